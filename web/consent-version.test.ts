/** Whoever agrees, agrees to words: the version that is kept with a consent names them. */
import { createHash } from "node:crypto";
import { consentVersion } from "@tamkine/core/application/consent-version";
import { languages } from "@tamkine/core/kernel/text";
import { expect, it } from "vitest";
import { texts } from "./console/texts.ts";
import type { Key } from "./i18n.ts";

/** The words of each version, by their sum: with new words comes a new version, and its line here. */
const sums: Readonly<Record<string, string>> = {
  "2026-11": "17c8b82c00d60a8f",
  "2026-12": "ebd7b3b3c6626c4d",
  "2026-13": "886f93005625ea39",
  "2026-14": "cb14e08926151125",
  "2026-15": "c9c8d2fea1c1c954",
};

const agreedTo = /^(?:consent|charter|privacy)\.|^(?:testimonial\.agree|pair\.accept\.contact|again\.after\.text)$/u;

it("the consents, the charter and the notice are worded as their version says", () => {
  const keys = (Object.keys(texts.fr) as Key[]).filter((key) => agreedTo.test(key)).sort();
  expect(keys.length).toBeGreaterThan(30);
  const words = languages.map((language) => keys.map((key) => `${key}: ${texts[language][key]}`).join("\n")).join("\n\n");
  expect(sums[consentVersion]).toBe(createHash("sha256").update(words).digest("hex").slice(0, 16));
});
