/** Before a date moves: what else does, in each of the two ways, and who is told. */
import { consequences } from "@tamkine/core/cohort/consequences";
import { corrections } from "@tamkine/core/cohort/corrections";
import { milestones } from "@tamkine/core/cohort/milestones";
import { changes, type Move, scheduleAfter } from "@tamkine/core/cohort/move";
import { orRefusal, Refusal } from "@tamkine/core/kernel/refusal";
import { daysBetween } from "@tamkine/core/kernel/time";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { Button, Card, LinkButton, Notice, Tick } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { sentenceOf } from "../../sentence.ts";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";
import { Effects } from "./effects.tsx";
import { datesSeen, seenText } from "./seen.ts";

export async function movePage(scene: Scene, move: Move) {
  const { t, language, world, base, deps, ref } = scene;
  const from = world.cohort.schedule[move.milestone];
  const told = await deps.store.deliveries(ref);
  const last = move.milestone === milestones.at(-1);
  const days = daysBetween(from, move.day);
  return cohortPage(
    scene,
    "/dates",
    t("console.move.title"),
    <>
      <Meanwhile scene={scene} />
      <p class="lead">
        {t("console.move.lead", { what: t(`milestone.${move.milestone}`), from: dayText(from, language), to: dayText(move.day, language) })}{" "}
        {days !== 0 && t(days > 0 ? "console.move.later" : "console.move.earlier", { days: Math.abs(days) })}
      </p>
      <div class="grid ways-on">
        {(last ? [false] : [true, false]).map((follow) => (
          <Way scene={scene} move={{ ...move, follow }} told={told} />
        ))}
      </div>
      <p>
        <LinkButton kind="quiet" href={`${base}/dates#${move.milestone}`}>
          {t("console.move.not")}
        </LinkButton>
      </p>
    </>,
  );
}

/** One way to move it, with all that it brings about and the button that does it. */
function Way({ scene, move, told }: { scene: Scene; move: Move; told: readonly Delivery[] }) {
  const { t, world, base, now, typed } = scene;
  const title = t(move.follow ? "console.move.follow" : "console.move.alone");
  const schedule = orRefusal(() => scheduleAfter(world, move, { now }));
  if (schedule instanceof Refusal)
    return (
      <Card title={title}>
        <p class="soft">{t("console.move.impossible", { why: sentenceOf(t, schedule) })}</p>
      </Card>
    );
  const people = corrections(world, told, schedule).length;
  return (
    <Card title={title} main>
      <Effects scene={scene} effects={consequences(world, schedule, now)} />
      <PostForm action={`${base}/dates`}>
        <input type="hidden" name="milestone" value={move.milestone} />
        <input type="hidden" name="day" value={move.day} />
        <input type="hidden" name="follow" value={move.follow ? "yes" : "no"} />
        <input type="hidden" name="seen" value={seenText(world.cohort)} />
        {people > 0 && (
          <Tick
            scope={move.follow ? "all" : "one"}
            name="tell"
            label={t("console.move.tell", { count: people })}
            hint={t("console.move.tellHint")}
            checked={typed?.["seen"] === undefined || typed["tell"] !== undefined}
          />
        )}
        <Button>{t("console.move.confirm", { count: changes(world.cohort.schedule, schedule).length })}</Button>
      </PostForm>
    </Card>
  );
}

/** What somebody else moved while this page was open. */
function Meanwhile({ scene: { t, language, world, typed, refusal } }: { scene: Scene }) {
  const seen = datesSeen(typed?.["seen"]);
  if (refusal?.code !== "changed-meanwhile" || !seen) return null;
  const since = changes(seen, world.cohort.schedule);
  if (since.length === 0) return null;
  return (
    <Notice tone="warn" title={t("console.move.meanwhile")}>
      <ul>
        {since.map(({ milestone, from, to }) => (
          <li>
            {t("console.move.change", { what: t(`milestone.${milestone}`), from: dayText(from, language), to: dayText(to, language) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
