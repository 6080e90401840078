/** The convention's dates: when it began, how long its term is, and by when notice must be given. */
import { Refusal } from "@tamkine/core/kernel/refusal";
import { record } from "@tamkine/core/perform";
import { Conflict } from "@tamkine/core/ports";
import { outside } from "@tamkine/core/letter/dispatch";
import { Convention, type Programme } from "@tamkine/core/programme/programme";
import { type Ctx, type Deps, nowOf } from "../../context.ts";
import { actOf, typedIn } from "../scene.ts";
import { organiserOf } from "../session.ts";
import { overviewPage } from "./overview.tsx";

export async function changeConvention(c: Ctx, deps: Deps, programme: Programme): Promise<Response> {
  const typed = await typedIn(c);
  try {
    await changed(c, deps, programme, typed);
  } catch (error) {
    if (error instanceof Refusal) return overviewPage(c, deps, programme, { refusal: error, typed });
    throw error;
  }
  return c.redirect(`/console/${programme.id}/committee?done=convention`, 303);
}

async function changed(c: Ctx, deps: Deps, programme: Programme, typed: Record<string, string>): Promise<void> {
  const { start = "", months, noticeDays, seen } = typed;
  const read = start === "" ? undefined : Convention.safeParse({ start, months: Number(months), noticeDays: Number(noticeDays) });
  if (read && !read.success)
    throw new Refusal("form-invalid", Object.fromEntries(read.error.issues.map(({ path }) => [String(path[0]), "invalid"])));
  const convention = read?.data ?? null;
  if (JSON.stringify(convention) === JSON.stringify(programme.convention)) return;
  if (seen !== String(programme.version)) throw new Refusal("changed-meanwhile");
  const act = actOf(organiserOf(c), nowOf(c));
  const happenings = [{ event: "convention-changed", subject: programme.id }];
  try {
    await record(deps, outside(programme.id), act, { put: [{ ...programme, convention }], happenings, letters: [] });
  } catch (error) {
    throw error instanceof Conflict ? new Refusal("changed-meanwhile") : error;
  }
}
