/** Letters: what was sent to whom, what bounced, and what may or may not have gone out. */
import type { LetterId } from "@tamkine/core/letter/catalogue";
import { type Delivery, DeliveryState } from "@tamkine/core/letter/delivery";
import { inDoubt, sendAgain } from "@tamkine/core/letter/sweep";
import { post } from "@tamkine/core/letter/post";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { perform } from "@tamkine/core/perform";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../context.ts";
import { Badge, Button, Card, Table, type Tone } from "../design/components.tsx";
import type { Key } from "../i18n.ts";
import { cohortPage } from "./frame.tsx";
import { nameOf } from "./names.ts";
import { actOf, type Scene, sceneOf } from "./scene.ts";
import { momentText } from "./when.ts";

type State = Delivery["state"];

export const tones: Record<State, Tone> = {
  due: "accent",
  claimed: "warn",
  sent: "good",
  bounced: "bad",
  complained: "bad",
  dropped: "plain",
};

export function lettersApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    return letters(scene, await deps.store.deliveries(scene.ref));
  });
  app.post("/:id/again", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    const key = { ...scene.ref, id: c.req.param("id") };
    const act = actOf(scene.organiser, scene.now);
    try {
      await perform(deps, scene.ref, act, async () => {
        const delivery = await deps.store.get("delivery", key);
        if (!delivery) throw new Refusal("not-found");
        return sendAgain(delivery, act);
      });
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.code === "not-found") throw refusal;
      return letters({ ...scene, refusal }, await deps.store.deliveries(scene.ref));
    }
    await post(deps, scene.ref, [key.id], scene.now);
    return c.redirect(`${scene.base}/letters?done=sentAgain`, 303);
  });
  return app;
}

function letters(scene: Scene, deliveries: readonly Delivery[]) {
  const { t, c, now, base, runs } = scene;
  const doubtful = inDoubt(deliveries, now);
  const state = DeliveryState.safeParse(c.req.query("state")).data;
  const shown = deliveries.filter((one) => !state || one.state === state).sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1));
  return cohortPage(
    scene,
    "/letters",
    t("console.letters.title"),
    <>
      {doubtful.length > 0 && (
        <Card title={t("console.letters.doubtful", { count: doubtful.length })} main>
          <p>{t("console.letters.doubtfulExplained")}</p>
          <ul class="list">
            {doubtful.map((one) => (
              <li class="row spread">
                <span>
                  {nameOfLetter(scene, one)} · <bdi>{reader(scene, one)}</bdi>
                </span>
                {runs && (
                  <form method="post" action={`${base}/letters/${one.id}/again`} class="inline">
                    <Button kind="quiet" small>
                      {t("console.letters.again")}
                    </Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <States scene={scene} deliveries={deliveries} state={state} />
      <Table
        caption={t("console.letters.count", { count: shown.length })}
        rows={shown.slice(0, 500)}
        empty={t("console.letters.none")}
        columns={[
          { title: t("console.letters.letter"), cell: (one) => nameOfLetter(scene, one) },
          { title: t("console.letters.to"), cell: (one) => <bdi>{reader(scene, one)}</bdi> },
          {
            title: t("console.letters.when"),
            cell: (one) => momentText(one.sentAt ?? one.dueAt, scene.language, scene.world.programme.timeZone),
          },
          { title: t("console.letters.state"), cell: (one) => <Badge tone={tones[one.state]}>{t(`console.delivery.${one.state}`)}</Badge> },
        ]}
      />
    </>,
  );
}

/** States that letters are in, as chips. */
function States({ scene: { t, base }, deliveries, state }: { scene: Scene; deliveries: readonly Delivery[]; state: State | undefined }) {
  const chip = (one: State | undefined, count: number) => (
    <li>
      <a href={`${base}/letters${one ? `?state=${one}` : ""}`} aria-current={one === state ? "true" : undefined}>
        {one ? t(`console.delivery.${one}`) : t("console.letters.all")} <span class="n">{count}</span>
      </a>
    </li>
  );
  const count = (one: State) => deliveries.filter((delivery) => delivery.state === one).length;
  return (
    <ul class="chips" aria-label={t("console.letters.state")}>
      {chip(undefined, deliveries.length)}
      {DeliveryState.options.filter((one) => count(one) > 0).map((one) => chip(one, count(one)))}
    </ul>
  );
}

export const nameOfLetter = ({ t }: Scene, { letter }: Delivery): string => t(`console.letter.${letter as LetterId}` as Key);

const reader = ({ t, world }: Scene, { recipient }: Delivery): string =>
  recipient.is === "organiser"
    ? t("console.log.organiser")
    : recipient.is === "saved-form"
      ? t("console.letters.savedForm")
      : nameOf(world, recipient.id);
