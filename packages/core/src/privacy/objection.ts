/**
 * Objecting to a use of one's data: what to, and what comes back (Law 09-08, article 9; GDPR, articles 21 and 12(3)). What somebody
 * objects to may be how a coordinator uses it, so only owners read and answer it; letters and log say neither who nor what.
 */
import type { Organiser } from "../access/organiser.ts";
import { mayAnswerObjections } from "../access/policy.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import type { Application } from "../application/application.ts";
import { toApplicant } from "../application/to-applicant.ts";
import { Refusal } from "../kernel/refusal.ts";
import { worded } from "../kernel/worded.ts";
import { addDays, type Day, dayOf, type Moment } from "../kernel/time.ts";
import { type Act, type Occasion, type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "../programme/programme.ts";

/** Longest objection, and longest answer, in characters. */
export const longestObjection = 2000;
/** What may wait for one answer, in characters. */
const mostWaiting = 3 * longestObjection;

/** Within so many days everybody has an answer: the month of GDPR, article 12(3). */
export const answeredWithin = 30;

/** The last day on which an answer is in time. @param since when somebody objected */
export const answerDue = ({ timeZone }: Pick<Programme, "timeZone">, since: Moment): Day => addDays(dayOf(since, timeZone), answeredWithin);

/** So many days before the last one in time an answer is recalled: time to find out what can be done, then to write. */
const noticeDays = [10, 3];

/** The days on which owners are reminded of an objection, the first one first. @param due the last day on which an answer is in time */
export const recalledOn = (due: Day): Day[] => noticeDays.map((days) => addDays(due, -days));

/**
 * The letters to owners that remind of one that waits.
 * @param one `id`: whose it is; `due`: until when an answer is in time; `day`: on which it is recalled, one letter a day
 */
export const ofObjection = (
  { id, due, day }: { id: string; due: Day; day: Day },
  { programme, organisers }: { programme: Pick<Programme, "id">; organisers: readonly Organiser[] },
): Occasion[] => toOrganisers(ownersIn(organisers, programme), "objection-made", `#${id}/${day}`, { until: due, waits: "yes" });

const ownersIn = (organisers: readonly Organiser[], { id }: Pick<Programme, "id">): Organiser[] =>
  organisers.filter((one) => mayAnswerObjections(one, id));

/**
 * An objection waits for its answer; another one before it is added to it and keeps the day the first is due.
 * Refuses form-invalid { about }: "missing", "too-long", or "enough" when enough waits already.
 */
export function object(
  application: Application,
  about: string,
  { programme, organisers }: { programme: Programme; organisers: readonly Organiser[] },
  act: Act,
): Outcome {
  const said = worded("about", about, longestObjection);
  if (said === "") throw new Refusal("form-invalid", { about: "missing" });
  const before = application.objection;
  // The same words sent twice are one objection.
  if (before?.about.split("\n\n").includes(said)) return nothing;
  const all = before ? `${before.about}\n\n${said}` : said;
  if (all.length > mostWaiting) throw new Refusal("form-invalid", { about: "enough" });
  const owners = ownersIn(organisers, programme);
  const at = before?.at ?? act.now;
  return {
    put: [{ ...application, objection: { at, about: all } }],
    happenings: [{ event: "objection-made", subject: application.id }],
    letters: toOrganisers(owners, "objection-made", `#${application.id}/${act.now}`, { until: answerDue(programme, at) }),
  };
}

/** @param granted whether it is followed; @param answer what is done about it, or why it cannot be */
export interface Ruling {
  granted: boolean;
  answer: string;
}

/**
 * An owner's answer, which always says something: whoever is refused must know why. The same answer twice changes nothing.
 * Refuses form-invalid { answer: "missing" }, already-decided when it was answered otherwise, not-found where nobody objected.
 */
export function answerObjection(application: Application, { granted, answer }: Ruling, act: Act): Outcome {
  const said = worded("answer", answer, longestObjection);
  const { objection, objected, ...rest } = application;
  if (!objection) {
    if (!objected) throw new Refusal("not-found");
    if (objected.granted === granted && objected.answer === said) return nothing;
    throw new Refusal("already-decided");
  }
  if (said === "") throw new Refusal("form-invalid", { answer: "missing" });
  return {
    put: [{ ...rest, objected: { asked: objection.at, at: act.now, granted, answer: said } }],
    happenings: [{ event: "objection-answered", subject: application.id, facts: { asked: objection.at, granted } }],
    letters: [toApplicant(application, "objection-answered", `#${objection.at}`)],
  };
}
