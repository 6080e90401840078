/** What stands beside a form's field `when`, where it was refused for the moment in it. */
import type { Refusal, RefusalCode } from "@tamkine/core/kernel/refusal";
import type { Child } from "hono/jsx";
import type { Translate } from "../i18n.ts";
import { sentenceOf } from "../sentence.ts";

/** Refusals that are for the moment, though no field is named in them. */
const ofMoments: ReadonlySet<RefusalCode> = new Set(["date-in-past", "outside-cycle"]);

/** @param named what to say where the refusal names the field; that it is no moment, otherwise */
export function wrongMoment(t: Translate, refusal: Refusal | undefined, named?: Child): Child | undefined {
  if (!refusal) return undefined;
  if (ofMoments.has(refusal.code)) return sentenceOf(t, refusal);
  return refusal.facts["when"] === undefined ? undefined : (named ?? t("console.gatherings.whenError"));
}
