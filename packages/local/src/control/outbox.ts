/** The outbox: every letter that left, for people as pages and for programs as JSON. */
import { type Context, Hono } from "hono";
import { getCookie } from "hono/cookie";
import { html, raw } from "hono/html";
import { readLetter } from "../mail/mime.ts";
import type { Posted, PostBox } from "../mail/post-box.ts";
import { type Language, say, showMoment, toLanguage } from "../messages/say.ts";
import { type Html, page, pageHeaders } from "./page.ts";

const perPage = 50;

export function outboxPages(box: PostBox): Hono {
  const app = new Hono();
  app.get("/outbox", (c) => {
    const since = c.req.query("since");
    return since === undefined && c.req.header("accept")?.includes("text/html")
      ? c.html(list(c, box), 200, pageHeaders)
      : c.json(asJson(box, since, c.req.query("limit")));
  });
  app.get("/outbox/:seq{[0-9]+}", (c) => show(c, (letter) => c.html(letterPage(languageOf(c), letter), 200, pageHeaders)));
  app.get("/outbox/:seq{[0-9]+}/html", (c) => show(c, ({ raw: eml }) => c.body(framed(readLetter(eml).html ?? ""), 200, frameHeaders)));
  app.get("/outbox/:seq{[0-9]+}/eml", (c) =>
    show(c, ({ seq, raw: eml }) =>
      c.body(new Uint8Array(eml), 200, {
        "content-type": "message/rfc822",
        "content-disposition": `attachment; filename="${String(seq).padStart(5, "0")}.eml"`,
      }),
    ),
  );
  return app;

  function show(c: Context, answer: (letter: Posted) => Response | Promise<Response>): Response | Promise<Response> {
    const letter = box.letter(Number(c.req.param("seq")));
    return letter ? answer(letter) : c.notFound();
  }
}

/** `{letters: [{seq, messageId, at, to, recipients, fate, eml}], last}`: oldest first, after `since`; `last` is where to go on. */
function asJson(box: PostBox, since: string | undefined, limit: string | undefined): object {
  const from = Number(since) || 0;
  const letters = box.letters({ since: from, limit: Number(limit) || -1 });
  return {
    letters: letters.map(({ raw: eml, ...letter }) => ({ ...letter, to: letter.recipients[0] ?? "", eml: eml.toString() })),
    last: letters.at(-1)?.seq ?? from,
  };
}

/** The language asked for in the address, else the one chosen on the site, else the browser's. */
export function languageOf(c: Context): Language {
  return toLanguage(c.req.query("lang") || getCookie(c, "lang") || c.req.header("accept-language"));
}

function list(c: Context, box: PostBox): Html {
  const language = languageOf(c);
  const to = c.req.query("to") ?? "";
  const before = Number(c.req.query("before")) || Number.MAX_SAFE_INTEGER;
  const letters = box.letters({ newest: true, before, to, limit: perPage });
  const older = letters.length === perPage ? letters.at(-1)?.seq : undefined;
  return page(
    language,
    say(language, "outboxTitle"),
    html`<form class="local-filter" action="/__local/outbox">
<input type="hidden" name="lang" value="${language}">
<label>${say(language, "filterAddress")} <input name="to" type="search" dir="ltr" value="${to}"></label>
<button>${say(language, "filter")}</button>
</form>
<p>${letters.length === 0 ? say(language, "outboxNone") : say(language, "outboxCount", { count: box.counts().letters })} · <a href="/">${say(language, "back")}</a></p>
<ol class="local-letters" reversed>${letters.map((letter) => row(language, letter))}</ol>
${older === undefined ? "" : html`<p><a href="/__local/outbox?${new URLSearchParams({ lang: language, to, before: String(older) }).toString()}">${say(language, "older")}</a></p>`}`,
  );
}

function row(language: Language, { seq, at, recipients, fate, raw: eml }: Posted): Html {
  return html`<li><a href="/__local/outbox/${seq}?lang=${language}"><bdi>${readLetter(eml).subject}</bdi></a>
<small><bdi>${recipients.join(", ")}</bdi> · ${showMoment(language, at, "medium")} ${fateMark(language, fate)}</small></li>`;
}

function fateMark(language: Language, fate: Posted["fate"]): Html | string {
  if (fate === "delivered") return "";
  return html`<strong>${say(language, fate === "bounced" ? "fateBounced" : "fateComplained")}</strong>`;
}

function letterPage(language: Language, { seq, at, fate, raw: eml }: Posted): Html {
  const { subject, from, to, text, html: rich } = readLetter(eml);
  return page(
    language,
    subject,
    html`<p><a href="/__local/outbox?lang=${language}">${say(language, "backToOutbox")}</a> · <a href="/__local/outbox/${seq}/eml">${say(language, "download")}</a></p>
<dl>
<dt>${say(language, "from")}</dt><dd><bdi>${from}</bdi></dd>
<dt>${say(language, "to")}</dt><dd><bdi>${to}</bdi></dd>
<dt>${say(language, "sentAt")}</dt><dd>${showMoment(language, at)}</dd>
<dt>${say(language, "fate")}</dt><dd>${say(language, fate === "delivered" ? "fateSent" : fate === "bounced" ? "fateBounced" : "fateComplained")}</dd>
</dl>
${rich === undefined ? "" : html`<h2>${say(language, "htmlPart")}</h2><iframe title="${say(language, "htmlPart")}" sandbox="${sandbox}" src="/__local/outbox/${seq}/html"></iframe>`}
${text === undefined ? "" : html`<h2>${say(language, "textPart")}</h2><pre dir="auto">${linked(text)}</pre>`}`,
  );
}

/** Addresses of this machine become links, so that the text part can be followed like the other. */
function linked(text: string): (string | Html)[] {
  return text
    .split(/(https?:\/\/localhost:\d+\/\S+)/u)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}

/** A letter runs no scripts and sends no forms; its links open in place of the outbox. */
const sandbox = "allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox";
const frameHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:; sandbox ${sandbox}`,
};

function framed(content: string): string {
  const base = String(raw('<base target="_top">'));
  return /<head[^>]*>/iu.test(content) ? content.replace(/<head[^>]*>/iu, (head) => `${head}${base}`) : `${base}${content}`;
}
