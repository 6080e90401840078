/** A copy of everything that is kept of one person, for themselves (Law 09-08, article 7; GDPR, articles 15 and 20). */
import type { Application } from "../application/application.ts";
import { type Delivery, isToOwnAddress } from "../letter/delivery.ts";
import type { Moment } from "../kernel/time.ts";
import { objectionTo } from "../meeting/meeting.ts";
import type { Participant } from "../participant/participant.ts";
import type { Personal } from "../participant/page.ts";
import type { Role } from "../programme/body.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { CopiedAs } from "./rules/rules.ts";

/**
 * What is kept: plain values under the field's names, ready to be written as JSON. Where each kind stands is said in `rules`, so that a
 * copy which leaves one out does not compile.
 */
export type PersonalCopy = Readonly<Record<CopiedAs | "takenAt" | "programme" | "cohort" | "unsubscribedAt", unknown>>;

/**
 * Everything by kind. Of the other of a pair it holds no more than their name: the rest is theirs. Secrets of links are in none of it,
 * for they are not kept.
 * @param deliveries the cohort's letters, of which the person's own are taken
 * @param log the cohort's log, of which the lines by the person and about what is theirs are taken
 */
export function copyOf(personal: Personal, deliveries: readonly Delivery[], log: readonly LogEntry[], now: Moment): PersonalCopy {
  const { programme, application, participant, pairs, gatherings, attendances, answer, draft, pulses, certificate, testimonial } = personal;
  const { language } = application;
  return {
    takenAt: now,
    programme: programme.name[language],
    cohort: application.cohort,
    application: ownApplication(application),
    addresses: { asked: application.moving?.email ?? null, former: (application.former ?? []).map((one) => one.email) },
    unsubscribedAt: participant?.unsubscribedAt ?? application.unsubscribedAt ?? null,
    participation: participant && ownParticipation(participant),
    pairs: pairs.map((one) => ownPair(one, application.role)),
    gatherings: attendances.map(({ gathering, reply, presentAt }) => ({
      at: gatherings.find((one) => one.id === gathering)?.at ?? null,
      reply,
      presentAt,
    })),
    surveyDraft: draft && { at: draft.at, answers: draft.answers },
    survey: answer && { at: answer.at, answers: answer.answers, passedOn: answer.passOn !== undefined },
    pulses: pulses.map(({ which, mood, at }) => ({ which, mood, at })),
    certificates: (certificate?.issues ?? []).map(({ number, name, at, state }) => ({ number, name, at, state: state.is })),
    testimonial: testimonial && {
      words: testimonial.words,
      signed: testimonial.signed,
      name: testimonial.name,
      language: testimonial.language,
      agreedAt: testimonial.consent.at,
      shown: testimonial.place !== null,
    },
    letters: ownLetters(personal, deliveries).map(({ letter, state, dueAt, sentAt }) => ({ letter, state, dueAt, sentAt })),
    log: ownLog(personal, log).map(({ at, event }) => ({ at, event })),
  };
}

function ownApplication(application: Application) {
  const { id, role, status, email, language, form, consents, source, submittedAt, verifiedAt } = application;
  const { decision, earlier, objection, objected } = application;
  return {
    id,
    role,
    status,
    email,
    language,
    form: withoutOthers(form),
    consents,
    source,
    submittedAt,
    verifiedAt,
    decidedAt: decision?.at ?? null,
    ...(objection && { objection }),
    ...(objected && { objected }),
    ...(earlier && { earlier: earlier.map((one) => ({ ...one, form: withoutOthers(one.form) })) }),
  };
}

const ownParticipation = ({ joinedAt, state, capacity, wish, help, helped, pause, earlierPauses, alumni, bouncedAt }: Participant) => ({
  joinedAt,
  state,
  capacity,
  wish: wish ?? null,
  help: help && { at: help.at, about: help.about, to: help.to },
  helped: helped ?? null,
  pause: pause ?? null,
  earlierPauses: earlierPauses ?? [],
  alumni: alumni ?? null,
  bouncedAt,
});

/** What is one's own of it, and of the meetings: what the other attested, contested or noted for themselves is theirs. */
const ownPair = ({ pair, other, meetings }: Personal["pairs"][number], role: Role) => ({
  with: other.form.name,
  introducedAt: pair.introducedAt,
  acceptedAt: pair.acceptedAt[role],
  state: ownState(pair.state, role),
  goal: pair.goal,
  meetings: meetings.map((meeting) => {
    const { at, minutes, mode, place, note, cancelledAt, attested, progress } = meeting;
    const contested = objectionTo(meeting);
    return {
      at,
      minutes,
      mode,
      place,
      note,
      cancelledAt,
      attestedAt: attested[role],
      ...(role === "mentee" && progress !== undefined && { progress }),
      ...(contested?.by === role && { contested: { at: contested.at, reason: contested.reason } }),
    };
  }),
});

/**
 * The answers without the addresses of those one would not be paired with. They are others': one of them who has everything erased is
 * erased there too, and what is missing from a list would say that they took part.
 */
function withoutOthers(form: Application["form"]) {
  const { avoid: _, ...own } = form;
  return own;
}

/**
 * Of a cohort's letters those to this person. One to another address they asked for is to whoever reads mail there: whether it left
 * would tell whether that address is somebody's who takes part.
 */
export const ownLetters = ({ application }: Personal, deliveries: readonly Delivery[]): Delivery[] =>
  deliveries.filter((delivery) => delivery.recipient.id === application.id && isToOwnAddress(delivery));

/** Of a cohort's log what this person did, and what is about them, their pairs and their meetings. */
export function ownLog({ application, pairs }: Personal, log: readonly LogEntry[]): LogEntry[] {
  const mine = new Set([application.id, ...pairs.flatMap(({ pair, meetings }) => [pair.id, ...meetings.map(({ id }) => id)])]);
  return log.filter(({ subject, by }) => mine.has(subject) || by.split(":")[1] === application.id);
}

/** How a pair ended, with one's own words only: what the other said is theirs. */
function ownState(state: Personal["pairs"][number]["pair"]["state"], role: Role) {
  if (state.is !== "ended" || state.by === role) return state;
  return { is: state.is, at: state.at };
}
