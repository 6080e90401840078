import { describe, expect, it } from "vitest";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { createIds } from "./ids.ts";
import { Refusal } from "../kernel/refusal.ts";
import { allowOnce, guarded, limits, networkOf } from "./limits.ts";

const now = "2026-03-10T10:20:30Z";
const standing = () => ({ store: memoryStore([]), ids: createIds("a secret of at least thirty-two characters") });
const from = (n: number) => ({ source: "192.0.2.1", target: `person-${n}@example.ma` });
const tooMany = { code: "too-many-requests", facts: { minutes: 40, hours: 0 } };

describe("limits", () => {
  it("let one person ask some times, and say when to try again", async () => {
    const ports = standing();
    for (let n = 0; n < limits["new-link"].target.times; n += 1) await allowOnce(ports, "new-link", from(1), now);
    await expect(allowOnce(ports, "new-link", from(1), now)).rejects.toMatchObject(tooMany);
    await allowOnce(ports, "new-link", from(2), now);
    await allowOnce(ports, "new-link", from(1), "2026-03-10T11:00:00Z");
  });

  it.each(["sign-up", "saved-form", "new-link", "sign-in"] as const)(
    "tell nobody that somebody else asked for %s with this address",
    async (what) => {
      const owner = { source: "198.51.100.7", target: "person-1@example.ma" };
      const passed = async (asked: number) => {
        const ports = standing();
        for (let n = 0; n < asked; n += 1) await allowOnce(ports, what, owner, now);
        let times = 0;
        while (
          times < 99 &&
          (await allowOnce(ports, what, from(1), now).then(
            () => true,
            () => false,
          ))
        )
          times += 1;
        return times;
      };
      expect(await passed(1)).toBe(await passed(0));
      const ports = standing();
      const flood = Array.from({ length: 200 }, (_, n) => ({ ...owner, source: `203.0.113.${n}` }));
      const left: boolean[] = [];
      for (const one of flood)
        left.push(
          await allowOnce(ports, what, one, now).then(
            () => true,
            () => false,
          ),
        );
      expect(left.filter(Boolean)).toHaveLength(limits[what].everywhere.times);
    },
  );

  it("let a crowd at one address pass, and stop a flood", async () => {
    const ports = standing();
    for (let n = 0; n < limits["sign-up"].source.times; n += 1) await allowOnce(ports, "sign-up", from(n), now);
    await expect(allowOnce(ports, "sign-up", from(999), now)).rejects.toMatchObject(tooMany);
    await allowOnce(ports, "sign-up", { ...from(999), source: "192.0.2.2" }, now);
    await allowOnce(ports, "sign-up-proven", from(998), now);
  });

  it("say it in hours when it takes long", async () => {
    const ports = standing();
    for (let n = 0; n < limits["sign-up"].target.times; n += 1) await allowOnce(ports, "sign-up", from(1), now);
    await expect(allowOnce(ports, "sign-up", from(1), now)).rejects.toMatchObject({ facts: { hours: 14 } });
  });

  it("count wrong codes only, and then let no code pass", async () => {
    const ports = standing();
    const wrong = () => {
      throw new Refusal("wrong-pin");
    };
    for (let n = 0; n < 20; n += 1) expect(await guarded(ports, "app_1", now, () => "in")).toBe("in");
    for (let n = 0; n < limits.code.target.times; n += 1)
      await expect(guarded(ports, "app_1", now, wrong)).rejects.toMatchObject({ code: "wrong-pin" });
    await expect(guarded(ports, "app_1", now, () => "in")).rejects.toMatchObject(tooMany);
    expect(await guarded(ports, "app_2", now, () => "in")).toBe("in");
  });

  it("keep nothing that says who asked", async () => {
    const asked: string[] = [];
    const { store, ids } = standing();
    const watched = { ids, store: { ...store, count: async (id: string) => (asked.push(id), 1) } };
    await allowOnce(watched, "sign-in", from(1), now);
    await allowOnce(watched, "sign-in", from(1), "2026-03-10T11:00:00Z");
    expect(asked.join(" ")).not.toMatch(/192|person/u);
    expect(new Set(asked).size).toBe(6);
  });

  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0db8:1::6", "2001:db8:1:0"],
    ["2001:db8::", "2001:db8:0:0"],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.1"],
  ])("take %s for the network %s", (address, network) => expect(networkOf(address)).toBe(network));
});
