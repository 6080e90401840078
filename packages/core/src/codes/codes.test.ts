import { expect, test } from "vitest";
import { languages } from "../kernel/text.ts";
import { codesAlone, codesInSentence } from "./codes.ts";

test("a code is said inside a sentence and by itself", () => {
  expect(codesInSentence.fr["topic.applied-economics"]).toBe("économie appliquée");
  expect(codesAlone.fr["topic.applied-economics"]).toBe("Économie appliquée");
  expect(codesAlone.en["speech.french"]).toBe("French");
});

test("every language says every code, and no two of a kind alike", () => {
  for (const language of languages) {
    expect(Object.keys(codesInSentence[language]).sort()).toEqual(Object.keys(codesInSentence.fr).sort());
    const said = Object.entries(codesAlone[language]).map(([key, text]) => `${key.split(".")[0]}: ${text}`);
    expect(new Set(said).size).toBe(said.length);
  }
});
