/**
 * What is about people in each kind of stored thing, and when it goes. Retention, erasing at one's own wish, the copy of one's data and
 * docs/privacy.md all read this table. A kind without a rule does not compile.
 */
import type { Item, Kind } from "../../item.ts";
import { answer, attendance, delivery, draft, gathering, keptInputs, meeting, note, pair, proposal, pulse } from "./cycle.ts";
import { certificate, certificateCode } from "./certificates.ts";
import * as house from "./programme-and-cohort.ts";
import { address, application, participant, savedForm } from "./people.ts";
import { testimonial } from "./public.ts";
import type { Moment } from "../../kernel/time.ts";
import type { Programme } from "../../programme/programme.ts";
import type { Going, Known, Rule, Whose } from "./rule.ts";
import type { Stage } from "../retention/stage.ts";

export const rules = {
  programme: house.programme,
  logo: house.logo,
  wording: house.wording,
  committee: house.committee,
  organiser: house.organiser,
  former: house.former,
  "sign-in": house.signIn,
  challenge: house.challenge,
  session: house.session,
  cohort: house.cohort,
  application,
  "saved-form": savedForm,
  address,
  participant,
  proposal,
  "matching-inputs": keptInputs,
  pair,
  note,
  meeting,
  gathering,
  attendance,
  answer,
  draft,
  pulse,
  testimonial,
  figures: house.figures,
  picture: house.picture,
  certificate,
  "certificate-code": certificateCode,
  lessons: house.lessons,
  delivery,
  wait: house.wait,
  retention: house.retention,
  parcel: house.parcel,
  arrival: house.arrival,
  log: house.log,
} as const satisfies { [K in Kind]: Rule<K, string | null> };

export const kinds = Object.keys(rules) as Kind[];

/** The rule of a kind that is known only when it runs: what it is given is of that kind. */
const ruleOf = (kind: Kind): Rule<never> => rules[kind] as unknown as Rule<never>;

/** What a kind loses at a stage. */
export const goingOf = (kind: Kind, stage: Stage): Going<never> | undefined => ruleOf(kind).at[stage];

/** What is left of an item at a stage: the very same, another, or none. */
export function leftAt(item: Item, stage: Stage, known: Known): Item | undefined {
  const going = goingOf(item.kind, stage);
  return going ? going.to(item as never, known) : item;
}

/** What is left of an item when this person has everything erased. */
export function leftWithout(item: Item, whose: Whose): Item | undefined {
  const own = ruleOf(item.kind).own;
  return own ? own(item as never, whose) : item;
}

/** When an item ends by itself; undefined for what does not. */
export const endOf = (item: Item, programme: Programme): Moment | undefined => ruleOf(item.kind).ends?.(item as never, programme);

/** Kinds in which something of one person can stand. */
export const ownKinds = kinds.filter((kind) => ruleOf(kind).own !== null);

/** Where in a copy of one's data the kinds stand that are one's own. */
export type CopiedAs = Exclude<{ [K in Kind]: (typeof rules)[K]["copy"] }[Kind], null>;
