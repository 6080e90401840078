import { describe, expect, test } from "vitest";
import { anAct } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { underway } from "../worlds/worlds.ts";
import { documentGathering } from "./document.ts";
import { aGathering } from "./fixtures/a-gathering.ts";

const before = anAct("2026-05-10T10:00:00Z", "organiser:org_owner");
const after = anAct("2026-05-17T10:00:00Z", "organiser:org_owner");
const world = { ...underway(), gatherings: [aGathering()] };
const documents = [{ title: "  Le  guide ", link: "https://files.example.org/guide.pdf" }];

describe("documentGathering", () => {
  test("documents before or after, a summary only after; nobody gets a letter", () => {
    const { put, letters } = documentGathering(world, "2026-05", { documents, summary: "" }, before);
    expect(put).toMatchObject([{ documents: [{ title: "Le guide", link: "https://files.example.org/guide.pdf" }], summary: "" }]);
    expect(letters).toEqual([]);
    expect(() => documentGathering(world, "2026-05", { documents, summary: "Nous étions vingt" }, before)).toThrow("meeting-in-future");
    expect(documentGathering(world, "2026-05", { documents, summary: "Nous étions vingt" }, after).put).toMatchObject([
      { summary: "Nous étions vingt" },
    ]);
  });

  test("the same again changes nothing", () => {
    const [gathering] = documentGathering(world, "2026-05", { documents, summary: "" }, before).put;
    const again = { ...world, gatherings: [gathering as ReturnType<typeof aGathering>] };
    expect(documentGathering(again, "2026-05", { documents, summary: "" }, before).put).toEqual([]);
  });

  test.each([
    ["a script", [{ title: "x", link: "javascript:alert(1)" }], { "documents.0.link": "invalid" }],
    ["plain http", [{ title: "x", link: "http://files.example.org" }], { "documents.0.link": "invalid" }],
    ["no title", [{ title: " ", link: "https://files.example.org" }], { "documents.0.title": "missing" }],
    ["more than eight", Array.from({ length: 9 }, () => ({ title: "x", link: "https://files.example.org" })), { documents: "too-many" }],
  ])("not %s", (_, wrong, facts) => {
    expect(refused(() => documentGathering(world, "2026-05", { documents: wrong, summary: "" }, before))).toEqual({
      code: "form-invalid",
      ...facts,
    });
  });

  test("not of an unknown or cancelled one", () => {
    expect(() => documentGathering(world, "2026-06", { documents, summary: "" }, before)).toThrow("not-found");
    const off = { ...world, gatherings: [aGathering({ state: "cancelled" })] };
    expect(() => documentGathering(off, "2026-05", { documents, summary: "" }, before)).toThrow("wrong-state");
  });
});
