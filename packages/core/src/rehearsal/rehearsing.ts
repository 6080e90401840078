/** What those who act in a rehearsal act with. */
import type { Organiser } from "../access/organiser.ts";
import type { Application } from "../application/application.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Chance } from "./chance.ts";

export interface Rehearsing {
  luck: Chance;
  ids: Ids;
  /** Everybody who will sign up. */
  people: readonly Application[];
  /** Who decides. */
  owner: Organiser;
}
