/**
 * Keeps what a round of matching was computed from, under its hash, so that anybody can have it computed again: answers as small numbers,
 * and ids; no name and no address.
 */
import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import * as z from "zod";
import type { CohortRef } from "../kernel/item.ts";
import type { Moment } from "../kernel/time.ts";
import type { Inputs } from "./inputs.ts";
import type { KeptInputs } from "./kept-inputs.ts";
import type { Mentee, Mentor, Particular, Person } from "./person.ts";
import { constraints } from "./proposal.ts";
import { MatchingSettings } from "./settings.ts";

const id = z.string();
const ids = z.array(id);
/** Id; gender, wants, languages, modes, slots, region, style, sector, experience; whom they avoid. */
const columns = ["gender", "wants", "languages", "modes", "slots", "region", "style", "sector", "experience"] as const;
const answers = z.array(z.int()).length(columns.length);
const particular = z.object({
  of: id,
  banned: z.boolean(),
  locked: z.boolean(),
  former: z.boolean(),
  waived: z.array(z.enum(constraints)),
});
const Written = z.object({
  settings: MatchingSettings,
  regions: ids,
  mentors: z.array(z.tuple([id, answers, ids, z.int(), z.int()])),
  mentees: z.array(z.tuple([id, answers, ids, z.array(z.int()), z.array(particular)])),
  locks: z.array(z.tuple([id, id])),
});
type Written = z.infer<typeof Written>;

/** The inputs in one canonical way: the same ones always give the same text. */
export function written({ settings, regions, mentors, mentees, locks }: Inputs): string {
  const { weights, without, objective, minimumLoad } = settings;
  const inOrder = Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1))) as typeof weights;
  const all = [...mentors, ...mentees];
  const idsAt = Map.groupBy(all, ({ email }) => email);
  // An address says whom somebody must not meet, which the ids of those who are there say too; nobody is paired with themselves.
  const avoided = ({ id: own, email, avoid }: Person): string[] =>
    [...avoid, email]
      .flatMap((address) => (idsAt.get(address) ?? []).map((one) => one.id))
      .filter((one) => one !== own)
      .sort();
  const said = (person: Person) => columns.map((name) => person[name]);
  const particulars = (mentee: Mentee) =>
    [...(mentee.particular ?? [])]
      .map(([of, { banned, locked, former, waived }]) => ({ of, banned, locked, former, waived: [...waived].sort() }))
      .sort((a, b) => (a.of < b.of ? -1 : 1));
  const text: Written = {
    settings: { without: [...without].sort(), objective, minimumLoad, weights: inOrder },
    regions: [...regions],
    mentors: mentors.map((one) => [one.id, said(one), avoided(one), one.expertise, one.capacity]),
    mentees: mentees.map((one) => [one.id, said(one), avoided(one), [...one.help], particulars(one)]),
    locks: [...locks].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
  return JSON.stringify(text);
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** SHA-256 of the inputs, hex. Who ruled, when and why is not part of it: it changes no pair. */
export const digest = (inputs: Inputs): string => hashOf(written(inputs));

const packed = (text: string): string => deflateSync(text).toString("base64");
const unpacked = ({ data }: Pick<KeptInputs, "data">): string => inflateSync(Buffer.from(data, "base64")).toString();

/** False once somebody who was in it has had their data erased. */
export const isWhole = (kept: KeptInputs): boolean => hashOf(unpacked(kept)) === kept.id;

/** To be stored unless it is there: rounds computed from the same have one. */
export function keep({ programme, cohort }: CohortRef, inputs: Inputs, at: Moment): KeptInputs {
  const text = written(inputs);
  return { kind: "matching-inputs", programme, cohort, id: hashOf(text), version: 0, at, data: packed(text) };
}

/** The inputs as they were read then; whom somebody avoids is known by ids. */
export function inputsIn(kept: KeptInputs): Inputs {
  const { settings, regions, mentors, mentees, locks } = Written.parse(JSON.parse(unpacked(kept)));
  const person = (own: string, said: number[], avoid: string[]): Person => ({
    ...(Object.fromEntries(columns.map((name, i) => [name, said[i]])) as Pick<Person, (typeof columns)[number]>),
    id: own,
    email: own,
    avoid: new Set(avoid),
  });
  return {
    settings,
    regions,
    mentors: mentors.map(([own, said, avoid, expertise, capacity]): Mentor => ({ ...person(own, said, avoid), expertise, capacity })),
    mentees: mentees.map(([own, said, avoid, help, about]): Mentee => {
      const map = new Map<string, Particular>(about.map(({ of, ...one }) => [of, one]));
      return { ...person(own, said, avoid), help, particular: map.size === 0 ? null : map };
    }),
    rulings: [],
    void: [],
    locks: new Map(locks),
  };
}

/** What is left without one person's answers; the hash then says that it is not whole any more. */
export function withoutPerson(kept: KeptInputs, person: string): KeptInputs {
  const { mentors, mentees, locks, ...rest } = Written.parse(JSON.parse(unpacked(kept)));
  const others = (list: string[]) => list.filter((one) => one !== person);
  const left: Written = {
    ...rest,
    mentors: mentors.filter(([own]) => own !== person).map(([own, said, avoid, ...more]) => [own, said, others(avoid), ...more]),
    mentees: mentees
      .filter(([own]) => own !== person)
      .map(([own, said, avoid, help, about]) => [own, said, others(avoid), help, about.filter(({ of }) => of !== person)]),
    locks: locks.filter((pair) => !pair.includes(person)),
  };
  const data = packed(JSON.stringify(left));
  return data === kept.data ? kept : { ...kept, data };
}
