/** ElectroDB, whose way of writing keys the table is kept in, says of each kind what its keys must be. */
import type { Kind } from "@tamkine/core/item";
import { keyFields } from "@tamkine/core/letter/fixtures/memory-store";
import { Entity, Service } from "electrodb";
import { describe, expect, it } from "vitest";
import { type Collection, indexed, keys, marks, members, type Placing, places, runs, stretch, together } from "./entities.ts";
import { unsentIndex } from "./table.ts";

const kinds = Object.keys(places) as Kind[];
const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `a ${name} É`]));

interface Asked {
  KeyConditionExpression: string;
  ExpressionAttributeValues: Record<string, string>;
}
interface Query {
  params(): Asked;
  begins(next: object): Query;
}
interface Model {
  put(item: object): { params(): { Item: object } };
  query: Record<"primary" | "due", (key: object) => Query>;
}

function entityOf(kind: Kind) {
  const [place, listed] = [places[kind], indexed[kind]];
  const names = new Set([...place.in, ...place.by, ...(listed?.in ?? []), ...(listed?.by ?? [])]);
  const key = (field: string, composite: readonly string[]) => ({ field, composite: [...composite], casing: "none" as const });
  return new Entity(
    {
      model: { service: "tamkine", entity: kind, version: "1" },
      attributes: Object.fromEntries([...names].map((name) => [name, { type: "string" as const }])),
      indexes: {
        primary: { ...(place.collection && { collection: place.collection }), pk: key("pk", place.in), sk: key("sk", place.by) },
        ...(listed && { due: { index: unsentIndex, pk: key("gsi1pk", listed.in), sk: key("gsi1sk", listed.by) } }),
      },
    },
    { table: "-" },
  );
}
const entities = Object.fromEntries(kinds.map((kind) => [kind, entityOf(kind)]));
const model = (kind: Kind) => entities[kind] as unknown as Model;

/** What ElectroDB asks, as a stretch. */
const asked = ({ KeyConditionExpression, ExpressionAttributeValues: values }: Asked) => ({
  pk: values[":pk"],
  sk: values[":sk1"],
  whole: !KeyConditionExpression.includes("begins_with"),
});

/** Every way to leave parts of an order open, from all of them to none. */
const openings = ({ in: within, by }: Placing) => [...by, ""].map((_, open) => named([...within, ...by.slice(0, open)]));

describe.each(kinds)("the keys of a kind: %s", (kind) => {
  const [place, listed] = [places[kind], indexed[kind]];
  const item = named([...place.in, ...place.by, ...(listed ? [...listed.in, ...listed.by] : [])]);

  it("stand in its rows", () => {
    const fields = { ...item, state: "due" };
    expect({ ...item, ...marks[kind](fields) }).toEqual(model(kind).put(item).params().Item);
  });
  it("are asked for", () => {
    for (const key of openings(place)) expect(stretch(kind, place, key)).toEqual(asked(model(kind).query.primary(key).params()));
    if (!listed) return;
    for (const key of openings(listed)) expect(stretch(kind, listed, key)).toEqual(asked(model(kind).query.due(key).params()));
  });
});

it.each(kinds)("the key of a %s holds all that tells one from another, and nothing else", (kind) => {
  const { in: within, by } = places[kind];
  // A programme is its own: what is of it is kept under the same name.
  const fields = kind === "programme" ? ["programme"] : keyFields[kind];
  expect([...within, ...by].sort()).toEqual([...fields].sort());
});

it("a collection is asked for as a whole", () => {
  const { collections } = new Service(entities) as unknown as { collections: Record<Collection, Model["query"]["due"]> };
  for (const name of ["house", "life"] as const) {
    const key = named(places[members(name)[0] ?? "programme"].in);
    expect(together(name, key)).toEqual(asked(collections[name](key).params()));
  }
});

it("kinds that stand beside each other, or have little between them, are asked for together", () => {
  expect(runs("life", ["participant", "meeting", "pair"])).toEqual([["meeting", "pair", "participant"]]);
  expect(runs("life", ["participant", "gathering", "attendance"])).toEqual([["attendance", "gathering"], ["participant"]]);
  expect(runs("life", members("life"))).toHaveLength(1);
  expect(runs("life", [])).toEqual([]);
});

it("those of one group of letters are asked for by how their ids begin", () => {
  const key = named(["programme", "cohort"]);
  const begun = model("delivery").query.primary(key).begins({ id: "dlv_watch" });
  expect(stretch("delivery", places.delivery, key, "dlv_watch")).toEqual(asked(begun.params()));
});

it("a letter that was sent stands in no index, and a key without one of its parts is none", () => {
  const sent = { ...named(["programme", "cohort", "id", "dueAt"]), state: "sent" };
  expect(Object.keys(marks.delivery(sent))).toEqual(["pk", "sk", "__edb_e__", "__edb_v__"]);
  expect(() => keys.delivery(named(["programme", "id"]))).toThrow("a key without its cohort");
});
