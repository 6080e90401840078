/** What one took part in, in words: how the application went, pairs and meetings, gatherings, what was asked for, certificates. */
import { capital } from "@tamkine/core/codes/codes";
import { sayDay, sayDays, sayMonth, sayMoment, sayShare } from "@tamkine/core/kernel/say";
import { dayOf, type Moment } from "@tamkine/core/kernel/time";
import { type Meeting, objectionTo } from "@tamkine/core/meeting/meeting";
import type { PersonalPair } from "@tamkine/core/participant/personal";
import type { Fact } from "../form/said.ts";
import { signatureOf } from "../public/quoted.tsx";
import { isolated } from "../phrase.ts";
import type { Scene } from "./scene.ts";

const between = "\u00a0· ";
const together = (parts: readonly (string | false | null | undefined)[]): string => capital(parts.filter(Boolean).join(between));

/** In the order in which it happens; some facts are without value. */
export function courseIn(scene: Scene): Fact[] {
  const { t, personal } = scene;
  const { application, participant, pairs, attendances, gatherings, pulses, certificate, testimonial } = personal;
  const { role, former = [], moving } = application;
  const day = (moment: Moment | null | undefined) => (moment ? capital(dayIn(scene, moment)) : "");
  return [
    [t("copy.sent"), momentIn(scene, application.submittedAt)],
    [t("copy.verified"), application.verifiedAt ? momentIn(scene, application.verifiedAt) : ""],
    [t("copy.status"), t(`status.${application.status}`)],
    [t("copy.decided"), day(application.decision?.at)],
    ...former.map(({ email }): Fact => [t("copy.former"), email]),
    [t("copy.asked"), moving?.email ?? ""],
    [t("copy.fewer"), day(participant?.unsubscribedAt ?? application.unsubscribedAt)],
    ...(participant ? stayOf(scene, participant) : []),
    ...objectionIn(scene),
    ...pairs.flatMap((found) => pairSaid(scene, found)),
    ...attendances.map(({ gathering, reply, presentAt }): Fact => {
      const at = gatherings.find(({ id }) => id === gathering)?.at;
      const named = at ? momentIn(scene, at) : sayMonth(scene.language, gathering);
      return [t("copy.gathering"), together([named, reply && t(`gathering.${reply}`), presentAt && t("gathering.present")])];
    }),
    ...pulses.map(({ mood, at }): Fact => [t("pulse.title"), together([t(`pulse.${mood as 1 | 2 | 3 | 4 | 5}`), dayIn(scene, at)])]),
    ...(certificate?.issues ?? []).map(({ name, at, state }): Fact => {
      return [t("certificate.mine"), together([name && isolated(name), dayIn(scene, at), t(`copy.certificate.${state.is}`)])];
    }),
    [
      t("copy.testimonial"),
      testimonial
        ? together([
            [isolated(testimonial.words), signatureOf(t, testimonial)].filter(Boolean).join(" — "),
            testimonial.place !== null && t("copy.shown"),
          ])
        : "",
    ],
    ...(role === "mentor" && participant ? placesOf(scene, participant) : []),
  ];
}

type Participant = NonNullable<Scene["personal"]["participant"]>;

/** Since when, until when, and what one asked for on the way. */
function stayOf(scene: Scene, { joinedAt, state, help, helped, pause: last, earlierPauses = [], bouncedAt }: Participant): Fact[] {
  const { t, language, personal } = scene;
  const { timeZone } = personal.programme;
  const pauses = [...earlierPauses, ...(last ? [last] : [])].map(
    ({ from, until, ended }): Fact => [
      t("copy.pause"),
      capital(sayDays(language, dayOf(from, timeZone), ended === null ? until : dayOf(ended, timeZone))),
    ],
  );
  return [
    [t("copy.joined"), capital(dayIn(scene, joinedAt))],
    [t("copy.left"), state.is === "left" ? together([dayIn(scene, state.at), state.reason && isolated(state.reason)]) : ""],
    [t("help.title"), help ? together([dayIn(scene, help.at), isolated(help.about)]) : ""],
    [t("copy.helped"), helped ? together([dayIn(scene, helped.at), helped.answer && isolated(helped.answer)]) : ""],
    ...pauses,
    [t("copy.returned"), bouncedAt ? capital(dayIn(scene, bouncedAt)) : ""],
  ];
}

/** What one objects to, and what was answered last. */
function objectionIn(scene: Scene): Fact[] {
  const { t, personal } = scene;
  const { objection, objected } = personal.application;
  const answered = objected && t(objected.granted ? "objection.granted" : "objection.refused", { date: dayIn(scene, objected.at) });
  return [
    [t("objection.title"), objection ? together([dayIn(scene, objection.at), isolated(objection.about)]) : ""],
    [t("objection.title"), objected ? together([answered, objected.answer && isolated(objected.answer)]) : ""],
  ];
}

const placesOf = ({ t }: Scene, { capacity, wish }: Participant): Fact[] => [
  [t("copy.places"), String(capacity)],
  [t("copy.wish"), wish ? String(wish.capacity) : ""],
];

/** With whom, one's own words only, and the meetings. */
function pairSaid(scene: Scene, { pair, other, meetings }: PersonalPair): Fact[] {
  const { t, personal } = scene;
  const { role } = personal.application;
  const { state, goal } = pair;
  const accepted = pair.acceptedAt[role];
  const reason = state.is === "ended" && state.by === role ? state.reason : undefined;
  return [
    [
      t(`pair.title.${role}`),
      together([
        other.erasedAt === undefined ? isolated(other.form.name) : t("person.erased"),
        t(`pair.state.${state.is}`),
        accepted && t("copy.accepted", { date: dayIn(scene, accepted) }),
      ]),
    ],
    [t("copy.reason"), reason ?? ""],
    [t(`goal.title.${role}`), goal],
    ...meetings.map((meeting): Fact => [t("copy.meeting"), meetingSaid(scene, meeting)]),
  ];
}

function meetingSaid(scene: Scene, meeting: Meeting): string {
  const { at, minutes, mode, place, note, progress, cancelledAt, attested } = meeting;
  const contested = objectionTo(meeting);
  const { t, language, personal } = scene;
  const { role } = personal.application;
  return together([
    momentIn(scene, at),
    cancelledAt !== null && t("meeting.cancelled"),
    t("common.minutes", { minutes }),
    t(`mode.${mode}`),
    place && isolated(place),
    note && isolated(note),
    role === "mentee" && progress !== undefined && t("goal.progress", { share: sayShare(language, progress / 100) }),
    attested[role] !== null && t("copy.attested"),
    contested?.by === role && t("copy.contested", { reason: isolated(contested.reason) }),
  ]);
}

const dayIn = ({ language, personal }: Scene, moment: Moment): string => sayDay(language, dayOf(moment, personal.programme.timeZone));

/** A moment on the programme's clock, as it stands by itself. */
export const momentIn = ({ language, personal }: Scene, moment: Moment): string =>
  capital(sayMoment(language, moment, personal.programme.timeZone));
