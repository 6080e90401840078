/** Telling robots from people without asking people anything: a field nobody sees, and the time a form takes to fill in. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Ids } from "@tamkine/core/kernel/ids";
import { type Answers, one } from "./answers.ts";

/** Names of the fields. */
export const potField = "website";
export const stampField = "opened";

/** Nobody fills in the sign-up form faster, in milliseconds. */
const fastest = 4_000;
const askedAgain = "-again";
/** A form left open longer is asked to be sent again, in milliseconds. */
const longest = 7 * 86_400_000;

/** What the form carries to say when it was opened, no two alike; `again` once its reader has been asked to look it over. */
export function stamp(ids: Ids, now: Moment, again = false): string {
  const opened = `${Date.parse(now)}-${ids.secret()}${again ? askedAgain : ""}`;
  return `${opened}.${ids.derive("stamp", opened)}`;
}

/**
 * - robot: the unseen field is filled in
 * - hasty: sent too fast, long ago or without its stamp; a person is asked once to look it over and send again
 */
export function judge(ids: Ids, answers: Answers, now: Moment): "person" | "hasty" | "robot" {
  if (one(answers, potField) !== "") return "robot";
  const [opened = "", signature] = one(answers, stampField).split(".");
  if (signature !== ids.derive("stamp", opened)) return "hasty";
  const took = Date.parse(now) - Number.parseInt(opened, 10);
  if (took > longest) return "hasty";
  return opened.endsWith(askedAgain) || took >= fastest ? "person" : "hasty";
}
