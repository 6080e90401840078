import { sectors, topics } from "@tamkine/core/application/form";
import { expect, it } from "vitest";
import { translator } from "../i18n.ts";
import { alphabetical } from "./alphabetical.ts";

it("lists choices by their names in the reader's language, the rest last", () => {
  const ends = (language: "fr" | "ar" | "en") => {
    const t = translator(language);
    const named = alphabetical(topics, (value) => t(`topic.${value}`), language).map(({ label }) => label);
    return [named[0], named.at(-1), alphabetical(sectors, (value) => t(`sector.${value}`), language).at(-1)?.value];
  };
  expect(ends("fr")).toEqual(["Analyse de données", "Transformation numérique", "other"]);
  expect(ends("en")).toEqual(["Academic research", "Writing", "other"]);
  expect(ends("ar").at(-1)).toBe("other");
});
