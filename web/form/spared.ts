/** Limits on what strangers may send, as a form meets them: the form comes back as it was, and says when to try again. */
import { allowOnce, type Limited } from "@tamkine/core/access/limits";
import { type Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { type Ctx, type Deps, nowOf, sourceOf } from "../context.ts";
import { tellWhen } from "../error.tsx";
import type { Entry } from "./entry.ts";

/** Counts one request. @returns why it goes no further, if it does not */
export async function spared(c: Ctx, deps: Deps, what: Limited, target: string): Promise<Refusal | undefined> {
  try {
    await allowOnce(deps, what, { source: sourceOf(c), target }, nowOf(c));
    return undefined;
  } catch (error) {
    const refusal = refusalIn(error);
    tellWhen(c, refusal);
    return refusal;
  }
}

/** The refusal as what is wrong with a field. */
export const tooMany = ({ code, facts }: Refusal, field: string): Pick<Entry, "errors" | "values"> => ({
  errors: { [field]: `refusal.${code}` },
  values: { minutes: Number(facts["minutes"]), hours: Number(facts["hours"]) },
});
