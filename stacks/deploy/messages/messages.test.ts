import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { type MessageKey, say, toLanguage } from "./say.ts";

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[},]/gu)].map(([, name]) => name))].sort();

describe("the texts around a deployment", () => {
  it.each(Object.keys(fr) as MessageKey[])("%s says the same in three languages", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(fr[key]));
    expect(placeholders(ar[key])).toEqual(placeholders(fr[key]));
  });

  it("keep French typography", () => {
    expect(Object.values(fr).filter((text) => /[^\u202f][;!?](\s|$)|[^\u00a0]:(\s|$)|«[^\u00a0]|[^\u00a0]»|\w'\w/u.test(text))).toEqual([]);
  });

  it("count in Arabic as Arabic does", () => {
    const left = (later: number) => say("ar", "mayDeploy", { later, stage: "prod" });
    expect([1, 2, 5].map((n) => /تبقى ([^ ]+ ?[^ ]*) قبل/u.exec(left(n))?.[1])).toEqual(["نقطة واحدة", "نقطتان", "5 نقاط"]);
  });

  it("follow the terminal's language, French first", () => {
    expect(["ar_MA.UTF-8", "en_GB", "C", undefined].map(toLanguage)).toEqual(["ar", "en", "fr", "fr"]);
  });
});
