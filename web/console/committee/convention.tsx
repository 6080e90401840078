/** The form for the convention's dates, answered on the committee's page. */
import { setConvention } from "@tamkine/core/committee/convention";
import type { Ctx, Deps } from "../../context.ts";
import { changesPart } from "../part-of-programme.tsx";
import { overviewPage } from "./overview.tsx";

/** Changes them as the form says, or shows the overview again where that is refused. */
export const changeConvention = (deps: Deps): ((c: Ctx) => Promise<Response>) =>
  changesPart(deps, "convention", {
    command: (programme, { start = "", months = "", noticeDays = "" }, act) => setConvention(programme, { start, months, noticeDays }, act),
    shown: (c, programme, tried) => overviewPage(c, deps, programme, tried),
    done: "committee?done=convention",
  });
