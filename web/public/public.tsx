/** Pages anyone can open: programmes, privacy notice, and what links in letters lead to. */
import { Language } from "@tamkine/core/kernel/text";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import { type AppEnv, type Ctx, type Deps, nowOf } from "../context.ts";
import { findProgramme } from "../find.ts";
import { remember, speakAs } from "../language.ts";
import { ownPath } from "../own-path.ts";
import { show } from "../layout.tsx";
import { certificateApp } from "./certificate.tsx";
import { guidePage } from "./guide.tsx";
import { hereApp } from "./here.tsx";
import { newLinkApp } from "./new-link.tsx";
import { overPage } from "./over.tsx";
import { posterPage } from "./poster.tsx";
import { privacyPage } from "./privacy.tsx";
import { current, openOf } from "./current.ts";
import { programmePage } from "./programme.tsx";
import { testimonialsPage } from "./testimonials.tsx";
import { unsubscribeApp } from "./unsubscribe.tsx";
import { verifyApp } from "./verify.tsx";

export function publicApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const programmeOf = async (c: Ctx) => {
    const programme = await findProgramme(deps.store, c.req.param("programme") ?? "");
    speakAs(c, programme);
    return programme;
  };
  app.get("/", async (c) => {
    const programmes = (await deps.store.programmes()).filter(({ closed }) => !closed);
    const [only] = programmes;
    if (only && programmes.length === 1) return c.redirect(`/p/${only.id}`);
    return homePage(c, programmes);
  });
  app.get("/p/:programme", async (c) => {
    const programme = await programmeOf(c);
    const [cohorts, words] = await Promise.all([deps.store.cohorts(programme.id), deps.store.testimonials(programme.id)]);
    if (programme.closed) return overPage(c, programme, words);
    return programmePage(c, deps, { programme, cohorts, words }, nowOf(c));
  });
  app.get("/p/:programme/privacy", async (c) => privacyPage(c, [await programmeOf(c)]));
  app.get("/p/:programme/testimonials", async (c) => {
    const programme = await programmeOf(c);
    return testimonialsPage(c, programme, await deps.store.testimonials(programme.id));
  });
  app.get("/p/:programme/:sheet{poster|guide-mentor|guide-mentee}", async (c) => {
    const programme = await programmeOf(c);
    // What is printed to be hung up invites people.
    if (programme.closed) return c.redirect(`/p/${programme.id}`);
    const cohorts = current(await deps.store.cohorts(programme.id));
    const scene = { c, deps, programme, cohort: openOf(deps, cohorts, programme, nowOf(c)) ?? cohorts[0] };
    const sheet = c.req.param("sheet");
    return sheet === "poster" ? posterPage(scene) : guidePage(scene, sheet === "guide-mentor" ? "mentor" : "mentee");
  });
  app.get("/join/:programme/:role{mentor|mentee}", async (c) => {
    const programme = await programmeOf(c);
    const open = openOf(deps, await deps.store.cohorts(programme.id), programme, nowOf(c));
    return c.redirect(open ? `/p/${programme.id}/${open.cohort}/${c.req.param("role")}` : `/p/${programme.id}`);
  });
  app.get("/privacy", async (c) => {
    const programmes = await deps.store.programmes();
    const [only] = programmes;
    if (only && programmes.length === 1) speakAs(c, only);
    return privacyPage(c, programmes);
  });
  app.get("/language/:lang", (c) => {
    const language = Language.safeParse(c.req.param("lang"));
    if (language.success) remember(c, language.data);
    return c.redirect(ownPath(c.req.query("back") ?? "/"), 303);
  });
  app.route("/", certificateApp(deps));
  app.route("/here/:programme/:cohort/:month", hereApp(deps));
  app.route("/new-link", newLinkApp(deps));
  app.route("/v/:token", verifyApp(deps));
  app.route("/u/:token", unsubscribeApp(deps));
  return app;
}

/** Several programmes are there to choose from, or none. */
function homePage(c: Ctx, programmes: readonly Programme[]) {
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
}
