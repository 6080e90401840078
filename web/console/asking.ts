/** An organiser's act, as a form asks for it. */
import type { Act } from "@tamkine/core/outcome";
import { type Ctx, type Deps, nowOf } from "../context.ts";
import { bodyOf } from "../form/body.ts";
import { actOf, organiserOf } from "./session.ts";

/** Who asks, when, and for what: told from what is sent, so that the same form sent again is known. One that carries a file never is. */
export async function asking(c: Ctx, { ids }: Pick<Deps, "ids">): Promise<Act> {
  const act = actOf(organiserOf(c), nowOf(c));
  const sent = await bodyOf(c);
  const values = Object.values(sent).flat();
  if (values.some((value) => value instanceof File)) return act;
  return { ...act, request: ids.derive("req", act.by, c.req.path, JSON.stringify(sent)) };
}
