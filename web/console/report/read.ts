/** Reads what a cohort's report is made of: as it stood when figures were frozen, or as it stands now. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { latestFirst } from "@tamkine/core/cohort/order";
import type { Picture } from "@tamkine/core/paper/common";
import { latestFigures, shownAccount, versionsOf } from "@tamkine/core/frozen-figures/frozen-figures";
import { figures } from "@tamkine/core/kpi/kpi";
import { looksAt } from "@tamkine/core/kpi/shown";
import { accountOf } from "@tamkine/core/report/account-of";
import type { Lessons } from "@tamkine/core/report/lessons";
import { type Report, reportOf } from "@tamkine/core/report/report";
import type { Scene } from "../scene.ts";

export interface Read {
  report: Report;
  lessons: Lessons | undefined;
}

/**
 * The same for everybody who asks: what was confided to some is a number in it, as in the committee's. So it reads the cohort itself,
 * whatever part of it the scene has. Refuses not-found when there is none any more.
 */
export async function readReport({ deps: { store }, ref, now }: Pick<Scene, "deps" | "ref" | "now">): Promise<Read> {
  const world = await store.world(ref);
  if (!world) throw new Refusal("not-found");
  const [frozen, lessons, earlier] = await Promise.all([
    world.cohort.frozenAt ? store.get("figures", ref) : undefined,
    store.get("lessons", ref),
    earlierThan({ deps: { store }, world, ref }),
  ]);
  const at = frozen?.at ?? now;
  const kept = frozen && shownAccount(frozen);
  const letters = kept ? [] : await store.deliveries(ref);
  const report = reportOf({
    world,
    at,
    provisional: frozen === undefined,
    figures: frozen ? latestFigures(frozen) : figures(world, letters, now),
    looks: looksAt(world.cohort, frozen),
    account: kept ?? accountOf(world, letters, at),
    versions: frozen ? versionsOf(frozen) : [],
    lessons,
    earlier,
  });
  return { report, lessons };
}

/** Frozen figures of the programme's cohorts that began before this one, the latest first. */
async function earlierThan({ deps: { store }, world, ref }: { deps: Pick<Scene["deps"], "store"> } & Pick<Scene, "world" | "ref">) {
  const began = world.cohort.schedule.intakeOpens;
  const before = (await store.cohorts(ref.programme))
    .filter(({ cohort, frozenAt, schedule }) => cohort !== ref.cohort && frozenAt !== null && schedule.intakeOpens < began)
    .sort(latestFirst);
  const all = await Promise.all(
    before.map(async (cohort) => ({ cohort, frozen: await store.get("figures", { programme: cohort.programme, cohort: cohort.cohort }) })),
  );
  return all.flatMap(({ cohort, frozen }) =>
    frozen ? [{ cohort: cohort.cohort, figures: latestFigures(frozen), looks: looksAt(cohort, frozen) }] : [],
  );
}

/** The programme's logo, where it has one. */
export async function logoOf({ deps: { store }, world: { programme } }: Scene): Promise<Omit<Picture, "alt"> | undefined> {
  const logo = programme.logo && (await store.get("logo", { programme: programme.id, id: programme.logo.id }));
  return logo ? { type: logo.type, data: logo.data } : undefined;
}
