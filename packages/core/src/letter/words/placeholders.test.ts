import { expect, test } from "vitest";
import { languages } from "../../kernel/text.ts";
import { phrasesOf, placeholdersOf } from "./phrases.ts";
import { calledIn, withOurNames, withOwnNames } from "./placeholders.ts";
import { wordable } from "./reword.ts";

test.each(languages)("every text of a letter to be worded in %s comes back from its own names as it was", (language) => {
  const all = wordable.flatMap((letter) => phrasesOf(letter, language).map(({ text }) => text));
  expect(all.map((text) => withOurNames(language, withOwnNames(language, text)))).toEqual(all);
});

test.each(["fr", "ar"] as const)("no placeholder keeps an English name in %s", (language) => {
  const names = new Set(wordable.flatMap((letter) => placeholdersOf(letter, language)));
  const same = [...names].filter((name) => calledIn(language, name) === name);
  expect(same.filter((name) => !["programme", "minutes"].includes(name))).toEqual([]);
});

test("what is typed large, or by our own name, is understood; what is no placeholder stays", () => {
  expect(withOurNames("fr", "{Prénom} et {other}, {Truc}")).toBe("{other} et {other}, {Truc}");
});
