/** The page of what is kept: three dates, what goes at each, what was erased, and the hold. */
import { capital } from "@tamkine/core/codes/codes";
import { momentOf } from "@tamkine/core/cohort/milestones";
import { isOver } from "@tamkine/core/cohort/phase";
import { beginning, type Retention } from "@tamkine/core/privacy/retention/retention";
import { settingOf, toCome } from "@tamkine/core/privacy/retention/schedule";
import { stages, type Stage } from "@tamkine/core/privacy/retention/stage";
import { goingOf, kinds } from "@tamkine/core/privacy/rules/rules";
import { may } from "@tamkine/core/access/policy";
import { dayOf, type Moment } from "@tamkine/core/kernel/time";
import { PostForm } from "../../form/post-form.tsx";
import { wrongReason } from "../../form/room.ts";
import type { Translate } from "../../i18n.ts";
import { Badge, Button, Card, Facts, Field, LinkButton, More, Notice } from "../../design/components.tsx";
import { cohortPage } from "../frame.tsx";
import { byWhom } from "../by-whom.ts";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";

export async function keptPage(scene: Scene) {
  const { t, deps, ref, world, base, runs } = scene;
  const [retention, who] = await Promise.all([deps.store.get("retention", ref), byWhom(scene)]);
  const over = isOver(world.cohort.phase);
  return cohortPage(
    scene,
    "/kept",
    t("console.kept.title"),
    <>
      <p class="lead">{t(over ? "console.kept.lead" : "console.kept.leadBefore")}</p>
      {retention?.hold && <Held scene={scene} hold={retention.hold} by={who(retention.hold.by)} />}
      {over && !retention && runs && (
        <Notice tone="warn" title={t("console.kept.notCounting")}>
          <PostForm action={`${base}/kept/begin`}>
            <Button>{t("console.kept.count")}</Button>
          </PostForm>
        </Notice>
      )}
      <div class="stack">
        {stages.map((stage) => (
          <StageCard scene={scene} stage={stage} retention={retention} />
        ))}
      </div>
      <Card title={t("console.kept.stays")}>
        <p>{t("console.kept.staysText")}</p>
        <p class="soft">{t("console.kept.own")}</p>
      </Card>
      {retention && !retention.hold && !retention.done.identifiable && <HoldForm scene={scene} />}
      {may(scene.organiser, "settle", ref.programme) && (
        <p>
          <LinkButton kind="quiet" href={`/console/${ref.programme}/data`}>
            {t("console.data.periods")}
          </LinkButton>
        </p>
      )}
    </>,
  );
}

/** When a cohort ended, or will as things stand. */
const foreseen = ({ world }: Scene): Retention => beginning(world.cohort, momentOf(world.cohort, world.programme, "closes"));

function StageCard({ scene, stage, retention }: { scene: Scene; stage: Stage; retention: Retention | undefined }) {
  const { t, world, language, now } = scene;
  const day = (at: Moment) => dayText(dayOf(at, world.programme.timeZone), language);
  const done = retention?.done[stage];
  const row = retention ?? foreseen(scene);
  // Of a cohort that still runs, nothing is late.
  const dated = toCome(row, world.programme, retention ? now : row.from).find((one) => one.stage === stage);
  const state = done ? "done" : retention?.hold ? "held" : dated?.isWarned ? "announced" : "coming";
  const what = kinds.filter((kind) => goingOf(kind, stage) !== undefined).map((kind) => t(`console.kept.kind.${kind}`));
  return (
    <Card
      title={t(`console.kept.stage.${stage}`)}
      badge={<Badge tone={tones[state]}>{t(`console.kept.is.${state}`)}</Badge>}
      main={state === "announced"}
    >
      <p>{t(`console.kept.what.${stage}`)}</p>
      <Facts
        facts={[
          [t("console.kept.after"), t("console.kept.months", { count: world.programme.retention[settingOf[stage]] })],
          [t("console.kept.warns"), !done && !retention?.hold && dated && !dated.isWarned ? day(dated.warn) : ""],
          [t("console.kept.goes"), !done && !retention?.hold && dated ? day(dated.goes) : ""],
          [t("console.kept.gone"), done ? day(done.at) : ""],
          [t("console.kept.erased"), done ? erasedText(t, stage, done) : ""],
          [t("console.kept.touches"), capital(what.join(t("console.kept.comma")))],
        ]}
      />
    </Card>
  );
}

const tones = { done: "good", held: "warn", announced: "accent", coming: "plain" } as const;

function erasedText(t: Translate, stage: Stage, { rows, people }: { rows: number; people: number | null }): string {
  const things = t("console.kept.rows", { count: rows });
  if (stage === "notes") return things;
  return `${people === null ? t("console.kept.few") : t("console.kept.people", { count: people })} · ${things}`;
}

function Held({ scene, hold, by }: { scene: Scene; hold: NonNullable<Retention["hold"]>; by: string }) {
  const { t, base, world, language, organiser, ref } = scene;
  return (
    <Notice tone="warn" title={t("console.kept.held")}>
      <Facts
        facts={[
          [t("console.kept.heldBy"), by],
          [t("console.kept.heldSince"), dayText(dayOf(hold.at, world.programme.timeZone), language)],
          [t("console.reason"), <span class="lines">{hold.reason}</span>],
        ]}
      />
      <p>{t("console.kept.heldNext", { count: world.programme.retention.warningDays })}</p>
      {may(organiser, "settle", ref.programme) && (
        <PostForm action={`${base}/kept/release`}>
          <input type="hidden" name="seen" value={hold.at} />
          <Button kind="quiet">{t("console.kept.release")}</Button>
        </PostForm>
      )}
    </Notice>
  );
}

function HoldForm({ scene: { t, base, typed, refusal, organiser, ref } }: { scene: Scene }) {
  if (!may(organiser, "settle", ref.programme)) return null;
  const wrong = wrongReason(t, refusal, typed?.["reason"]);
  return (
    <More title={t("console.kept.hold")} plain open={wrong !== undefined}>
      <p>{t("console.kept.holdText")}</p>
      <PostForm action={`${base}/kept/hold`}>
        <Field
          name="reason"
          label={t("console.reason")}
          hint={t("console.kept.reasonHint")}
          rows={2}
          value={typed?.["reason"]}
          error={wrong}
        />
        <Button kind="danger">{t("console.kept.holdButton")}</Button>
      </PostForm>
    </More>
  );
}
