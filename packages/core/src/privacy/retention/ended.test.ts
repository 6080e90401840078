import { describe, expect, test } from "vitest";
import type { Item, ItemOf, Kind } from "../../item.ts";
import { memoryStore } from "../../letter/fixtures/memory-store.ts";
import { newParcel } from "../../parcel/parcel.ts";
import { Conflict } from "../../ports.ts";
import { anOrganiser, aProgramme, ref } from "../../worlds/makers.ts";
import { everyOf } from "../../read-all.ts";
import { deleteEnded } from "./ended.ts";

const now = "2026-05-20T18:00:00Z";
const [before, after] = ["2026-05-20T17:59:59Z", "2026-05-20T18:00:01Z"];
const programme = aProgramme({ timeZone: "UTC" });
const of = { programme: ref.programme };

const form = (id: string, expiresAt: string): ItemOf<"saved-form"> => ({
  kind: "saved-form",
  ...ref,
  id,
  version: 1,
  role: "mentee",
  email: "salma@example.ma",
  language: "fr",
  step: "self",
  answers: {},
  savedAt: before,
  expiresAt,
});
const parcel = (id: string, expiresAt: string): ItemOf<"parcel"> => ({
  ...newParcel({ ...of, id, by: "org_owner", what: "log", cohort: null, asks: null }, before),
  version: 1,
  expiresAt,
});
const session = (organiser: string, expiresAt: string): Item => ({
  kind: "session",
  ...of,
  organiser,
  id: `ses_${expiresAt}`,
  version: 1,
  createdAt: before,
  actedAt: before,
  device: { browser: "firefox", system: "linux" },
  expiresAt,
});
const former = (id: string, leftAt: string): Item => ({ kind: "former", ...of, id, version: 1, name: "Leïla", leftAt });

const organisers = [anOrganiser(), anOrganiser({ id: "org_other" })];
const all: Item[] = [
  ...[before, now, after].flatMap((end) => [
    form(`svf_${end}`, end),
    parcel(`prc_${end}`, end),
    session("org_owner", end),
    session("org_other", end),
  ]),
  // Twelve months, as what identifies people.
  former("org_gone", "2025-05-20T18:00:00Z"),
  former("org_late", "2025-05-20T18:00:01Z"),
];

describe("what ends by itself", () => {
  test("goes at its moment, of every kind and of every organiser, and nothing before it", async () => {
    const store = memoryStore([...organisers, ...all]);
    await deleteEnded(store, ref, programme, now);
    const left = async (kind: Kind, place: Parameters<typeof everyOf>[2]) =>
      (await everyOf(store, kind, place)).map((item) => ("id" in item ? item.id : ""));
    expect(await left("saved-form", ref)).toEqual([`svf_${after}`]);
    expect(await left("parcel", of)).toEqual([`prc_${after}`]);
    for (const organiser of ["org_owner", "org_other"]) expect(await left("session", { ...of, organiser })).toEqual([`ses_${after}`]);
    expect(await left("former", of)).toEqual(["org_late"]);
  });

  test("is left where somebody writes it at this moment; any other fault is one", async () => {
    const failing = (error: Error) => ({ ...memoryStore([...organisers, ...all]), commit: () => Promise.reject(error) });
    await deleteEnded(failing(new Conflict("session")), ref, programme, now);
    await expect(deleteEnded(failing(new Error("down")), ref, programme, now)).rejects.toThrow("down");
  });
});
