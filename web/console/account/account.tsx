/** An organiser's own account: name and language, where they are signed in, their passkeys. */
import { changeAccount, endSessions } from "@tamkine/core/access/account";
import { refuseLost } from "@tamkine/core/access/lost-passkey";
import { removePasskey } from "@tamkine/core/access/passkey";
import { Refusal } from "@tamkine/core/kernel/refusal";
import { Language } from "@tamkine/core/kernel/text";
import { Hono } from "hono";
import { type AppEnv, type Deps, nowOf } from "../../context.ts";
import { remember } from "../../language.ts";
import { typedIn } from "../scene.ts";
import { forgetSession } from "../session.ts";
import { addingRoutes } from "./adding.tsx";
import { decideOwn } from "./decide-own.ts";
import { accountPage, seenOf } from "./page.tsx";

export function accountApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", (c) => accountPage(c, deps));
  app.post("/", async (c) => {
    const typed = await typedIn(c);
    const language = Language.safeParse(typed["language"]);
    return decideOwn(c, deps, "account", (organiser) => {
      if (typed["seen"] !== seenOf(organiser)) throw new Refusal("changed-meanwhile");
      const outcome = changeAccount(organiser, typed, nowOf(c));
      if (language.success) remember(c, language.data);
      return outcome;
    });
  });
  app.post("/sessions", async (c) => {
    const { which = "" } = await typedIn(c);
    const here = c.get("session");
    const answer = await decideOwn(c, deps, which === "others" ? "othersEnded" : "sessionEnded", async (organiser) => {
      if (which === "") throw new Refusal("form-invalid");
      const sessions = await deps.store.sessions({ programme: organiser.programme, organiser: organiser.id });
      return endSessions(
        organiser,
        sessions.filter(({ id }) => (which === "all" ? true : which === "others" ? id !== here : id === which)),
      );
    });
    if (which !== "all" && which !== here) return answer;
    forgetSession(c);
    return c.redirect("/console/sign-in", 303);
  });
  app.post("/passkeys/remove", async (c) => {
    const { id = "" } = await typedIn(c);
    return decideOwn(c, deps, "passkeyRemoved", (organiser) => removePasskey(organiser, id));
  });
  app.post("/passkeys/found", (c) => decideOwn(c, deps, "passkeysKept", refuseLost));
  addingRoutes(app, deps);
  return app;
}
