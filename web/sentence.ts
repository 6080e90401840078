/** What a refusal says, in a reader's language. */
import type { Facts, Refusal } from "@tamkine/core/kernel/refusal";
import type { Translate, Values } from "./i18n.ts";

/** The sentence of a refusal. */
export function sentenceOf(t: Translate, { code, facts }: Pick<Refusal, "code"> & { facts: Facts }): string {
  if (code === "not-your-meeting") return t("refusal.not-found");
  return t(`refusal.${code}`, { count: 0, minutes: 1, hours: 0, why: "other", ...valuesOf(facts) });
}

/** Facts that can stand in a sentence. */
function valuesOf(facts: Facts): Values {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (typeof value === "string" || typeof value === "number" ? [[name, value]] : [])),
  );
}
