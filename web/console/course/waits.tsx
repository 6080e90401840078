/** What the cohort waits for now: each wait with its reason, since when, until when, and what would end it sooner. */
import { isOver } from "@tamkine/core/cohort/phase";
import { decided, standings } from "@tamkine/core/workflow/course";
import type { Wait } from "@tamkine/core/workflow/wait";
import { Badge, Button, Card, Facts } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Key } from "../../i18n.ts";
import type { Scene } from "../scene.ts";
import { momentText } from "../when.ts";
import { stepName } from "./words.ts";

export function Waits({ scene }: { scene: Scene }) {
  const { t, world } = scene;
  const waits = standings(world.cohort, world.waits).flatMap(({ wait }) => wait ?? []);
  return (
    <section class="stack">
      <h2>{t("console.course.waiting")}</h2>
      {waits.length === 0 && <p class="soft">{t(isOver(world.cohort.phase) ? "console.course.over" : "console.course.noWait")}</p>}
      {waits.map((wait) => (
        <One scene={scene} wait={wait} />
      ))}
    </section>
  );
}

function One({ scene, wait }: { scene: Scene; wait: Wait }) {
  const { t, language, world } = scene;
  const moment = (at: string) => momentText(at, language, world.programme.timeZone);
  const asks = decided.has(wait.name);
  return (
    <Card
      title={t(`console.course.step.${wait.name}` as Key)}
      badge={<Badge tone={asks ? "warn" : "accent"}>{t(asks ? "console.course.person" : "console.course.date")}</Badge>}
    >
      <p>{t(`console.course.why.${wait.name}`)}</p>
      <Facts
        facts={[
          [t("console.course.since"), moment(wait.since)],
          [t("console.course.due"), moment(wait.due)],
          [t("console.course.sooner"), t(`console.course.early.${wait.name}`)],
        ]}
      />
    </Card>
  );
}

/** A step that keeps failing: what it is, since when, and another try. */
export function Trouble({ scene: { t, base, runs, world, language } }: { scene: Scene }) {
  const { trouble } = world.cohort;
  if (!trouble) return null;
  return (
    <Card title={t("console.course.trouble")} main>
      <p>{t("console.course.troubleWhat", { step: stepName(t, trouble.step) })}</p>
      <Facts facts={[[t("console.course.since"), momentText(trouble.since, language, world.programme.timeZone)]]} />
      <p>{t("console.course.troubleNext")}</p>
      {runs && (
        <PostForm action={`${base}/trouble/resume`}>
          <Button>{t("console.trouble.resume")}</Button>
        </PostForm>
      )}
    </Card>
  );
}
