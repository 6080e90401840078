import { languages } from "@tamkine/core/kernel/text";
import { describe, expect, it } from "vitest";
import { type Key, texts, translator } from "./i18n.ts";

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

  it("can be said with any number", () => {
    const say = translator(language);
    for (const key of keys) {
      for (const n of [0, 1, 2, 3, 11, 100]) {
        const said = say(key, Object.fromEntries(values(texts[language][key]).map((name) => [name, n])));
        expect(said, key).not.toBe("");
        expect(said, key).not.toMatch(/[{}]/u);
      }
    }
  });
});

describe("typography", () => {
  it("keeps French punctuation from standing alone on a line", () => {
    for (const key of keys) {
      expect(texts.fr[key], key).not.toMatch(/ [;:!?»]|« /u);
      expect(texts.fr[key].replace(/\{[^}]*\}/gu, ""), key).not.toMatch(/\w'\w/u);
    }
  });

  it("is not left in French where Arabic is spoken", () => {
    const words = (text: string) => text.replace(/\{\w+\}/gu, "");
    for (const key of keys) {
      if (/\p{Ll}/u.test(words(texts.fr[key]))) expect(words(texts.ar[key]), key).toMatch(/\p{Script=Arabic}/u);
    }
  });
});
