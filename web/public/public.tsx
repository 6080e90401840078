/** Pages anyone can open: programmes, privacy notice, and what links in letters lead to. */
import { Language } from "@tamkine/core/kernel/text";
import { Hono } from "hono";
import { type AppEnv, type Deps, nowOf } from "../context.ts";
import { findProgramme } from "../find.ts";
import { remember } from "../language.ts";
import { show } from "../layout.tsx";
import { newLinkApp } from "./new-link.tsx";
import { privacyPage } from "./privacy.tsx";
import { programmePage } from "./programme.tsx";
import { unsubscribeApp } from "./unsubscribe.tsx";
import { verifyApp } from "./verify.tsx";

export function publicApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => {
    const programmes = await deps.store.programmes();
    const [only] = programmes;
    if (only && programmes.length === 1) return c.redirect(`/p/${only.id}`);
    const t = c.get("t");
    return show(
      c,
      { title: t("home.title"), open: true },
      <div class="stack">
        <h1>{t("home.title")}</h1>
        {programmes.length === 0 && <p class="lead">{t("home.none")}</p>}
        {programmes.map((programme) => (
          <section class="card">
            <h2>
              <a href={`/p/${programme.id}`}>{programme.name[c.get("language")]}</a>
            </h2>
            <p>{programme.about[c.get("language")]}</p>
          </section>
        ))}
      </div>,
    );
  });
  app.get("/p/:programme", async (c) => {
    const programme = await findProgramme(deps.store, c.req.param("programme"));
    return programmePage(c, programme, await deps.store.cohorts(programme.id), nowOf(c));
  });
  app.get("/privacy", async (c) => privacyPage(c, await deps.store.programmes()));
  app.get("/language/:lang", (c) => {
    const language = Language.safeParse(c.req.param("lang"));
    if (language.success) remember(c, language.data);
    return c.redirect(ownPath(c.req.query("back") ?? "/"), 303);
  });
  app.route("/new-link", newLinkApp(deps));
  app.route("/v/:token", verifyApp(deps));
  app.route("/u/:token", unsubscribeApp(deps));
  return app;
}

/** Only a path of this site: nobody is led elsewhere. */
const ownPath = (path: string): string => (/^\/(?![/\\])[^\s\\]*$/u.test(path) ? path : "/");
