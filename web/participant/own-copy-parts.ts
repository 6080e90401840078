/** Everything that is kept of oneself, in words and in one's own language: what the page shows and the spreadsheet holds. */
import { concernsSharing, consentNames } from "@tamkine/core/application/sign-up";
import { sayDay, sayMoment, sayPhone, sayShare } from "@tamkine/core/kernel/say";
import { dayOf, type Moment } from "@tamkine/core/kernel/time";
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { texts } from "../console/texts.ts";
import { answersIn, type Fact } from "../form/said.ts";
import type { Key } from "../i18n.ts";
import { languageNames } from "../layout.tsx";
import { signatureOf } from "../public/quoted.tsx";
import { isolated } from "../when.ts";
import type { Scene } from "./scene.ts";

export interface Part {
  title: string;
  facts: readonly Fact[];
  /** Each has happened at a time: the first of a fact says when. */
  dated?: true;
}

/**
 * Part by part, in the order in which they are read; facts without value are left out.
 * @param letters the person's own, @param log the lines about them and their pairs; both oldest first
 */
export function ownCopyParts(scene: Scene, letters: readonly Delivery[], log: readonly LogEntry[]): Part[] {
  const { t, personal } = scene;
  const { email, language, form } = personal.application;
  const known: Fact[] = [
    [t("field.name"), form.name],
    [t("field.email"), email],
    [t("field.phone"), form.phone === null ? "" : isolated(sayPhone(form.phone))],
    [t("field.mailLanguage"), languageNames[language]],
    ...answersIn({ t, language: scene.language, programme: personal.programme }, form),
  ];
  const sent = letters.map(({ letter, sentAt, dueAt }): Fact => [when(scene, sentAt ?? dueAt), named(scene, `console.letter.${letter}`)]);
  const noted = log.map(({ at, event }): Fact => [when(scene, at), named(scene, `console.event.${event}`)]);
  const parts: Part[] = [
    { title: t("copy.answers"), facts: known },
    { title: t("data.consents"), facts: consentsIn(scene) },
    { title: t("copy.part"), facts: partIn(scene) },
    { title: t("copy.letters"), facts: sent, dated: true },
    { title: t("copy.log"), facts: noted, dated: true },
  ];
  return parts.map((part) => ({ ...part, facts: part.facts.filter(([, value]) => value !== "") }));
}

function consentsIn({ t, language, personal }: Scene): Fact[] {
  const { programme, application } = personal;
  const asked = consentNames.filter((name) => name !== "sharing" || concernsSharing(programme, application.consents));
  return asked.map((name) => {
    const consent = application.consents[name];
    const since = consent && t("data.consent.since", { date: sayDay(language, dayOf(consent.at, programme.timeZone)) });
    return [t(`data.consent.${name}`), since ?? t("data.consent.none")];
  });
}

/** What one has taken part in, and said on the way. */
function partIn(scene: Scene): Fact[] {
  const { t, language, personal } = scene;
  const { programme, application, participant, pairs, attendances, answer, draft, pulses, testimonial } = personal;
  const day = (moment: Moment) => sayDay(language, dayOf(moment, programme.timeZone));
  const met = pairs.flatMap(({ meetings }) => meetings.filter(({ cancelledAt }) => cancelledAt === null));
  return [
    [t("copy.status"), t(`status.${application.status}`)],
    [t("copy.joined"), participant ? day(participant.joinedAt) : ""],
    ...pairs.map(
      ({ pair, other }): Fact => [
        t(`pair.title.${application.role}`),
        `${isolated(other.form.name)} · ${t(`pair.state.${pair.state.is}`)}`,
      ],
    ),
    ...met.map(({ at, note, progress }): Fact => {
      const said =
        application.role === "mentee" && progress !== undefined && t("goal.progress", { share: sayShare(language, progress / 100) });
      return [t("copy.meeting"), [when(scene, at), note && isolated(note), said].filter(Boolean).join("\u00a0· ")];
    }),
    ...attendances.map(({ gathering, presentAt }): Fact => [t("copy.gathering"), presentAt ? when(scene, presentAt) : gathering]),
    ...pulses.map(({ mood, at }): Fact => [t("pulse.title"), `${t(`pulse.${mood as 1 | 2 | 3 | 4 | 5}`)} · ${day(at)}`]),
    [
      t("copy.survey"),
      answer ? [day(answer.at), answer.answers.best, answer.answers.worst, answer.answers.alert].filter(Boolean).join("\u00a0· ") : "",
    ],
    [t("copy.draft"), draft ? [day(draft.at), ...Object.values(draft.answers).flat()].join("\u00a0· ") : ""],
    [t("help.title"), participant?.help?.about ?? ""],
    [t("objection.title"), [application.objection?.about, application.objected?.answer].filter(Boolean).join("\u00a0· ")],
    [t("copy.testimonial"), testimonial ? [testimonial.words, signatureOf(t, testimonial)].filter(Boolean).join(" — ") : ""],
  ];
}

const when = ({ language, personal }: Scene, moment: Moment): string => sayMoment(language, moment, personal.programme.timeZone);

/** The name of a letter or event; its own code for one that has none. */
const named = ({ t }: Scene, key: string): string => (Object.hasOwn(texts.fr, key) ? t(key as Key) : (key.split(".").at(-1) ?? key));
