/** The bar's actions, and the page that shows how far the play is. */
import { Hono } from "hono";
import { html } from "hono/html";
import type { Environment } from "../environment/options.ts";
import { signInLink } from "../start/sign-in.ts";
import { type Language, say, showMoment } from "../messages/say.ts";
import { type Advance, advance } from "./advance.ts";
import { languageOf } from "./outbox.ts";
import { type Html, page, pageHeaders } from "./page.ts";
import type { Player } from "./player.ts";

const steps: Record<string, Advance> = { next: { next: true }, day: { days: 1 }, week: { days: 7 } };

/** POST play: action = next, day, week, end or console; back = the page to return to. GET play: the progress. */
export function playPages(environment: Environment, player: Player): Hono {
  const app = new Hono();
  app.get("/play", (c) => c.html(progress(languageOf(c), environment, player, backOf(c.req.query("back"))), 200, pageHeaders));
  app.post("/play", async (c) => {
    const form = await c.req.parseBody();
    const back = backOf(form.back);
    if (form.action === "end") {
      player.start();
      return c.redirect(`/__local/play?${new URLSearchParams({ back, lang: typed(form.lang) }).toString()}`, 303);
    }
    if (form.action === "console") return c.redirect(await intoConsole(environment, c.req.header("cookie") ?? ""), 303);
    const step = steps[typed(form.action)];
    if (!step) return c.text("action?", 400);
    await advance(environment, step);
    return c.redirect(back, 303);
  });
  return app;
}

const typed = (value: unknown) => (typeof value === "string" ? value : "");

/** Virtual days end sessions quickly: the console itself while there is one, else a fresh sign-in link. */
async function intoConsole(environment: Environment, cookie: string): Promise<string> {
  const { status } = await fetch(`${environment.url}/console`, { headers: { cookie }, redirect: "manual" });
  if (status === 200) return "/console";
  return (await signInLink(environment, environment.ownerEmail ?? "")) ?? "/console/sign-in";
}

/** A path on this site, nothing else. */
function backOf(value: unknown): string {
  return typeof value === "string" && /^\/(?![/\\])/u.test(value) ? value : "/";
}

function progress(language: Language, environment: Environment, player: Player, back: string): Html {
  const { state, lines, failure, hasCast } = player;
  const texts = { never: "played", playing: "playing", played: "played", failed: "playFailed" } as const;
  const status = say(language, hasCast ? texts[state] : "noCast", { message: failure });
  return page(
    language,
    say(language, "playTitle"),
    html`<p>${say(language, "virtualDate")} <strong>${showMoment(language, environment.now())}</strong></p>
<p role="status">${status}</p>
<ol class="local-lines">${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ol>
<p><a href="${back}">${say(language, "back")}</a> · <a href="/__local/outbox?lang=${language}">${say(language, "outboxTitle")}</a></p>`,
    state === "playing" ? { refresh: 1 } : {},
  );
}
