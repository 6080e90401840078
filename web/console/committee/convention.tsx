/** The convention's dates: when it began, how long its term is, and by when notice must be given. */
import { checked } from "@tamkine/core/kernel/checked";
import { same } from "@tamkine/core/kernel/same";
import { nothing, type Outcome } from "@tamkine/core/outcome";
import { Convention, type Programme } from "@tamkine/core/programme/programme";
import type { Ctx, Deps } from "../../context.ts";
import { changesPart } from "../part-of-programme.tsx";
import { overviewPage } from "./overview.tsx";

/** Changes them as the form says, or shows the overview again where that is refused. */
export const changeConvention = (deps: Deps): ((c: Ctx) => Promise<Response>) =>
  changesPart(deps, "convention", {
    command: changed,
    shown: (c, programme, tried) => overviewPage(c, deps, programme, tried),
    done: "committee?done=convention",
  });

/** Refuses form-invalid. */
function changed(programme: Programme, { start = "", months, noticeDays }: Record<string, string>): Outcome {
  const convention = start === "" ? null : checked(Convention, { start, months: Number(months), noticeDays: Number(noticeDays) });
  if (same(convention, programme.convention)) return nothing;
  return { put: [{ ...programme, convention }], happenings: [{ event: "convention-changed", subject: programme.id }], letters: [] };
}
