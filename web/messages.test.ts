import { globSync, readFileSync } from "node:fs";
import { languages } from "@tamkine/core/kernel/text";
import { describe, expect, it } from "vitest";
import { texts } from "./console/texts.ts";
import { type Key, translator } from "./i18n.ts";

const keys = Object.keys(texts.fr) as Key[];
/** Names of the values a message takes, at any depth. */
const values = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)(?=[},])/gu)].map(([, name = ""]) => name))].sort();

describe.each(languages)("messages in %s", (language) => {
  it("have every key", () => {
    expect(Object.keys(texts[language]).sort()).toEqual([...keys].sort());
  });

  it("take the values the French ones take", () => {
    for (const key of keys) expect([key, values(texts[language][key])]).toEqual([key, values(texts.fr[key])]);
  });

  it("name nothing of the first programme, of its bodies or of its country, for they are said in all", () => {
    const first = /TAMKINE|تمكين|\b(?:AEI|IYA|CNDP)\b|09-08|Maroc|Morocc|المغرب|Casablanca|البيضاء|Rabat|الرباط/u;
    expect(keys.filter((key) => first.test(texts[language][key]))).toEqual([]);
  });

  it("can be said with any number", () => {
    const say = translator(language);
    const badly = (key: Key, n: number) => {
      const said = say(key, Object.fromEntries(values(texts[language][key]).map((name) => [name, n])));
      return said === "" || /[{}]/u.test(said);
    };
    expect(keys.filter((key) => [0, 1, 2, 3, 11, 100].some((n) => badly(key, n)))).toEqual([]);
  });
});

describe("typography", () => {
  it("keeps French punctuation from standing alone on a line", () => {
    expect(keys.filter((key) => / [;:!?»]|« /u.test(texts.fr[key]))).toEqual([]);
    // A narrow space is there for the sign or the digits after it; where a word follows, the sign was lost.
    expect(keys.filter((key) => /\u202F(?![;!?»\d])/u.test(texts.fr[key]))).toEqual([]);
    expect(keys.filter((key) => /\w'\w/u.test(texts.fr[key].replace(/\{[^}]*\}/gu, "")))).toEqual([]);
  });

  it("keeps a word with a hyphen on one line, but for a heading of files and for what people agreed to as it was worded", () => {
    const asItWas = /^(?:consent|charter|privacy)\.|^(?:field\.email|testimonial\.agree|pair\.accept\.contact|again\.after\.text)$/u;
    const broken = (["fr", "en"] as const).flatMap((one) => keys.filter((key) => !asItWas.test(key) && /\be-mail/iu.test(texts[one][key])));
    expect(broken).toEqual([]);
  });

  it("is not left in French where Arabic is spoken", () => {
    const words = (text: string) => text.replace(/\{\w+\}/gu, "");
    const worded = keys.filter((key) => /\p{Ll}/u.test(words(texts.fr[key])));
    expect(worded.filter((key) => !/\p{Script=Arabic}/u.test(words(texts.ar[key])))).toEqual([]);
  });
});

/** A draft of a certificate, which only the console prints. */
const printedByConsole = "certificate/paper.ts";

it("of the console are said by the console, or by who loads them, for they come with it", () => {
  const files = globSync("**/*.{ts,tsx}", {
    cwd: import.meta.dirname,
    exclude: ["node_modules", "console/**", "messages/**", "*.test.ts"],
  });
  expect(files.length).toBeGreaterThan(50);
  const read = (file: string) => readFileSync(`${import.meta.dirname}/${file}`, "utf8");
  const saying = files.filter((file) => /["`]console\./u.test(read(file)) && !read(file).includes("console/texts.ts"));
  expect(saying).toEqual([printedByConsole]);
});
