/** What a rule of the table says of one kind of stored thing: what in it is about people, and when that goes. */
import type { Stage } from "../retention/stage.ts";
import type { Application } from "../../application/application.ts";
import type { ItemOf, Kind } from "../../item.ts";
import { deepEqual } from "../../kernel/deep-equal.ts";
import type { Moment } from "../../kernel/time.ts";
import type { Act } from "../../outcome.ts";
import type { Programme } from "../../programme/programme.ts";

/** What of a cohort decides what goes. */
export interface Known {
  /** Ids of those who took part. */
  tookPart: ReadonlySet<string>;
  /** Ids of those at whose address letters bounced. */
  bounced: ReadonlySet<string>;
}

/** Who has everything erased that identifies them. */
export interface Whose {
  person: Application;
  /** Ids of their pairs, past and present. */
  pairs: ReadonlySet<string>;
  act: Act;
}

/** The very same item when nothing in it goes, another when something does, none when all of it does. */
type Kept<K extends Kind> = ItemOf<K> | undefined;

export interface Going<K extends Kind> {
  /** The fields that are emptied; all of it is removed where none are named. */
  fields: readonly string[];
  /** Only of whoever took no part, or whose letters bounced; of everybody where nothing is said. */
  of?: "absent" | "bounced";
  to: (item: ItemOf<K>, known: Known) => Kept<K>;
}

/** @typeParam C where it stands in a person's copy of their data; null for what is not theirs */
export interface Rule<K extends Kind, C extends string | null = null> {
  /** Whom it is about. */
  about: "applicants" | "organisers" | "nobody";
  /** The fields that say something of somebody; "*" for all of them. */
  personal: readonly string[];
  /** What goes at each stage; a kind without stays as long as its programme, or ends by itself. */
  at: { readonly [S in Stage]?: Going<K> };
  /** What is left of it when this person has everything erased; null where nothing in it can be theirs. */
  own: ((item: ItemOf<K>, whose: Whose) => Kept<K>) | null;
  copy: C;
  /** When one ends by itself, whatever becomes of its cohort. */
  ends?: (item: ItemOf<K>, programme: Programme) => Moment;
}

/** All of it goes. */
export const removed = <K extends Kind>(): Going<K> => ({ fields: [], to: () => undefined });

/** All of it goes, where it is of somebody who took no part. */
export const removedOfAbsent = <K extends Kind>(whose: (item: ItemOf<K>) => string): Going<K> => ({
  fields: [],
  of: "absent",
  to: (item, { tookPart }) => (tookPart.has(whose(item)) ? item : undefined),
});

/** These fields are emptied. */
export const without = <K extends Kind>(fields: readonly string[], blank: (item: ItemOf<K>, known: Known) => ItemOf<K>): Going<K> => ({
  fields,
  to: (item, known) => unchanged(item, blank(item, known)),
});

/** The item as it was, when emptying it changed nothing: then nothing is written. */
export const unchanged = <T>(before: T, after: T): T => (deepEqual(before, after) ? before : after);
