/** Ids that are never given twice, not even after a restart with randomness that repeats itself. */
import { createHash } from "node:crypto";
import type { Core } from "./core.ts";

/** Text of 64 bytes out of the parts, the number of executions ever started, and randomness. */
export function newSecret(core: Core, ...parts: string[]): Buffer {
  const seed = [...parts, core.tally.executions, core.random()].join("|");
  return createHash("sha512").update(seed).digest();
}

/** The same in the form of a UUID. With one id for each execution and map run, the parts only have to tell map runs apart. */
export function newId(core: Core, ...parts: string[]): string {
  const hex = newSecret(core, ...parts).toString("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/s, "$1-$2-4$3-8$4-$5");
}
