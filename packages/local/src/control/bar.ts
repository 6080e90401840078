/** The bar at the bottom of pages: virtual date, buttons that move it, the outbox, the design. Only a developer's own machine has it. */
import type { IncomingMessage } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { html } from "hono/html";
import type { Environment } from "../environment/options.ts";
import type { Answer } from "../http/answer.ts";
import { type Language, type MessageKey, say, showMoment, toLanguage } from "../messages/say.ts";
import { allowSelf } from "./csp.ts";
import type { Html } from "./page.ts";
import type { Player } from "./player.ts";

/** Puts the bar into every HTML answer; it needs no script, and the page's policy is widened by its own stylesheet and forms only. */
export function withBar(environment: Environment, player: Player): (answer: Answer, request: IncomingMessage) => Answer {
  return (answer, request) => {
    if (!/^text\/html/iu.test(answer.headers["content-type"] ?? "")) return answer;
    const packed = answer.headers["content-encoding"] === "gzip";
    const content = (packed ? gunzipSync(answer.body) : answer.body).toString();
    const end = content.lastIndexOf("</body>");
    if (end < 0) return answer;
    const language = toLanguage(/<html[^>]*\slang="([^"]*)"/iu.exec(content)?.[1]);
    const back = request.method === "GET" ? (request.url ?? "/") : "/";
    const body = Buffer.from(`${content.slice(0, end)}${rendered(bar(language, environment, player, back))}${content.slice(end)}`);
    const policy = answer.headers["content-security-policy"];
    return {
      ...answer,
      body: packed ? gzipSync(body) : body,
      headers: {
        ...answer.headers,
        ...(policy !== undefined && { "content-security-policy": allowSelf(policy, ["style-src", "form-action"]) }),
      },
    };
  };
}

function bar(language: Language, environment: Environment, player: Player, back: string): Html {
  const text = (key: MessageKey) => say(language, key);
  const button = (action: string, key: MessageKey, hint: MessageKey = key) =>
    html`<button name="action" value="${action}" title="${text(hint)}">${text(key)}</button>`;
  const moves = html`${button("next", "nextEvent", "nextEventHint")}${button("day", "oneDay")}${button("week", "oneWeek")}
${player.hasCast ? button("end", "playToEnd", "playToEndHint") : ""}`;
  return html`<link rel="stylesheet" href="/__local/local.css">
<aside class="local-bar" aria-label="${text("bar")}">
<time datetime="${environment.now()}" title="${text("virtualDate")}">${showMoment(language, environment.now(), "medium")}</time>
<a href="/__local/outbox?lang=${language}">${text("outboxLink")}</a>
<a href="/design?lang=${language}">${text("designLink")}</a>
<form method="post" action="/__local/play">
<input type="hidden" name="back" value="${back}"><input type="hidden" name="lang" value="${language}">
${environment.ownerEmail === undefined ? "" : button("console", "consoleLink", "consoleHint")}
${player.state === "playing" ? html`<a href="/__local/play?lang=${language}">${text("playTitle")}</a>` : moves}
</form>
</aside>`;
}

/** The library gives a promise only where a part of the page is one; no part of the bar is. */
function rendered(content: Html): string {
  if (content instanceof Promise) throw new Error("the bar waits for nothing");
  return content.toString();
}
