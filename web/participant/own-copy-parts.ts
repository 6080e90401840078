/** Everything that is kept of oneself, in words and in one's own language: what the page shows and the spreadsheet holds. */
import { concernsSharing, consentNames } from "@tamkine/core/application/sign-up";
import { sayDay, sayPhone } from "@tamkine/core/kernel/say";
import { dayOf, type Moment } from "@tamkine/core/kernel/time";
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { texts } from "../console/texts.ts";
import { answersIn, type Fact } from "../form/said.ts";
import type { Key } from "../i18n.ts";
import { languageNames } from "../layout.tsx";
import { isolated } from "../phrase.ts";
import { courseIn, momentIn } from "./own-copy-course.ts";
import { surveySaid } from "./own-copy-survey.ts";
import { surveyAnswersOf } from "./read-survey.ts";
import type { Scene } from "./scene.ts";

export interface Part {
  title: string;
  facts: readonly Fact[];
  /** Each has happened at a time: the first of a fact says when. */
  dated?: true;
}

/**
 * Part by part, in the order in which they are read; facts without value are left out.
 * @param letters the person's own, @param log the lines by them, about them and what is theirs; both oldest first
 */
export function ownCopyParts(scene: Scene, letters: readonly Delivery[], log: readonly LogEntry[]): Part[] {
  const { t, personal } = scene;
  const { email, language, form, role, earlier = [] } = personal.application;
  const { programme, answer, draft } = personal;
  const known: Fact[] = [
    [t("field.name"), form.name],
    [t("field.email"), email],
    [t("field.phone"), form.phone === null ? "" : isolated(sayPhone(form.phone))],
    [t("field.mailLanguage"), languageNames[language]],
    ...answersIn({ t, language: scene.language, programme }, form),
  ];
  const before = earlier.map((sending): Part => {
    const said = answersIn({ t, language: scene.language, programme }, sending.form);
    return {
      title: t("copy.earlier"),
      facts: [[t("copy.sent"), momentIn(scene, sending.submittedAt)], [t("field.name"), sending.form.name], ...said],
    };
  });
  const sent = letters.map(
    ({ letter, sentAt, dueAt }): Fact => [momentIn(scene, sentAt ?? dueAt), named(scene, `console.letter.${letter}`)],
  );
  const noted = log.map(({ at, event }): Fact => [momentIn(scene, at), named(scene, `console.event.${event}`)]);
  const parts: Part[] = [
    { title: t("copy.answers"), facts: known },
    ...before,
    { title: t("data.consents"), facts: consentsIn(scene) },
    { title: t("copy.part"), facts: courseIn(scene) },
    ...(answer ? [{ title: t("copy.survey"), facts: saidAt(scene, answer.at, surveySaid(t, role, surveyAnswersOf(answer))) }] : []),
    ...(draft ? [{ title: t("copy.draft"), facts: saidAt(scene, draft.at, surveySaid(t, role, draft.answers)) }] : []),
    { title: t("copy.letters"), facts: sent, dated: true },
    { title: t("copy.log"), facts: noted, dated: true },
  ];
  return parts.map((part) => ({ ...part, facts: part.facts.filter(([, value]) => value !== "") }));
}

function consentsIn({ t, language, personal }: Scene): Fact[] {
  const { programme, application, participant } = personal;
  const asked = consentNames.filter((name) => name !== "sharing" || concernsSharing(programme, application.consents));
  const since = (at: Moment) => t("data.consent.since", { date: sayDay(language, dayOf(at, programme.timeZone)) });
  return [
    ...asked.map((name): Fact => {
      const consent = application.consents[name];
      return [t(`data.consent.${name}`), consent ? since(consent.at) : t("data.consent.none")];
    }),
    [t("copy.alumni"), participant?.alumni ? since(participant.alumni.at) : ""],
  ];
}

const saidAt = (scene: Scene, at: Moment, facts: readonly Fact[]): Fact[] => [[scene.t("copy.when"), momentIn(scene, at)], ...facts];

/** The name of a letter or event; its own code for one that has none. */
const named = ({ t }: Scene, key: string): string => (Object.hasOwn(texts.fr, key) ? t(key as Key) : (key.split(".").at(-1) ?? key));
