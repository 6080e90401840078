/** What a season is played with. */
import type { SignUpFiles } from "@tamkine/core/scripts/exports-in";
import type { Alliance } from "../alliance.ts";
import type { Traits } from "../cast/temperament.ts";

export interface Season {
  files: SignUpFiles;
  seed: string;
  traits: Traits;
  cohort: string;
  /** How often the server is killed on the way. */
  kills: number;
  /** How often each fault of AWS is made to happen, from 0 up to 1; never when absent. */
  weather?: number;
  /** Whether to measure what AWS would charge for. */
  metered?: boolean;
  /** How many further threads run the server's functions; they run in its own when absent. */
  threads?: number;
  /** How many certificates are printed at the end; all when absent. */
  prints?: number;
  /** Whether the committee's report is printed at the close. */
  report?: boolean;
  /** Whose programme it is; the default one when absent. */
  alliance?: Alliance;
  say(line: string): void;
}
