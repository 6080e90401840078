/** AWS's limits, so that what runs here is not refused there. */
import { StatesError } from "./failure.ts";

/** Bytes of a payload as UTF-8 JSON. */
export const payloadLimit = 262_144;
/** Bytes of all variables of an execution. */
export const variablesLimit = 10 * 1024 * 1024;
/** Events in the history of one execution. */
export const historyLimit = 25_000;
/** Tasks that run at the same moment in this engine. */
export const invocationLimit = 8;
/** Iterations of an inline Map, and child executions of a distributed one, that run at the same time. */
export const inlineLimit = 40;
export const distributedLimit = 10_000;

/** JSON text of a payload; throws States.DataLimitExceeded above 256 KB. */
export function payloadText(value: unknown, what: string): string {
  const text = JSON.stringify(value ?? null);
  return (withinLimit(text, what), text);
}

/** Throws States.DataLimitExceeded when the JSON text is above 256 KB. */
export function withinLimit(text: string, what: string): void {
  // A text of few characters cannot be too long, however they are encoded: counting bytes is only for the others.
  if (text.length * 3 <= payloadLimit || Buffer.byteLength(text) <= payloadLimit) return;
  throw new StatesError("States.DataLimitExceeded", `${what} exceeds the maximum number of bytes service limit of ${payloadLimit}.`);
}
