/** The convention's dates: when it began, how long its term is, and by when notice must be given. */
import { checked } from "@tamkine/core/kernel/checked";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { same } from "@tamkine/core/kernel/same";
import { nothing } from "@tamkine/core/outcome";
import { Convention, type Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../../context.ts";
import { changePart } from "../part-of-programme.tsx";
import { typedIn } from "../scene.ts";
import { programmeOf } from "../session.ts";
import { overviewPage } from "./overview.tsx";

/** Changes them as the form says, or shows the overview again where that is refused. */
export async function changeConvention(c: Ctx, deps: Deps, programme: Programme): Promise<Response> {
  const typed = await typedIn(c);
  try {
    await changed(c, deps, programme, typed);
  } catch (error) {
    if (error instanceof Refusal) return overviewPage(c, deps, await programmeOf(c, deps, "settle"), { refusal: error, typed });
    throw error;
  }
  return c.redirect(`/console/${programme.id}/committee?done=convention`, 303);
}

async function changed(c: Ctx, deps: Deps, programme: Programme, typed: Record<string, string>): Promise<void> {
  const { start = "", months, noticeDays } = typed;
  const convention = start === "" ? null : checked(Convention, { start, months: Number(months), noticeDays: Number(noticeDays) });
  await changePart(c, deps, programme, "convention", (now) => {
    if (same(convention, now.convention)) return nothing;
    return { put: [{ ...now, convention }], happenings: [{ event: "convention-changed", subject: now.id }], letters: [] };
  });
}
