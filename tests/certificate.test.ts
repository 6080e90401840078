/** A printed certificate leads where it should: its QR code is read as a phone reads it, and what was changed in the file is found out. */
import { createIds } from "@tamkine/core/access/ids";
import { createLinks } from "@tamkine/core/access/links";
import { checkOffline } from "@tamkine/core/certificate/offline";
import { certificateKey } from "@tamkine/core/certificate/key";
import type { Language } from "@tamkine/core/kernel/text";
import { aCohort, aProgramme, ref } from "@tamkine/core/worlds/makers";
import { drawn, root } from "@tamkine/papers/fixtures/typeset";
import { createPrinter } from "@tamkine/papers/printer";
import { certificatePaper } from "@tamkine/web/certificate/paper";
import jsqr from "jsqr";
import { expect, test } from "vitest";
import { type Held, photographed } from "./fixtures/photograph.ts";

const secret = "the secret of an installation that prints";
const deps = {
  ids: createIds(secret),
  secret,
  links: createLinks({ secret, origin: "https://mentorat.example.org" }),
  store: { get: () => Promise.resolve(undefined) } as unknown as Parameters<typeof certificatePaper>[0]["store"],
};

function paperFor(name: string, language: Language) {
  const issue = { number: 1, name, at: "2026-06-21T08:00:00Z", by: "workflow", state: { is: "valid" } } as const;
  const certificate = { kind: "certificate" as const, ...ref, id: "app_1", version: 1, role: "mentor" as const, issues: [issue] };
  return certificatePaper(deps, { programme: aProgramme(), cohort: aCohort({ phase: "closed" }), certificate, issue }, language);
}

/** The module was written before there were default exports. */
const { default: read } = jsqr;

/** The quarter of the sheet around the code, as somebody holds the phone to it. */
const over: Omit<Held, "turned" | "tilted"> = { across: 0.5, down: 0.57, sees: 0.25 };

const straight = { turned: 0, tilted: 0 };
const askew = { turned: -9, tilted: 0.15 };

test.each([
  ["Nadia Bennani", "fr", [straight, askew]],
  ["عبد الرحمن بن عبد الوهاب الشريف الإدريسي", "ar", [askew]],
] as const)("the code of %s is read from the sheet", async (name, language, poses) => {
  const paper = await paperFor(name, language);
  // 300 points an inch, as offices print.
  const sheet = drawn(paper, 3508);
  for (const held of poses) {
    const photo = photographed(sheet, { ...over, ...held }, 1100);
    expect([held, read(photo.pixels, photo.width, photo.height)?.data]).toEqual([held, paper.address]);
  }
  expect(paper.address.startsWith(`https://mentorat.example.org/c/${paper.code}#`)).toBe(true);
});

test("a byte changed in the code, the name or the signature of the printed file, and it is not genuine any more", async () => {
  const file = Buffer.from(createPrinter(root)(await paperFor("Nadia Bennani", "fr")));
  const key = certificateKey(secret).public;
  expect(await checkOffline([key], file)).toMatchObject({ name: "Nadia Bennani", role: "mentor" });
  const from = file.indexOf("/c/") + 3;
  const [head, body, signature] = ["#", ".", "."].reduce<number[]>(
    (found, mark) => [...found, file.indexOf(mark, found.at(-1) ?? from) + 1],
    [],
  );
  for (const place of [from, head, body, signature].map((at) => (at ?? 0) + 5)) {
    const changed = Buffer.from(file);
    changed[place] = changed[place] === 0x41 ? 0x42 : 0x41;
    expect([place, await checkOffline([key], changed)]).toEqual([place, undefined]);
  }
});
