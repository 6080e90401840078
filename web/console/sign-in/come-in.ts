/** Opening a session, once what lets somebody in was found good. */
import { deviceOf } from "@tamkine/core/access/device";
import type { Organiser } from "@tamkine/core/access/organiser";
import { enter, newSession } from "@tamkine/core/access/sign-in";
import type { Item } from "@tamkine/core/item";
import { retried } from "@tamkine/core/retried";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { record } from "@tamkine/core/perform";
import { ensureRunning } from "@tamkine/core/workflow/ensure-running";
import { type Ctx, type Deps, nowOf } from "../../context.ts";
import { actOf, openSession } from "../session.ts";

interface Way {
  organiser: Organiser;
  changed?: Partial<Organiser>;
  /** What was used up by it. */
  put?: Item[];
  remove?: Item[];
}

/**
 * Stores the session with what lets in, logs it, and gives the browser its cookie. Two at once by the same way open one.
 * @param way reads and decides, again when somebody else wrote meanwhile; refuses
 */
export async function comeIn(c: Ctx, deps: Deps, way: () => Promise<Way>): Promise<void> {
  const now = nowOf(c);
  const secret = deps.ids.secret();
  const session = await retried(async () => {
    const { organiser, changed, put = [], remove = [] } = await way();
    const session = newSession(organiser, secret, deviceOf(c.req.header("user-agent") ?? ""), now);
    const entered = enter(organiser, session, changed);
    await record(deps, outside(organiser.programme), actOf(organiser, now), { ...entered, put: [...put, ...entered.put], remove });
    return session;
  });
  await ensureRunning(deps, session.programme, now);
  openSession(c, session, secret);
}
