/**
 * How each kind is keyed in the table: written as ElectroDB writes keys, which a test compares for every kind. See
 * docs/access-patterns.md.
 */
import type { ItemOf, Kind } from "@tamkine/core/item";
import { isUnsettled } from "@tamkine/core/letter/delivery";

export type Row = Readonly<Record<string, unknown>>;

export interface Placing {
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

export const places: { [K in Kind]: Placing } = {
  programme: { in: ["programme"], by: [], collection: "house" },
  cohort: { in: ["programme"], by: ["cohort"], collection: "house" },
  committee: { ...ofProgramme, collection: "house" },
  picture: { in: ["programme"], by: ["cohort"], collection: "house" },
  organiser: ofProgramme,
  former: ofProgramme,
  logo: ofProgramme,
  wording: ofProgramme,
  parcel: ofProgramme,
  arrival: { in: ["programme"], by: [] },
  "sign-in": { in: ["id"], by: [] },
  challenge: { in: ["id"], by: [] },
  session: { in: ["programme", "organiser"], by: ["id"] },
  application: { in: ofCohort, by: ["id"], collection: "life" },
  "saved-form": { in: ofCohort, by: ["id"] },
  address: { in: ofCohort, by: ["id"] },
  participant: { in: ofCohort, by: ["id"], collection: "life" },
  "matching-inputs": { in: ofCohort, by: ["id"] },
  proposal: { in: ofCohort, by: [], collection: "life" },
  pair: { in: ofCohort, by: ["id"], collection: "life" },
  note: { in: ofCohort, by: ["pair", "id"] },
  meeting: { in: ofCohort, by: ["pair", "id"], collection: "life" },
  gathering: { in: ofCohort, by: ["id"], collection: "life" },
  attendance: { in: ofCohort, by: ["participant", "gathering"], collection: "life" },
  answer: { in: ofCohort, by: ["participant"], collection: "life" },
  draft: { in: ofCohort, by: ["participant"], collection: "life" },
  testimonial: { in: ["programme"], by: ["cohort", "id"] },
  pulse: { in: ofCohort, by: ["participant", "which"], collection: "life" },
  wait: { in: ofCohort, by: ["name"], collection: "life" },
  figures: { in: ofCohort, by: [] },
  retention: { in: ofCohort, by: [] },
  certificate: { in: ofCohort, by: ["id"], collection: "life" },
  "certificate-code": { in: ["id"], by: [] },
  lessons: { in: ofCohort, by: [] },
  delivery: { in: ofCohort, by: ["id"] },
  log: { in: ofCohort, by: ["id"] },
};

/** The kinds that are read together. */
export const members = (name: Collection): Kind[] => (Object.keys(places) as Kind[]).filter((kind) => places[kind].collection === name);

/** Kinds that also stand in the sparse index, and when. */
export const indexed: { [K in Kind]?: Placing & { when: (row: Row) => boolean } } = {
  delivery: { in: ofCohort, by: ["dueAt", "id"], when: (row) => isUnsettled(row as ItemOf<"delivery">) },
  // What the programme's public page shows, read without the rest.
  testimonial: { in: ["programme"], by: ["cohort", "id"], when: ({ place }) => place !== null },
  // The list of all programmes: a handful, under one key of the index that letters do not use.
  programme: { in: [], by: ["programme"], when: () => true },
};

const kinds = Object.keys(places) as Kind[];

/** Begins every key of a partition. */
const table = "$tamkine";

/** Begins the keys of a kind within their partition; of a collection, those of all its kinds stand together. */
const beginning = (kind: Kind, { collection }: Placing): string => (collection ? `$${collection}#${kind}_1` : `$${kind}_1`);

function parts(names: readonly string[], key: Row): string {
  return names.map((name) => `#${name}_${part(name, key[name])}`).join("");
}

function part(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`a key without its ${name}`);
  return value;
}

interface Place {
  pk: string;
  sk: string;
}

const placeIn = (kind: Kind, place: Placing, key: Row): Place => ({
  pk: table + parts(place.in, key),
  sk: beginning(kind, place) + parts(place.by, key),
});

type ByKind<T> = Readonly<Record<Kind, T>>;
const ofEach = <T>(make: (kind: Kind) => T) => Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as ByKind<T>;

/** Where an item of each kind is kept. Throws TypeError when a part of the key is missing. */
export const keys: ByKind<(key: Row) => Place> = ofEach((kind) => (key) => placeIn(kind, places[kind], key));

/** What stands in an item's row for the table's own sake: its keys, and the two marks by which ElectroDB would know its kind. */
export const marks: ByKind<(fields: Row) => Record<string, string>> = ofEach((kind) => {
  const listed = indexed[kind];
  const always = { __edb_e__: kind, __edb_v__: "1" };
  return (fields) => {
    const stands = { ...keys[kind](fields), ...always };
    if (!listed?.when(fields)) return stands;
    const { pk, sk } = placeIn(kind, listed, fields);
    return { ...stands, gsi1pk: pk, gsi1sk: sk };
  };
});

/** Rows that are asked for together: all of a partition whose order begins with `sk`, or the one row that has it, or all up to another. */
export interface Stretch extends Place {
  whole: boolean;
  /** How the order of the last rows begins, where they are of several kinds. */
  until?: string;
}

/**
 * The rows of a kind whose keys begin with these parts; in the index when `place` is the kind's place there.
 * @param begins how the next part of their keys begins
 */
export function stretch(kind: Kind, place: Placing, key: Row, begins = ""): Stretch {
  const open = place.by.findIndex((name) => key[name] === undefined);
  if (open === -1) return { ...placeIn(kind, place, key), whole: true };
  const { pk, sk } = placeIn(kind, { ...place, by: place.by.slice(0, open) }, key);
  return { pk, sk: `${sk}#${place.by[open]}_${begins}`, whole: false };
}

/** Kinds with a row or several for each person or pair: they do not come along where they are not asked for. */
const many: readonly Kind[] = ["application", "participant", "pair", "meeting", "attendance", "answer", "pulse"];

/** These kinds of a collection in the order of their keys, those together between which little else is kept. */
export function runs(name: Collection, kinds: readonly Kind[]): Kind[][] {
  const found: Kind[][] = [];
  let run: Kind[] | undefined;
  for (const kind of members(name).sort((a, b) => (beginning(a, places[a]) < beginning(b, places[b]) ? -1 : 1))) {
    if (kinds.includes(kind)) {
      if (run === undefined) found.push((run = []));
      run.push(kind);
    } else if (many.includes(kind)) run = undefined;
  }
  return found;
}

/** The rows of a collection, or from the first to the last of a run of its kinds: what is kept between them comes along. */
export function together(name: Collection, key: Row, run: readonly Kind[] = members(name)): Stretch {
  const all = members(name);
  const pk = table + parts(all[0] ? places[all[0]].in : [], key);
  const [from, to] = [run[0], run.at(-1)];
  if (run.length === all.length || from === undefined || to === undefined) return { pk, sk: `$${name}`, whole: false };
  return { pk, sk: beginning(from, places[from]), whole: false, until: beginning(to, places[to]) };
}
