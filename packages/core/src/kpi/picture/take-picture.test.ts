import { describe, expect, test } from "vitest";
import { daysAfter } from "../../kernel/time.ts";
import { memoryStore } from "../../letter/fixtures/memory-store.ts";
import { Conflict } from "../../ports.ts";
import { takeStep } from "../../workflow/take-step.ts";
import { heldPorts } from "../../worlds/held-ports.ts";
import { ref } from "../../worlds/makers.ts";
import { during, intakeOpen, proposed, underway } from "../../worlds/worlds.ts";
import type { World } from "../../world.ts";
import { withMeetings } from "../fixtures/cohorts.ts";
import { figures } from "../kpi.ts";
import { decisionsWaiting } from "../figures/open-decisions.ts";
import { outlook } from "../course/outlook.ts";
import { Picture } from "./picture.ts";
import { isLarge, pictureOf, takePicture } from "./take-picture.ts";
import { trends } from "../course/trend.ts";

const may = "2026-05-12T10:00:00Z";
const itemsOf = ({ programme, cohort, proposal, picture, ...lists }: World) =>
  [programme, cohort, ...(proposal ? [proposal] : []), ...(picture ? [picture] : []), ...Object.values(lists).flat()].map((item) => ({
    ...item,
    version: 1,
  }));
const large = () => intakeOpen({ mentors: 500, mentees: 500 });

describe("the picture of a cohort", () => {
  test("says what is counted from everybody, and nothing of anybody", () => {
    const world = withMeetings(Array.from({ length: 12 }, (_, i) => i % 4));
    const picture = pictureOf(world, [], may);
    expect(Picture.parse(picture)).toEqual(picture);
    const numbers = ({
      id,
      value,
      numerator,
      denominator,
    }: {
      id: string;
      value: number | null;
      numerator: number;
      denominator: number;
    }) => [id, value, numerator, denominator];
    expect(picture.figures.map(numbers)).toEqual(figures(world, [], may).map(numbers));
    expect(picture.promised.map(({ trend, forecast }) => [trend, forecast])).toEqual(
      outlook(world, may).map(({ trend, forecast }) => [trend, forecast]),
    );
    expect(new Map(picture.courses.map(({ figure, points }) => [figure, points]))).toEqual(trends(world, may));
    expect(picture.people.live).toBe(12);
    expect(Object.values(picture.people.health).reduce((sum, count) => sum + count)).toBe(12);
    const { waiting: _, ...numbersAlone } = picture;
    expect(JSON.stringify(numbersAlone)).not.toMatch(/app_|pair_/u);
  });

  test("has one entry for each kind of decision, and for each body's approval", () => {
    const { waiting } = pictureOf(proposed(), [], during.proposed);
    expect(waiting.map(({ about, id, count }) => [about, id, count])).toEqual([
      ["approval", "aei", 1],
      ["approval", "iya", 1],
    ]);
  });

  test("keeps apart the requests for help that are confided to one body", () => {
    const world = underway();
    const to = [undefined, "iya", undefined, "iya", "iya"];
    const participants = world.participants.map((one, i) =>
      i < 5 ? { ...one, help: { at: `2026-05-0${5 - i}T10:00:00Z`, about: "?", ...(to[i] && { to: to[i] }) } } : one,
    );
    const asking = { ...world, participants };
    const helps = pictureOf(asking, [], may).waiting.filter(({ about }) => about === "help");
    expect(helps.map(({ to, count, since }) => [to, count, since])).toEqual([
      ["iya", 3, "2026-05-01T10:00:00Z"],
      [undefined, 2, "2026-05-03T10:00:00Z"],
    ]);
    expect(helps.map(({ count }) => count).reduce((a, b) => a + b)).toBe(decisionsWaiting(asking, may).length);
  });

  test("taken without its letters it keeps what was counted over them", () => {
    const world = withMeetings([1, 2]);
    const before = pictureOf(world, [], may);
    const heard = {
      ...before,
      figures: before.figures.map((figure) => (figure.id === "bounced" ? { ...figure, value: 7, numerator: 7 } : figure)),
    };
    const bounced = ({ figures }: Picture) => figures.find(({ id }) => id === "bounced")?.value;
    expect(bounced(pictureOf({ ...world, picture: heard }, undefined, may))).toBe(7);
    expect(bounced(pictureOf({ ...world, picture: heard }, [], may))).toBe(0);
  });
});

describe("keeping it", () => {
  test("is for cohorts of a thousand", async () => {
    expect([isLarge(large()), isLarge(underway())]).toEqual([true, false]);
    for (const world of [large(), underway()]) {
      const store = memoryStore(itemsOf(world));
      await takePicture(store, ref, [], during.intakeOpen);
      expect((await store.get("picture", ref))?.people.counted.mentor).toBe(isLarge(world) ? 500 : undefined);
    }
  });

  test("is each step's, from the first one that sees everybody on", async () => {
    const store = memoryStore(itemsOf(large()));
    const moments = [during.intakeOpen, daysAfter(during.intakeOpen, 1)];
    for (const now of moments) {
      await takeStep(heldPorts(store), ref, "intake", now);
      expect((await store.get("picture", ref))?.at).toBe(now);
    }
  });

  test("again replaces it, and whoever always comes second leaves it at that", async () => {
    const store = memoryStore(itemsOf(large()));
    await takePicture(store, ref, [], "2026-03-10T10:00:00Z");
    await takePicture(store, ref, [], "2026-03-11T10:00:00Z");
    expect(await store.get("picture", ref)).toMatchObject({ at: "2026-03-11T10:00:00Z", version: 2 });
    const late = {
      ...store,
      commit: async () => {
        throw new Conflict("picture");
      },
    };
    await expect(takePicture(late, ref, [], "2026-03-12T10:00:00Z")).resolves.toBeUndefined();
  });

  test("lacks nothing of two that are taken at once, whichever is put first", async () => {
    const now = "2026-03-11T10:00:00Z";
    const store = memoryStore(itemsOf(large()));
    await takePicture(store, ref, [], "2026-03-10T10:00:00Z");
    const [one] = large().applications;
    let changed = false;
    // Somebody else looks, and only then one withdraws whom this one has seen; the other's is put before this one's.
    const beside = {
      ...store,
      commit: async (writes: Parameters<typeof store.commit>[0]) => {
        if (changed) return store.commit(writes);
        changed = true;
        const stored = await store.get("application", { ...ref, id: one?.id ?? "" });
        if (!stored) throw new Error("no application");
        await takePicture(store, ref, [], now);
        await store.commit([{ put: { ...stored, status: "withdrawn" } }]);
        return store.commit(writes);
      },
    };
    await takePicture(beside, ref, [], now);
    expect((await store.get("picture", ref))?.people.applications.withdrawn[one?.role ?? "mentor"]).toBe(1);
  });
});
