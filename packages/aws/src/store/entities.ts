/** How each kind is keyed in the table, modelled with ElectroDB. See docs/access-patterns.md. */
import type { Kind } from "@tamkine/core/item";
import { schemas } from "@tamkine/core/schemas";
import { Entity, type Schema, Service } from "electrodb";
import { gaps, pattern } from "./pattern.ts";
import { unsentIndex } from "./table.ts";

type Key = Record<string, string>;
export type Row = Record<string, unknown>;

/** What is used of an ElectroDB query: its parameters; requests are sent by the store itself. */
interface Params<T> {
  params(): T;
}
export interface KeyQuery {
  KeyConditionExpression: string;
  ExpressionAttributeNames: Record<string, string>;
  ExpressionAttributeValues: Record<string, string>;
  IndexName?: string;
}

/** What is used of an ElectroDB entity. */
export interface Model {
  get(key: Key): Params<{ Key: { pk: string; sk: string } }>;
  put(item: Row): Params<{ Item: Row }>;
  query: { primary(key: Key): Params<KeyQuery>; due(key: Key): Params<KeyQuery> };
}

interface Placing {
  /** Partition. */
  in: readonly string[];
  /** Order within it. */
  by: readonly string[];
  /** Read together with the other kinds of the collection by one query. */
  collection?: Collection;
}

/** What belongs to a programme, and what makes up the life of a cohort. */
export type Collection = "house" | "life";

const ofProgramme = { in: ["programme"], by: ["id"] } as const;
const ofCohort = ["programme", "cohort"] as const;

const places: { [K in Kind]: Placing } = {
  programme: { in: ["programme"], by: [], collection: "house" },
  cohort: { in: ["programme"], by: ["cohort"], collection: "house" },
  committee: { ...ofProgramme, collection: "house" },
  picture: { in: ["programme"], by: ["cohort"], collection: "house" },
  organiser: ofProgramme,
  former: ofProgramme,
  logo: ofProgramme,
  wording: ofProgramme,
  "sign-in": { in: ["id"], by: [] },
  challenge: { in: ["id"], by: [] },
  session: { in: ["programme", "organiser"], by: ["id"] },
  application: { in: ofCohort, by: ["id"], collection: "life" },
  "saved-form": { in: ofCohort, by: ["id"] },
  address: { in: ofCohort, by: ["id"] },
  participant: { in: ofCohort, by: ["id"], collection: "life" },
  proposal: { in: ofCohort, by: [], collection: "life" },
  pair: { in: ofCohort, by: ["id"], collection: "life" },
  meeting: { in: ofCohort, by: ["pair", "id"], collection: "life" },
  gathering: { in: ofCohort, by: ["id"], collection: "life" },
  attendance: { in: ofCohort, by: ["participant", "gathering"], collection: "life" },
  answer: { in: ofCohort, by: ["participant"], collection: "life" },
  draft: { in: ofCohort, by: ["participant"], collection: "life" },
  pulse: { in: ofCohort, by: ["participant", "which"], collection: "life" },
  wait: { in: ofCohort, by: ["name"], collection: "life" },
  figures: { in: ofCohort, by: [] },
  delivery: { in: ofCohort, by: ["id"] },
  log: { in: ofCohort, by: ["id"] },
};

/** The kinds that are read together. */
export const members = (name: Collection): Kind[] => (Object.keys(places) as Kind[]).filter((kind) => places[kind].collection === name);

/** Kinds that also stand in the sparse index, and when. */
const indexed: { [K in Kind]?: Placing & { when: (row: Row) => boolean } } = {
  delivery: { in: ofCohort, by: ["dueAt", "id"], when: ({ state }) => state === "due" || state === "claimed" },
  // The list of all programmes: a handful, under one key of the index that letters do not use.
  programme: { in: [], by: ["programme"], when: () => true },
};

function schemaOf(kind: Kind): Schema<string, string, string> {
  const place = places[kind];
  const listed = indexed[kind];
  const keys = new Set([...place.in, ...place.by, ...(listed?.by ?? [])]);
  const names = new Set([...Object.keys(schemas[kind].shape), ...keys]);
  const key = (field: string, composite: readonly string[]) => ({ field, composite: [...composite], casing: "none" as const });
  return {
    model: { service: "tamkine", entity: kind, version: "1" },
    attributes: Object.fromEntries([...names].map((name) => [name, { type: keys.has(name) ? ("string" as const) : ("any" as const) }])),
    indexes: {
      primary: {
        ...(place.collection && { collection: place.collection }),
        pk: key("pk", place.in),
        sk: key("sk", place.by),
      },
      ...(listed && {
        due: { index: unsentIndex, pk: key("gsi1pk", listed.in), sk: key("gsi1sk", listed.by) },
      }),
    },
  };
}

// What ElectroDB's types know of a schema written out by hand is lost here, where it comes from the core's; `Model` says what is used.
const entities = Object.fromEntries(
  (Object.keys(places) as Kind[]).map((kind) => [kind, new Entity(schemaOf(kind), { table: "-" })]),
) as Record<Kind, Entity<string, string, string, Schema<string, string, string>>>;

export const models = entities as unknown as Record<Kind, Model>;

function placesOf(kind: Kind): (key: Row) => { pk: string; sk: string } {
  const { Key } = models[kind].get(gaps([...places[kind].in, ...places[kind].by])).params();
  const [pk, sk] = [pattern(Key.pk), pattern(Key.sk)];
  return (key) => ({ pk: pk(key), sk: sk(key) });
}

/** Where an item of each kind is kept. */
export const keys = Object.fromEntries((Object.keys(places) as Kind[]).map((kind) => [kind, placesOf(kind)])) as Record<
  Kind,
  ReturnType<typeof placesOf>
>;

/** What ElectroDB puts into a row beside the item's own fields, as patterns: its keys, and the two marks by which it knows its entities. */
function marksOf(kind: Kind): (fields: Row) => Record<string, string> {
  const listed = indexed[kind];
  const names = [...places[kind].in, ...places[kind].by, ...(listed ? [...listed.in, ...listed.by] : [])];
  const { Item } = models[kind].put(gaps(names)).params();
  const marks = Object.entries(Item).flatMap(([name, made]) => (names.includes(name) ? [] : [[name, pattern(String(made))] as const]));
  const always = marks.filter(([name]) => !name.startsWith("gsi"));
  return (fields) => Object.fromEntries((listed?.when(fields) ? marks : always).map(([name, fill]) => [name, fill(fields)]));
}

/** What stands in an item's row for the table's own sake. */
export const marks = Object.fromEntries((Object.keys(places) as Kind[]).map((kind) => [kind, marksOf(kind)])) as Record<
  Kind,
  ReturnType<typeof marksOf>
>;

type Collections = Record<Collection, (key: Key) => Params<KeyQuery>>;

/** One query for every kind of a collection. */
export const collections = new Service(entities).collections as unknown as Collections;
