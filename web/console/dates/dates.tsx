/** Dates: every date of a cohort, those to come to be moved. Nothing moves before its consequences were shown. */
import { capital } from "@tamkine/core/codes/codes";
import type { Milestone } from "@tamkine/core/cohort/cohort";
import { milestones } from "@tamkine/core/cohort/milestones";
import { isBehind, type Move, moveDate, scheduleAfter } from "@tamkine/core/cohort/move";
import { orRefusal, Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { sayDay } from "@tamkine/core/kernel/say";
import { Day, dayOf } from "@tamkine/core/kernel/time";
import { signalAll } from "@tamkine/core/workflow/signal";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { Badge, Button, Field } from "../../design/components.tsx";
import { sentenceOf } from "../../sentence.ts";
import { cohortPage } from "../frame.tsx";
import { decide, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { movePage } from "./move.tsx";
import { seenText } from "./seen.ts";

export function datesApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => dates(await sceneOf(c, deps, "see-people")));
  app.get("/move", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    return c.req.query("milestone") === undefined ? c.redirect(`${scene.base}/dates`, 303) : before({ ...scene, typed: c.req.query() });
  });
  app.post("/", async (c) => {
    const typed = await typedIn(c);
    const scene = await sentTo(c, deps, "run");
    const told = typed["tell"] === undefined ? [] : await deps.store.deliveries(scene.ref);
    const answer = await decide(
      scene,
      { to: "/dates", done: "moved" },
      (world, act) => {
        const outcome = moveDate(world, moveIn(typed), told, act);
        // Once more the same click finds everything done; anything else that changed meanwhile is looked at first.
        if (outcome.put.length > 0 && typed["seen"] !== seenText(world.cohort)) throw new Refusal("changed-meanwhile");
        return outcome;
      },
      before,
    );
    if (answer.status === 303) await signalAll(deps, scene.ref);
    return answer;
  });
  return app;
}

/** What was typed, as a move. Refuses form-invalid. */
function moveIn(typed: Record<string, string>): Move {
  const milestone = milestones.find((one) => one === typed["milestone"]);
  const day = Day.safeParse(typed["day"]);
  if (!milestone || !day.success) throw new Refusal("form-invalid", { milestone: milestone ?? "" });
  return { milestone, day: day.data, follow: typed["follow"] === "yes" };
}

/** What the move would do; the list of dates with the reason beside its field when it can be done in no way. */
async function before(scene: Scene) {
  try {
    const move = moveIn(scene.typed ?? {});
    if (move.day === scene.world.cohort.schedule[move.milestone]) return dates(scene, scene.t("console.move.same"));
    const ways = [true, false].map((follow) => orRefusal(() => scheduleAfter(scene.world, { ...move, follow }, scene)));
    if (ways.every((way) => way instanceof Refusal)) throw ways.find((way) => way instanceof Refusal);
    return await movePage(scene, move);
  } catch (error) {
    const refusal = refusalIn(error);
    return dates({ ...scene, refusal: scene.refusal?.code === "changed-meanwhile" ? scene.refusal : refusal });
  }
}

function dates(scene: Scene, wrong?: string) {
  const { t, world, runs } = scene;
  const isOver = milestones.every((milestone) => isBehind(world.cohort, milestone));
  return cohortPage(
    scene,
    "/dates",
    t("console.dates.title"),
    <>
      <p class="lead">{t(isOver ? "console.dates.over" : runs ? "console.dates.lead" : "console.dates.leadRead")}</p>
      <ol class="waiting others">
        {milestones.map((milestone) => (
          <One scene={scene} milestone={milestone} wrong={wrong} />
        ))}
      </ol>
    </>,
  );
}

interface Dated {
  scene: Scene;
  milestone: Milestone;
  /** What is wrong with the day that was typed, unless a rule says it. */
  wrong?: string | undefined;
}

function One({ scene, milestone, wrong }: Dated) {
  const { t, language, world, runs } = scene;
  const planned = sayDay(language, world.cohort.schedule[milestone]);
  const sooner = cameSooner(world, milestone);
  return (
    <li id={milestone}>
      <div class="what">
        <h2 class="small-title">{t(`milestone.${milestone}`)}</h2>
        <p class="soft">{capital(sooner === undefined ? planned : sayDay(language, sooner))}</p>
        {sooner !== undefined && <p class="soft small">{t("console.dates.planned", { date: planned })}</p>}
      </div>
      {isBehind(world.cohort, milestone) ? (
        <Badge>{t("console.dates.past")}</Badge>
      ) : (
        runs && <DateForm scene={scene} milestone={milestone} wrong={wrong} />
      )}
    </li>
  );
}

/** The day on which organisers ended selection or published pairs, where that was before its date. */
function cameSooner({ cohort, programme }: Scene["world"], milestone: Milestone): Day | undefined {
  const ended: Partial<Record<Milestone, string | undefined>> = { selectionEnds: cohort.selected?.at, matchingEnds: cohort.published?.at };
  const moment = ended[milestone];
  const day = moment && dayOf(moment, programme.timeZone);
  return day !== undefined && day < cohort.schedule[milestone] ? day : undefined;
}

function DateForm({ scene, milestone, wrong }: Dated) {
  const { t, typed, refusal, base, world, now } = scene;
  const here = typed?.["milestone"] === milestone;
  return (
    <form method="get" action={`${base}/dates/move`} class="find">
      <input type="hidden" name="milestone" value={milestone} />
      <Field
        scope={milestone}
        name="day"
        type="date"
        label={t("console.dates.newDay")}
        value={here ? typed["day"] : world.cohort.schedule[milestone]}
        min={dayOf(now, world.programme.timeZone)}
        error={here ? (wrong ?? (refusal && sentenceOf(t, refusal))) : undefined}
      />
      <Button kind="quiet">{t("console.dates.look")}</Button>
    </form>
  );
}
