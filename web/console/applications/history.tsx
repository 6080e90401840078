/** What became of one application, in words, from the application itself; the log has every step and every name. */
import type { Application } from "@tamkine/core/application/application";
import type { Child } from "hono/jsx";
import { Card, Timeline } from "../../design/components.tsx";
import { nameOf } from "../names.ts";
import { Why } from "../pairs/why.tsx";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";

/** The newest first. */
export function History({ scene, application }: { scene: Scene; application: Application }) {
  const { t, base, language, world } = scene;
  const { id, decision, status, source, submittedAt, verifiedAt, mergedInto } = application;
  // Of who never had a pair it is the rule that is noted, not words of theirs.
  const left = world.participants.find((one) => one.id === id && one.pairs.length > 0);
  const when = (moment: string) => momentText(moment, language, world.programme.timeZone);
  const point = (what: Child, at: string | null, by = "") =>
    at === null ? [] : [{ what, when: `${when(at)}${by}`, state: "done" as const }];
  const points = [
    ...(decision && status !== "submitted" && status !== "unverified"
      ? point(t(`console.event.application-${status}`), decision.at, ` · ${who(scene, application, decision.by)}`)
      : []),
    ...point(t("console.application.verified"), verifiedAt),
    ...point(
      `${t("console.application.submitted")} · ${source.from === "import" ? t("console.application.row", { row: source.row }) : t("console.application.form")}`,
      submittedAt,
    ),
  ];
  return (
    <Card title={t("console.application.history")}>
      <Timeline points={points} />
      {decision?.reason && (
        <p class="soft">
          {t("console.reason")} · <bdi>{decision.reason}</bdi>
        </p>
      )}
      {left && <Why t={t} state={left.state} />}
      {mergedInto && (
        <p>
          {t("console.application.mergedInto")} <a href={`${base}/applications/${mergedInto}`}>{nameOf(world, mergedInto)}</a>
        </p>
      )}
      <p class="row">
        <a href={`${base}/log?about=${id}`}>{t("console.log.ofPerson")}</a>
        <a href={`${base}/applications/${id}/letters`}>{t("console.application.letters")}</a>
      </p>
      <p class="small soft">{t("console.log.noted")}</p>
    </Card>
  );
}

function who({ t, organiser }: Scene, { id }: Application, by: string): string {
  if (by === `organiser:${organiser.id}`) return t("console.history.you");
  if (by.startsWith("organiser:")) return t("console.log.organiser");
  return by.endsWith(`:${id}`) ? t("console.history.they") : t("console.log.programme");
}
