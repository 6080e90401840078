import { expect, it } from "vitest";
import { translator } from "../../i18n.ts";
import { number, valueText } from "./value.ts";

it.each(["fr", "ar", "en"] as const)("a score below nothing has a minus sign, before its digits, in %s", (language) => {
  const score = { id: "recommendation", value: -20.4, unit: "score", goal: null, met: null, hidden: false } as const;
  expect(valueText({ t: translator(language), language }, score)).toBe("\u2066\u221220\u2069");
  expect(number({ language }, "score")(20.4)).toBe("20");
  expect(number({ language }, "score")(-0.4)).toBe("0");
});

it.each(["fr", "ar", "en"] as const)("of what there is nothing the frozen figures do not say that it is to come, in %s", (language) => {
  const t = translator(language);
  const none = { id: "satisfaction", value: null, unit: "share", goal: 0.75, met: null, hidden: false } as const;
  const said = [false, true].map((frozen) => valueText({ t, language }, none, frozen));
  expect(said).toEqual([t("console.figures.notYet"), t("console.figures.nothing")]);
});
