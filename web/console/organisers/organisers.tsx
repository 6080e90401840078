/** Organisers: who runs the programme, in which role. Owners invite others, change their roles and remove them. */
import { invite } from "@tamkine/core/access/invite";
import { refuseLost } from "@tamkine/core/access/lost-passkey";
import type { Organiser } from "@tamkine/core/access/organiser";
import { removeAllOf } from "@tamkine/core/access/passkey";
import { changeRole, found, inviteAgain, removeOrganiser } from "@tamkine/core/access/team";
import { refusalIn } from "@tamkine/core/kernel/refusal";
import type { Act, Outcome } from "@tamkine/core/outcome";
import type { Programme } from "@tamkine/core/programme/programme";
import { type Context, Hono } from "hono";
import type { AppEnv, Deps } from "../../context.ts";
import { decideOutside } from "../decide-for.ts";
import { typedIn } from "../scene.ts";
import { checkSeen } from "../seen.ts";
import { organiserOf, programmeOf } from "../session.ts";
import { organisersPage } from "./page.tsx";

export function organisersApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => organisersPage(c, deps, await programmeOf(c, deps, "settle")));
  app.post("/", async (c) => {
    const programme = await programmeOf(c, deps, "settle");
    const typed = await typedIn(c);
    try {
      await decideOutside(c, deps, programme.id, async (act) =>
        invite(programme, await deps.store.organisers(programme.id), typed, act, deps.ids),
      );
    } catch (error) {
      return organisersPage(c, deps, programme, { refusal: refusalIn(error), typed, about: "new" });
    }
    return c.redirect(`/console/${programme.id}/organisers?done=invited`, 303);
  });
  app.post("/:id/role", (c) =>
    decideOnOne(c, deps, "roleChanged", async ({ programme, team, id, act }) => {
      const typed = await typedIn(c);
      checkSeen(typed["seen"], [found(team, id, act)]);
      return changeRole(programme, team, id, typed, act);
    }),
  );
  app.post("/:id/remove", (c) =>
    decideOnOne(c, deps, "organiserRemoved", async ({ programme, team, id, act }) => {
      checkSeen((await typedIn(c))["seen"], [found(team, id, act)]);
      const [sessions, former] = await Promise.all([
        deps.store.sessions({ programme: programme.id, organiser: id }),
        deps.store.get("former", { programme: programme.id, id }),
      ]);
      return removeOrganiser(team, id, sessions, former, act);
    }),
  );
  app.post("/:id/invite", (c) =>
    decideOnOne(c, deps, "invitedAgain", async ({ team, id, act }) => {
      checkSeen((await typedIn(c))["seen"], [found(team, id, act)]);
      return inviteAgain(team, id, act);
    }),
  );
  app.post("/:id/passkeys", (c) => decideOnOne(c, deps, "passkeysRemoved", ({ team, id, act }) => removeAllOf(found(team, id, act))));
  app.post("/:id/lost", (c) => decideOnOne(c, deps, "lostRefused", ({ team, id, act }) => refuseLost(found(team, id, act))));
  return app;
}

interface Deciding {
  programme: Programme;
  /** As it is now. */
  team: readonly Organiser[];
  id: string;
  act: Act;
}

/** An owner decides on one organiser. A refusal shows the page as things are now, with what was chosen. */
async function decideOnOne(
  c: Context<AppEnv, "/:id/x">,
  deps: Deps,
  done: string,
  command: (deciding: Deciding) => Outcome | Promise<Outcome>,
): Promise<Response> {
  const programme = await programmeOf(c, deps, "settle");
  const id = c.req.param("id");
  try {
    await decideOutside(c, deps, programme.id, async (act) =>
      command({ programme, team: await deps.store.organisers(programme.id), id, act }),
    );
  } catch (error) {
    return organisersPage(c, deps, programme, { refusal: refusalIn(error, "not-allowed"), typed: await typedIn(c), about: id });
  }
  // Whoever stepped down, or left, may not see this page any more.
  const still = id !== organiserOf(c).id || !["roleChanged", "organiserRemoved"].includes(done);
  return c.redirect(still ? `/console/${programme.id}/organisers?done=${done}` : `/console?done=${done}`, 303);
}
