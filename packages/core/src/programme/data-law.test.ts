import { expect, test } from "vitest";
import { compose } from "../letter/writing/compose.ts";
import { sampleOf } from "../letter/samples.ts";
import { aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { longestLaw, moroccanDataLaw, sayDataLaw } from "./data-law.ts";
import { Programme } from "./programme.ts";
import { setRules } from "./rules.ts";

const european = {
  law: { fr: "le RGPD", ar: "النظام 2016/679", en: "the GDPR" },
  regulator: { fr: "CNIL", ar: "CNIL", en: "CNIL" },
};
const typed = Object.fromEntries(
  Object.entries(european).flatMap(([group, texts]) => Object.entries(texts).map(([language, text]) => [`${group}.${language}`, text])),
);

test("a programme stored before it could be set has the first programme's", () => {
  const { dataLaw: _, ...before } = aProgramme();
  expect(Programme.parse(before).dataLaw).toEqual(moroccanDataLaw);
});

test("owners set it for another country, and letters there name it", () => {
  const { put, happenings } = setRules(aProgramme({ receipt: null }), typed);
  const abroad = Programme.parse(put[0]);
  expect([abroad.dataLaw, happenings[0]?.facts]).toEqual([european, { law: "the GDPR" }]);
  const { text } = compose({ ...sampleOf("introduction", "fr", "mentor"), programme: abroad });
  expect(text).toContain("protégées par le RGPD.");
  expect(text).not.toContain("09-08");
  expect(compose({ ...sampleOf("introduction", "en", "mentor"), programme: { ...abroad, receipt: "7" } }).text).toContain(
    "protected by the GDPR (CNIL, receipt no. 7).",
  );
});

test("as it is changes nothing; without a name, or with too long a one, it is refused", () => {
  const same = { "law.fr": ` ${moroccanDataLaw.law.fr} `, "regulator.en": "CNDP" };
  expect(setRules(aProgramme(), same).put).toEqual([]);
  const wrong = { "law.fr": " ", "regulator.ar": "x".repeat(longestLaw + 1) };
  expect(refused(() => setRules(aProgramme(), wrong))).toEqual({ code: "form-invalid", "law.fr": "missing", "regulator.ar": "too-long" });
});

test("numbers and Latin names keep their direction in Arabic", () => {
  expect(sayDataLaw(european, "ar")).toEqual({ law: "النظام \u20682016/679\u2069", regulator: "\u2068CNIL\u2069" });
  expect(sayDataLaw(moroccanDataLaw, "ar").law).toBe("القانون \u206809-08\u2069");
  expect(sayDataLaw(moroccanDataLaw, "fr").law).toBe("la loi 09-08");
});
