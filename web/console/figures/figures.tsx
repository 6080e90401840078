/** Figures against the programme's goals; each opens to the rows it was counted from. What the survey said. */
import { lazy } from "@tamkine/core/kernel/lazily";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { besideSatisfaction, type Figure, ofLetters, ofMarks } from "@tamkine/core/kpi/figure";
import { asFrozen, type FrozenFigures, latestFigures } from "@tamkine/core/frozen-figures/frozen-figures";
import { figures } from "@tamkine/core/kpi/kpi";
import { looksAt, steadyMarks } from "@tamkine/core/kpi/shown";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { holdBack } from "@tamkine/core/survey/quotes";
import { at, dayOf } from "@tamkine/core/kernel/time";
import { remindSilent } from "@tamkine/core/survey/remind";
import { Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { confided } from "../confided.ts";
import { seenBy } from "../letters/seen.ts";
import { decide, decideFrom, glanceAt, type Scene, sceneOf, sentTo, typedIn } from "../scene.ts";
import { addingMeeting, correctingMeeting, correctingPresence, excluding } from "./correcting.ts";
import { type FiguresRead, overview } from "./overview.tsx";
import { figurePage } from "./rows.tsx";
import { whoseQuote } from "./quotes.tsx";
import { toFound } from "../searching.tsx";
import { versionsPage } from "./versions.tsx";
import { surveyPage } from "./survey.tsx";

export function figuresApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const scene = await glanceAt(c, deps, "see-figures", []);
    return overview(scene, await figuresOf(deps, scene));
  });
  app.get("/survey", async (c) => {
    const scene = await sceneOf(c, deps, "see-figures");
    return surveyPage(scene, await figuresOf(deps, scene));
  });
  app.post("/survey/remind", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const { timeZone } = scene.world.programme;
    const today = at(dayOf(scene.now, timeZone), 0, timeZone);
    return decideFrom(
      scene,
      { waits: ["survey"], to: "/figures/survey", done: "reminded" },
      async () => {
        const { entries } = await deps.store.logPart(scene.ref, { from: today, most: 1500 });
        return (world, act) => remindSilent(world, entries, act);
      },
      async (again) => surveyPage(again, await figuresOf(deps, again)),
    );
  });
  app.post("/survey/quotes/:quote", async (c) => {
    const scene = await sentTo(c, deps, "run");
    const held = (await typedIn(c))["held"] === "yes";
    return decide(
      scene,
      { to: "/figures/survey", done: held ? "quoteHeld" : "quoteReleased" },
      (world, _, reader) => {
        const read = confided(world, reader, scene.t);
        return holdBack(world, whoseQuote(deps, read, c.req.param("quote")), held);
      },
      async (again) => surveyPage(again, await figuresOf(deps, again)),
    );
  });
  app.get("/versions", async (c) => {
    const scene = await sceneOf(c, deps, "see-figures");
    return versionsPage(scene, await frozenOf(deps, scene));
  });
  app.post("/versions/search", async (c) => {
    const { base } = await sceneOf(c, deps, "run", []);
    return toFound(c, deps, `${base}/figures/versions#corrections`, []);
  });
  for (const [path, done, command] of corrections)
    app.post(`/versions/${path}`, async (c) => {
      const scene = await sentTo(c, deps, "run");
      const typed = await typedIn(c);
      // Read anew at each attempt, so that two corrections at once make two versions.
      return decideFrom(
        scene,
        { to: "/figures/versions", done },
        async () => {
          const [frozen, letters] = await Promise.all([deps.store.get("figures", scene.ref), deps.store.deliveries(scene.ref)]);
          return command(typed, frozen, letters, deps.ids);
        },
        async (again) => versionsPage(again, await frozenOf(deps, again)),
      );
    });
  app.get("/:figure", async (c) => {
    const scene = await sceneOf(c, deps, "see-people");
    const { figure, beside, letters } = await figureOf(deps, scene, c.req.param("figure"));
    if (!figure) throw new Refusal("not-found");
    return figurePage(scene, figure, beside, seenBy(scene, letters));
  });
  return app;
}

/** Each with its address, and what is said when it is done. */
const corrections = [
  ["exclude", "excluded", excluding],
  ["correct", "corrected", correctingMeeting],
  ["add", "corrected", addingMeeting],
  ["presence", "corrected", correctingPresence],
] as const;

const frozenOf = ({ store }: Deps, { ref }: Scene): Promise<FrozenFigures | undefined> => store.get("figures", ref);

/** As they are now, or as a large cohort's picture has them; once frozen, as the latest version has them. Without their rows, so letters are read only where they are counted. */
async function figuresOf({ store }: Deps, { world, ref, now }: Scene): Promise<FiguresRead & { frozen: FrozenFigures | undefined }> {
  const frozen = world.cohort.frozenAt ? await store.get("figures", ref) : undefined;
  const read = frozen ? latestFigures(frozen) : (world.picture?.figures ?? figures(world, await store.deliveries(ref), now));
  return { figures: read, looks: looksAt(world.cohort, frozen), frozen };
}

/**
 * One figure with its rows: those of the moment it was frozen at, as long as they are kept; what it is never shown without; and the letters
 * it is counted over.
 */
async function figureOf(
  { store }: Deps,
  { world, ref, now }: Scene,
  id: string,
): Promise<{ figure: Figure | undefined; beside: Figure[]; letters: readonly Delivery[] }> {
  const wanted: readonly string[] = id === "satisfaction" ? besideSatisfaction : [];
  const [deliveries, frozen] = await Promise.all([
    [id, ...wanted].some((one) => ofLetters.some((other) => other === one)) ? store.deliveries(ref) : [],
    world.cohort.frozenAt ? store.get("figures", ref) : undefined,
  ]);
  const all = lazy(() => figures(world, deliveries, frozen?.at ?? now));
  // Beside the rows of before, those without whom the committee left out later would tell that person's mark.
  const marks = lazy(() => (frozen ? figures(asFrozen(world, frozen), deliveries, frozen.at) : all()));
  const countOf = (which: string): Figure | undefined => {
    const counted = (ofMarks.some((one) => one === which) ? marks() : all()).find((figure) => figure.id === which);
    const latest = frozen && latestFigures(frozen).find((figure) => figure.id === which);
    const kept = latest && steadyMarks(latest, frozen.figures);
    return counted && { ...counted, ...kept, rows: counted.rows, ...(counted.excluded && { excluded: counted.excluded }) };
  };
  return { figure: countOf(id), beside: wanted.flatMap((one) => countOf(one) ?? []), letters: deliveries };
}
