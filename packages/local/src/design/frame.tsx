/** The frame of the design's pages. */
import { languages, type Language } from "@tamkine/core/kernel/text";
import { dirOf, languageNames } from "@tamkine/web/layout";
import { stylesheetPath } from "@tamkine/web/design/stylesheet";
import { html } from "hono/html";
import type { Context } from "hono";
import type { Child, PropsWithChildren } from "hono/jsx";
import { languageOf } from "../control/outbox.ts";
import { pageHeaders } from "../control/page.ts";
import { type DesignKey, say } from "./messages/say.ts";

/** The default programme's colour. */
export const colour = "#0f5f5c";

interface FrameProps {
  language: Language;
  title: string;
  /** The page's own path and query, without its language. */
  path: string;
  section: "system" | "letters" | "papers";
}

const links = [
  ["system", "/design"],
  ["letters", "/design/letters"],
  ["papers", "/design/papers"],
  ["outbox", "/__local/outbox"],
  ["site", "/"],
] as const;

function Frame({ language, title, path, section, children }: PropsWithChildren<FrameProps>) {
  const text = (key: DesignKey) => say(language, key);
  const spoken = (other: Language) => `${path}${path.includes("?") ? "&" : "?"}lang=${other}`;
  return (
    <html lang={language} dir={dirOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetPath(colour)} />
        <link rel="stylesheet" href="/design/design.css" />
      </head>
      <body class="design">
        <header class="top">
          <div class="frame wide">
            <nav aria-label={text("nav.label")}>
              <ul class="design-nav">
                {links.map(([name, href]) => (
                  <li>
                    <a href={`${href}?lang=${language}`} aria-current={name === section ? "page" : undefined}>
                      {text(`nav.${name}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <ul class="languages">
              {languages.map((other) => (
                <li>
                  {other === language ? (
                    <span lang={other}>{languageNames[other]}</span>
                  ) : (
                    <a lang={other} href={spoken(other)}>
                      {languageNames[other]}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </header>
        <main>
          <div class="frame wide stack-l">{children}</div>
        </main>
      </body>
    </html>
  );
}

/** Answers with a page of the design. */
export function shown(
  c: Context,
  said: Omit<FrameProps, "language" | "title"> & { title: (language: Language) => string },
  content: (language: Language) => Child,
) {
  const language = languageOf(c);
  return c.html(
    html`<!doctype html>
${(
  <Frame {...said} title={said.title(language)} language={language}>
    {content(language)}
  </Frame>
)}`,
    200,
    pageHeaders,
  );
}
