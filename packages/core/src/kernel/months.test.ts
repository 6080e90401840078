import { expect, test } from "vitest";
import { asCalledIn, type MonthSet } from "./months.ts";
import { sayDay, sayDays, sayMonth } from "./say.ts";

const said = (months: MonthSet, text: string) => asCalledIn({ months }, "ar", text);

test.each([
  ["morocco", "2\u00a0غشت 2026", "من 28\u00a0أبريل إلى 2\u00a0ماي 2026", "ماي 2026"],
  ["maghreb", "2\u00a0أوت 2026", "من 28\u00a0أفريل إلى 2\u00a0ماي 2026", "ماي 2026"],
  ["levant", "2\u00a0آب 2026", "من 28\u00a0نيسان إلى 2\u00a0أيار 2026", "أيار 2026"],
  ["gulf", "2\u00a0أغسطس 2026", "من 28\u00a0أبريل إلى 2\u00a0مايو 2026", "مايو 2026"],
] as const)("dates of %s", (months, day, days, month) => {
  expect(said(months, sayDay("ar", "2026-08-02", { weekday: false }))).toBe(day);
  expect(said(months, sayDays("ar", "2026-04-28", "2026-05-02"))).toBe(days);
  expect(said(months, sayMonth("ar", "2026-05"))).toBe(month);
});

test("other words stay, and so do other languages; everything in a paper is put so", () => {
  const text = "قالت لي ماي كلمة، ويونيو اسم مجلة";
  expect(said("levant", text)).toBe(text);
  expect(asCalledIn({ months: "gulf" }, "fr", "2 غشت")).toBe("2 غشت");
  expect(said("gulf", "<option>\u2068ماي\u2069</option>")).toBe("<option>\u2068مايو\u2069</option>");
  const paper = { title: "ماي 2026", lines: [{ on: "12 غشت" }], logo: null, n: 3 };
  expect(asCalledIn({ months: "gulf" }, "ar", paper)).toEqual({ title: "مايو 2026", lines: [{ on: "12 أغسطس" }], logo: null, n: 3 });
});
