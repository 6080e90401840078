/** The frame of the environment's own pages. */
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Language } from "../messages/say.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Headers of these pages: nothing from elsewhere, no scripts. */
export const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
};

/** @param refresh seconds after which the page asks for itself again */
export function page(language: Language, title: string, content: Html, { refresh }: { refresh?: number } = {}): Html {
  return html`<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__local/local.css">
${refresh === undefined ? "" : html`<meta http-equiv="refresh" content="${refresh}">`}
</head>
<body class="local-page"><main>
<h1>${title}</h1>
${content}
</main></body>
</html>`;
}
