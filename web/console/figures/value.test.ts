import { expect, it } from "vitest";
import { translator } from "../../i18n.ts";
import { number, valueText } from "./value.ts";

it.each(["fr", "ar", "en"] as const)("a score below nothing has a minus sign, before its digits, in %s", (language) => {
  const score = { id: "recommendation", value: -20.4, unit: "score", goal: null, met: null, hidden: false } as const;
  expect(valueText({ t: translator(language), language }, score)).toBe("\u2066\u221220\u2069");
  expect(number({ language }, "score")(20.4)).toBe("20");
  expect(number({ language }, "score")(-0.4)).toBe("0");
});
