/** The gallery of letters: all of them at a glance, each by itself, and its parts as a mail program gets them. */
import { compose } from "@tamkine/core/letter/writing/compose";
import { letterIds } from "@tamkine/core/letter/samples";
import { Language } from "@tamkine/core/kernel/text";
import { type Context, Hono } from "hono";
import { shown } from "../frame.tsx";
import { say } from "../messages/say.ts";
import { inScheme, schemeOf } from "../scheme.ts";
import { List } from "./list.tsx";
import { LetterPage } from "./letter.tsx";
import { shownAs } from "./sample.ts";
import { sampleLogo } from "./sample-logo.ts";
import { addressOf, type View } from "./view.ts";

/** A letter in its frame runs nothing, asks for nothing and leads nowhere. */
const frameHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-same-origin",
};

export function letterPages(): Hono {
  const app = new Hono();
  app.get("/", (c) => {
    const view = viewOf(c);
    const title = (language: Language) => say(language, "letters.title");
    return shown(c, { title, path: addressOf("", view), section: "letters" }, (language) => <List language={language} view={view} />);
  });
  app.get("/:id", (c) => {
    const id = letterIds.find((known) => known === c.req.param("id"));
    if (id === undefined) return c.notFound();
    const view = viewOf(c);
    const title = (language: Language) => compose(shownAs(id, language, view)).subject;
    return shown(c, { title, path: addressOf(id, view), section: "letters" }, (language) => (
      <LetterPage language={language} id={id} view={view} />
    ));
  });
  app.get("/:id/:language/html", (c) => {
    const content = contentOf(c);
    return content === undefined ? c.notFound() : c.body(inScheme(content.html, viewOf(c).scheme), 200, frameHeaders);
  });
  app.get("/:id/:language/ics", (c) => {
    const calendar = contentOf(c)?.calendar;
    const name = `${c.req.param("id")}.ics`;
    return calendar === undefined
      ? c.notFound()
      : c.body(calendar, 200, { "content-type": "text/calendar; charset=utf-8", "content-disposition": `attachment; filename="${name}"` });
  });
  return app;
}

const viewOf = (c: Context): View => ({
  scheme: schemeOf(c.req.query("scheme")),
  role: c.req.query("role") === "mentor" ? "mentor" : "mentee",
  logo: c.req.query("logo") === "yes",
  moved: c.req.query("moved") === "yes",
});

function contentOf(c: Context) {
  const id = letterIds.find((known) => known === c.req.param("id"));
  const language = Language.safeParse(c.req.param("language"));
  if (id === undefined || !language.success) return undefined;
  const view = viewOf(c);
  return compose({ ...shownAs(id, language.data, view), ...(view.logo && { logo: sampleLogo() }) });
}
