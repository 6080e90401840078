import { expect, test } from "vitest";
import { type Application, applicationId } from "../application/application.ts";
import type { Item } from "../item.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import type { Role } from "../programme/programme.ts";
import { aCohort, anApplication, ids, ref } from "../worlds/makers.ts";
import { elsewhereOf } from "./elsewhere.ts";

const email = "salma@example.ma";
const next = { ...ref, cohort: "2026-2" };

/** Under the id that the address gives it there, unless said otherwise. */
function at(place: typeof ref | typeof next, role: Role, said: Partial<Application> = {}): Application {
  return anApplication({ ...place, role, email, id: applicationId(ids, place, role, said.email ?? email), ...said });
}

async function found(person: Application, ...others: Item[]): Promise<string[]> {
  const store = memoryStore([aCohort(), aCohort({ cohort: "2026-2" }), person, ...others]);
  return (await elsewhereOf({ store, ids }, person)).map(({ cohort, role, id, email }) => `${cohort} ${role} ${id} ${email}`).sort();
}
const named = (...all: Application[]) => all.map(({ cohort, role, id, email }) => `${cohort} ${role} ${id} ${email}`).sort();

test("on the other side and in other cohorts, each once, and never where one asks from", async () => {
  const others = [at(ref, "mentor"), at(next, "mentor"), at(next, "mentee")];
  expect(await found(at(ref, "mentee"), ...others)).toEqual(named(...others));
  expect(await found(at(ref, "mentee"))).toEqual([]);
});

test("one that is erased already is not looked at again", async () => {
  const [gone, kept] = [at(ref, "mentor", { erasedAt: "2026-05-20T18:00:00Z" }), at(next, "mentor")];
  expect(await found(at(ref, "mentee"), gone, kept)).toEqual(named(kept));
});

test("what was found to be one person's is, from either of the two, and what stands under its address with it", async () => {
  const double = at(ref, "mentor", { email: "salma.b@example.org", id: "app_double", mergedInto: at(ref, "mentee").id });
  const later = at(next, "mentor", { email: double.email });
  const stranger = at(ref, "mentor", { email: "other@example.ma" });
  expect(await found(at(ref, "mentee"), double, later, stranger)).toEqual(named(double, later));
  expect(await found(double, at(ref, "mentee"), later, stranger)).toEqual(named(at(ref, "mentee"), later));
});

test("an address that became another one leads by the one it is now", async () => {
  const moved = at(next, "mentor", { email, id: "app_moved", former: [{ email: "before@example.ma", key: "adr_1" }] });
  const now = applicationId(ids, next, "mentor", email);
  const before = applicationId(ids, next, "mentor", "before@example.ma");
  const reserved: Item[] = [now, before].map((id) => ({ kind: "address", ...next, id, version: 1, of: moved.id }));
  expect(await found(at(ref, "mentee"), moved, ...reserved)).toEqual(named(moved));
  expect(await found(at(ref, "mentee", { email: "before@example.ma" }), moved, ...reserved)).toEqual([]);
});

test.each<[string, Partial<Application>, boolean]>([
  ["nobody confirmed", { verifiedAt: null }, false],
  ["came in by a file", { verifiedAt: null, source: { from: "import", row: 2 } }, true],
])("an address that %s leads to others: %j", async (_, said, leads) => {
  const other = at(next, "mentor");
  expect(await found(at(ref, "mentee", said), other)).toEqual(leads ? named(other) : []);
});
