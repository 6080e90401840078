import { describe, expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { checkIn } from "./check-in.ts";
import { aGathering, aPresence } from "./fixtures/a-gathering.ts";

const here = { participant: "app_mentee-1", pin: " 4711 " };
const at = (now: string, pin = here.pin, gathering = aGathering()) => checkIn(gathering, undefined, { ...here, pin }, anAct(now));

describe("checkIn", () => {
  test("from half an hour before until twelve hours after, to the second", () => {
    expect(() => at("2026-05-16T08:59:59Z")).toThrow("pin-closed");
    expect(at("2026-05-16T09:00:00Z").put).toMatchObject([
      { participant: "app_mentee-1", presentBy: "pin", presentAt: "2026-05-16T09:00:00Z" },
    ]);
    expect(at("2026-05-16T21:29:59Z").put).toHaveLength(1);
    expect(() => at("2026-05-16T21:30:00Z")).toThrow("pin-closed");
  });

  test("with the right PIN, which cannot be tried out before", () => {
    expect(() => at("2026-05-16T10:00:00Z", "4712")).toThrow("wrong-pin");
    expect(() => at("2026-05-15T10:00:00Z", "4712")).toThrow("pin-closed");
  });

  test("twice is once; a reply given before is kept; still open once marked held, not when called off", () => {
    expect(checkIn(aGathering(), aPresence(), here, anAct("2026-05-16T10:00:00Z")).put).toEqual([]);
    const replied = aPresence({ reply: "no", presentAt: null, presentBy: null });
    expect(checkIn(aGathering(), replied, here, anAct("2026-05-16T10:00:00Z")).put).toMatchObject([{ reply: "no", presentBy: "pin" }]);
    expect(at("2026-05-16T12:00:00Z", "4711", aGathering({ state: "held" })).put).toHaveLength(1);
    expect(() => at("2026-05-16T10:00:00Z", "4711", aGathering({ state: "cancelled" }))).toThrow("pin-closed");
  });
});

test("the code is taken in the digits of any keyboard, and however it was pasted", () => {
  for (const typed of ["٤٧١١", "۴۷۱۱", "４７１１", "47 11", "\u200F4711\u200E"])
    expect(at("2026-05-16T10:00:00Z", typed).put).toHaveLength(1);
  for (const typed of ["٤٧١٢", "", "47111"]) expect(() => at("2026-05-16T10:00:00Z", typed)).toThrow("wrong-pin");
});
