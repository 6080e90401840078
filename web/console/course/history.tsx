/** The cohort's history in words: its phases, decisions and dates, the newest first. What single people did is in the log. */
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { LinkButton, Pages } from "../../design/components.tsx";
import { pageOf } from "../../design/slice.ts";
import type { Key } from "../../i18n.ts";
import type { Scene } from "../scene.ts";
import { dayText, momentText, monthText } from "../when.ts";
import { stepName } from "./words.ts";

const told = new Set([
  "cohort-founded",
  "intake-opened",
  "intake-closed",
  "quorum-decided",
  "date-moved",
  "selection-decided",
  "selection-goes-on",
  "selection-ended",
  "matches-proposed",
  "matches-approved",
  "pairs-published",
  "gathering-announced",
  "gathering-held",
  "gathering-cancelled",
  "mentoring-ended",
  "survey-ended",
  "figures-frozen",
  "cohort-closed",
  "cohort-cancelled",
  "step-failed",
  "step-resumed",
  "letters-paused",
  "letters-resumed",
  "letters-dropped",
]);

export function History({ scene, log }: { scene: Scene; log: readonly LogEntry[] }) {
  const { t, c, base, language, world } = scene;
  const slice = pageOf(log.filter(({ event }) => told.has(event)).reverse(), c.req.query("page"));
  return (
    <section class="stack" id="history">
      <h2>{t("console.course.history")}</h2>
      {slice.total === 0 && <p class="soft">{t("console.log.empty")}</p>}
      <ul class="history">
        {slice.rows.map((entry) => (
          <li>
            <span class="soft small">{momentText(entry.at, language, world.programme.timeZone)}</span>
            <span dir="auto">{sentence(scene, entry)}</span>
          </li>
        ))}
      </ul>
      <Pages t={t} of={slice} path={`${base}/course`} swap="#history" />
      <LinkButton kind="quiet" small href={`${base}/log`}>
        {t("console.course.log")}
      </LinkButton>
    </section>
  );
}

function sentence({ t, world, language }: Scene, { event, subject, facts }: LogEntry): string {
  const said = t(`console.event.${event}` as Key);
  const more = detail();
  return more === undefined ? said : t("console.course.said", { said, more });

  function detail(): string | undefined {
    const day = (name: string) => dayText(String(facts[name]), language);
    switch (event) {
      case "date-moved":
        return t("console.course.moved", {
          milestone: t(`milestone.${String(facts["milestone"])}` as Key),
          from: day("from"),
          to: day("to"),
        });
      case "quorum-decided":
        return t(`console.course.quorum.${String(facts["choice"])}` as Key);
      case "selection-decided":
        return t("console.course.accepted", { count: Number(facts["accepted"] ?? 0) });
      case "pairs-published":
        return t("console.course.pairs", { count: Number(facts["pairs"] ?? 0) });
      case "matches-approved":
        return world.programme.bodies.find(({ id }) => id === subject)?.short;
      case "letters-dropped":
        return t("console.letters.count", { count: Number(facts["count"] ?? 0) });
      case "step-failed":
      case "step-resumed":
        return stepName(t, subject);
      default:
        return /^\d{4}-\d{2}$/u.test(subject) && event.startsWith("gathering-") ? monthText(subject, language) : undefined;
    }
  }
}
