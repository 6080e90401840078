import { describe, expect, test } from "vitest";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { act, bytesOf, installation, lived, muchLater, owner, plain } from "./fixtures/brought.ts";
import { readArchive } from "./read.ts";
import { takeIn } from "./take-in.ts";
import { archived, gather } from "./write.ts";

describe("two archives of one programme at once", () => {
  const other = async () => {
    const items = lived().map((item) => (item.kind === "programme" ? { ...item, name: { fr: "Autre", ar: "آخر", en: "Other" } } : item));
    return readArchive(archived("tamkine", await gather(memoryStore(items), "tamkine"), "2026-05-20T11:00:00Z"));
  };

  test("are not mixed: the second is told to wait, and once the first is there it takes the place of none", async () => {
    const [first, second] = [readArchive(await bytesOf()), await other()];
    const { store, ports } = installation();
    const commit = store.commitGroups;
    let told: unknown;
    store.commitGroups = async (groups) => {
      store.commitGroups = commit;
      await commit(groups.slice(0, 5));
      const before = await gather(store, "tamkine").catch(() => []);
      told = await takeIn(ports, second, owner, act).catch((refusal: unknown) => refusal);
      expect(await gather(store, "tamkine").catch(() => [])).toEqual(before);
      await commit(groups.slice(5));
    };
    await takeIn(ports, first, owner, act);
    expect(told).toMatchObject({ code: "archive-arriving" });
    const clean = installation();
    await takeIn(clean.ports, first, owner, act);
    expect(plain(await gather(store, "tamkine"))).toEqual(plain(await gather(clean.store, "tamkine")));
    await expect(takeIn(ports, second, owner, act)).rejects.toMatchObject({ code: "programme-exists" });
    // Nothing is on its way any more, whether it came to be there or was refused.
    expect(await store.get("arrival", { programme: "tamkine" })).toBeUndefined();
  });

  test("that begin at the same moment: one is taken in, whole", async () => {
    const archives = [readArchive(await bytesOf()), await other()];
    const { store, ports } = installation();
    const ends = await Promise.allSettled(archives.map((archive) => takeIn(ports, archive, owner, act)));
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const taken = archives[ends.findIndex(({ status }) => status === "fulfilled")];
    if (!taken) throw new Error("none was taken in");
    const clean = installation();
    await takeIn(clean.ports, taken, owner, act);
    expect(plain(await gather(store, "tamkine"))).toEqual(plain(await gather(clean.store, "tamkine")));
  });

  test("of which the first died: it goes on at once when it comes again, and the other one after an hour", async () => {
    const [first, second] = [readArchive(await bytesOf()), await other()];
    for (const [again, at] of [
      [first, act],
      [second, muchLater],
    ] as const) {
      const { store, ports } = installation();
      const commit = store.commitGroups;
      store.commitGroups = () => Promise.reject(new Error("died"));
      await expect(takeIn(ports, first, owner, act)).rejects.toThrow("died");
      store.commitGroups = commit;
      await expect(takeIn(ports, second, owner, { ...act, now: "2026-05-21T10:59:59Z" })).rejects.toMatchObject({
        code: "archive-arriving",
      });
      await takeIn(ports, again, owner, at);
      expect((await store.get("programme", { id: "tamkine" }))?.lettersPaused?.reason).toBe(`archive ${again.manifest.madeAt}`);
    }
  });
});
