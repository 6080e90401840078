import { languages } from "@tamkine/core/kernel/text";
import { expect, it } from "vitest";
import { texts } from "./say.ts";

it("says everything in every language", () => {
  for (const language of languages) {
    expect(Object.keys(texts[language]).sort()).toEqual(Object.keys(texts.fr).sort());
    expect(Object.entries(texts[language]).filter(([, text]) => text === "")).toEqual([]);
  }
});

it("keeps French typography", () => {
  const faults = /[^\u202f{][;!?](\s|$)|[^\u00a0]:(\s|$)|«[^\u00a0]|[^\u00a0]»|'/u;
  expect(Object.values(texts.fr).filter((text) => faults.test(text))).toEqual([]);
});
