import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { languages } from "../../kernel/text.ts";
import { texts, type TextKey } from "./texts.ts";

const all = languages.flatMap((language) => Object.entries(texts[language]).map(([key, text]) => ({ language, key, text })));

interface Node {
  options?: Record<string, { value: Node[] }>;
  pluralType?: string;
}

/** The categories of each plural in a text, however deep. */
function plurals(nodes: readonly Node[]): string[][] {
  return nodes.flatMap(({ options, pluralType }) => {
    if (options === undefined) return [];
    const inside = Object.values(options).flatMap(({ value }) => plurals(value));
    return pluralType === undefined ? inside : [Object.keys(options), ...inside];
  });
}

const pluralsOf = (text: string) => plurals(new IntlMessageFormat(text, "fr", undefined, { ignoreTag: true }).getAst() as Node[]);

test("every language has every text", () => {
  for (const language of languages) expect(Object.keys(texts[language]).sort()).toEqual(Object.keys(texts.fr).sort());
});

/** The keys whose text matches. */
const keysOf = (catalogue: Record<string, string>, fault: RegExp) =>
  Object.entries(catalogue)
    .filter(([, text]) => fault.test(text))
    .map(([key]) => key);

test("Arabic counts in all its forms, French and English in one and other", () => {
  const counting = (key: TextKey) => pluralsOf(texts.ar[key]).length > 0;
  expect((Object.keys(texts.ar) as TextKey[]).filter(counting).length).toBeGreaterThan(5);
  for (const { language, text } of all) {
    const needed = language === "ar" ? ["zero", "one", "two", "few", "many", "other"] : ["one", "other"];
    for (const categories of pluralsOf(text)) expect(categories).toEqual(expect.arrayContaining(needed));
  }
});

test("French keeps its spaces before double punctuation from breaking", () => {
  expect(keysOf(texts.fr, / [:;!?»]|« |[^\u00a0\u202f\s{(][;!?»](?!\w)|'/u)).toEqual([]);
  expect(keysOf(texts.fr, /[^\u00a0\d]:(?=\s|$)/u)).toEqual([]);
});

test("Arabic uses its own comma, semicolon and question mark, with no space before them", () => {
  const prose = Object.fromEntries(Object.entries(texts.ar).map(([key, text]) => [key, text.replace(/\{\w+, (?:plural|select),/gu, "")]));
  expect(keysOf(prose, /[,;?]/u)).toEqual([]);
  expect(keysOf(prose, /\p{Script=Arabic} [،؛؟:]/u)).toEqual([]);
});
