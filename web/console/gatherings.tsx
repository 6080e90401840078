/** Gatherings: announcing the month's collective meeting, replies, the check-in PIN, attendance. */
import { announceGathering, cancelGathering } from "@tamkine/core/gathering/announce";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { markHeld } from "@tamkine/core/gathering/hold";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { localMoment, reached } from "@tamkine/core/kernel/time";
import { Hono } from "hono";
import { z } from "zod";
import type { AppEnv, Deps } from "../context.ts";
import { Badge, Button, Card, Facts, Field, More } from "../design/components.tsx";
import { cohortPage } from "./frame.tsx";
import { nameOf } from "./names.ts";
import { allOf, decide, type Scene, sceneOf, typedIn } from "./scene.ts";
import { momentText } from "./when.ts";

const Wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u);

export function gatheringsApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => list(await sceneOf(c, deps, "see-people")));
  app.post("/", async (c) => {
    const { when = "", topic = "", place = "" } = await typedIn(c);
    const scene = await sceneOf(c, deps, "run");
    const pin = String(Number.parseInt(deps.ids.derive("pin", scene.ref.cohort, when).replace(/\D/gu, "") || "0", 10) % 10_000).padStart(
      4,
      "0",
    );
    return decide(
      scene,
      { waits: ["gatherings"], to: "/gatherings", done: "announced" },
      (world, act) => {
        const wall = Wall.safeParse(when);
        if (!wall.success) throw new Refusal("form-invalid", { when: "invalid" });
        const at = localMoment(wall.data, world.programme.timeZone);
        return announceGathering(world, { month: wall.data.slice(0, 7), at, topic, place }, pin, act);
      },
      list,
    );
  });
  app.post("/:id/held", async (c) => {
    const present = await allOf(c, "present");
    const scene = await sceneOf(c, deps, "run");
    const id = c.req.param("id");
    return decide(
      scene,
      { waits: ["gatherings"], to: "/gatherings", done: "held" },
      (world, act) => markHeld(world, id, present, act),
      list,
    );
  });
  app.post("/:id/cancel", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const id = c.req.param("id");
    return decide(
      scene,
      { waits: ["gatherings"], to: "/gatherings", done: "gatheringCancelled" },
      (world, act) => cancelGathering(world, id, act),
      list,
    );
  });
  return app;
}

function list(scene: Scene) {
  const { t, world, base, typed } = scene;
  return cohortPage(
    scene,
    "/gatherings",
    t("console.gatherings.title"),
    <>
      {[...world.gatherings]
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map((gathering) => (
          <One scene={scene} gathering={gathering} />
        ))}
      {world.cohort.phase === "mentoring" && (
        <Card title={t("console.gatherings.announce")}>
          <p class="hint">{t("console.gatherings.announceHint")}</p>
          <form method="post" action={`${base}/gatherings`}>
            <Field name="when" type="datetime-local" label={t("console.gatherings.when")} value={typed?.["when"]} required />
            <Field name="topic" label={t("console.gatherings.topic")} value={typed?.["topic"]} mark={t("field.optional")} maxlength={200} />
            <Field
              name="place"
              label={t("console.gatherings.place")}
              hint={t("console.gatherings.placeHint")}
              value={typed?.["place"]}
              mark={t("field.optional")}
              maxlength={300}
            />
            <Button>{t("console.gatherings.invite")}</Button>
          </form>
        </Card>
      )}
    </>,
  );
}

function One({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, world, language, now, base } = scene;
  const rows = world.attendances.filter((one) => one.gathering === gathering.id);
  const present = rows.filter((one) => one.presentAt !== null);
  const began = reached(now, gathering.at);
  const action = `${base}/gatherings/${gathering.id}`;
  return (
    <Card
      title={gathering.topic || t("console.gatherings.of", { month: gathering.id })}
      id={gathering.id}
      badge={<Badge tone={gathering.state === "held" ? "good" : "accent"}>{t(`console.gathering.${gathering.state}`)}</Badge>}
    >
      <Facts
        facts={[
          [t("console.gatherings.when"), momentText(gathering.at, language, world.programme.timeZone)],
          [t("console.gatherings.place"), gathering.place],
          [
            t("console.gatherings.replies"),
            t("console.gatherings.repliesCount", {
              yes: rows.filter((one) => one.reply === "yes").length,
              no: rows.filter((one) => one.reply === "no").length,
            }),
          ],
          [
            t("console.gatherings.pin"),
            gathering.state === "cancelled" ? undefined : (
              <strong class="code" data-pin={gathering.pin} data-state={gathering.state}>
                {gathering.pin}
              </strong>
            ),
          ],
          [t("console.gatherings.present"), began ? present.length : undefined],
        ]}
      />
      {began && gathering.state !== "cancelled" && world.cohort.frozenAt === null && (
        <More title={t("console.gatherings.attendance")}>
          <form method="post" action={`${action}/held`}>
            <ul class="list">
              {world.participants.map(({ id }) => (
                <li>
                  <label class="choice">
                    <input type="checkbox" name="present" value={id} checked={present.some((one) => one.participant === id)} />
                    <bdi>{nameOf(world, id)}</bdi>
                  </label>
                </li>
              ))}
            </ul>
            <Button>{t("console.gatherings.held")}</Button>
          </form>
        </More>
      )}
      {!began && gathering.state === "announced" && (
        <form method="post" action={`${action}/cancel`}>
          <Button kind="danger" small>
            {t("console.gatherings.cancel")}
          </Button>
        </form>
      )}
    </Card>
  );
}
