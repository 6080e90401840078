/** What an organiser decides for themselves. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import type { Outcome } from "@tamkine/core/outcome";
import type { Ctx, Deps } from "../../context.ts";
import { decideOutside } from "../decide-for.ts";
import { typedIn } from "../scene.ts";
import { organiserOf } from "../session.ts";
import { accountPage } from "./page.tsx";

/** Carries it out on the account as it is now. A refusal shows the page with what was typed. */
export async function decideOwn(
  c: Ctx,
  deps: Deps,
  done: string,
  command: (organiser: Organiser) => Outcome | Promise<Outcome>,
): Promise<Response> {
  const { programme, id } = organiserOf(c);
  try {
    await decideOutside(c, deps, programme, async () => {
      const organiser = await deps.store.get("organiser", { programme, id });
      if (!organiser) throw new Refusal("sign-in-needed");
      return command(organiser);
    });
  } catch (error) {
    return accountPage(c, deps, { refusal: refusalIn(error), typed: await typedIn(c) });
  }
  return c.redirect(`/console/account?done=${done}`, 303);
}
