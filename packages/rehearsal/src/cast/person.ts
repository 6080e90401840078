/** Someone of the cast who takes part. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Actor } from "../agenda.ts";
import type { Browser } from "../web/browser.ts";
import type { Temperament } from "./temperament.ts";

export interface Person extends Actor {
  address: string;
  role: "mentor" | "mentee";
  temperament: Temperament;
  browser: Browser;
  /** The path of the page, from the last personal link that came by mail. */
  link: string;
  /** What has been done once and is not done again: "refused", "contested", "asked for help"… */
  done: Set<string>;
  /** Looks at the personal page, where that tells something that is not known yet. */
  look(): Promise<void>;
  /** Opens the personal page and does what it offers. */
  visit(now: Moment): Promise<void>;
  /** Pair → meetings this person brought about, planned or logged. */
  met: Map<string, number>;
  /** The gatherings this person was invited to, by month. */
  invited: Set<string>;
  /** Evening → what this person means to do then; each tells whether it is still to be done. */
  errands: Map<Moment, (() => boolean)[]>;
}
