/** The language of a page: as asked for in the address, else as chosen before, else as the browser prefers. */
import { type Language, languages } from "@tamkine/core/kernel/text";
import type { Programme } from "@tamkine/core/programme/programme";
import { getCookie, setCookie } from "hono/cookie";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, Ctx, Deps } from "./context.ts";
import { translator } from "./i18n.ts";

const cookie = "lang";

export const chooseLanguage: MiddlewareHandler<AppEnv> = async (c, next) => {
  const asked = oneOfOurs(c.req.query("lang"));
  if (asked) remember(c, asked);
  const said = asked ?? chosen(c) ?? preferred(c.req.header("accept-language") ?? "");
  speak(c, said ?? "fr");
  c.set("saysNoLanguage", said === undefined);
  await next();
};

/** Continues in the programme's language where the reader has said none of ours: not in the address, nor before, nor by the browser. */
export function speakAs(c: Ctx, { language }: Pick<Programme, "language">): void {
  if (c.get("saysNoLanguage")) speak(c, language);
}

/** The same for pages whose address names a programme; one that is not there is for the page to refuse. */
export const inItsLanguage =
  ({ store }: Pick<Deps, "store">): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const programme = c.get("saysNoLanguage") ? await store.get("programme", { id: c.req.param("programme") ?? "" }) : undefined;
    if (programme) speakAs(c, programme);
    await next();
  };

/** Continues in this language unless the reader chose another: personal pages speak the person's own. */
export function speakOwn(c: Ctx, language: Language): void {
  if (!oneOfOurs(c.req.query("lang")) && !chosen(c)) speak(c, language);
}

export function remember(c: Ctx, language: Language): void {
  setCookie(c, cookie, language, { path: "/", maxAge: 365 * 86_400, sameSite: "Lax", secure: true, httpOnly: true });
}

function speak(c: Ctx, language: Language): void {
  c.set("language", language);
  c.set("t", translator(language));
}

const chosen = (c: Ctx): Language | undefined => oneOfOurs(getCookie(c, cookie));

const oneOfOurs = (text: string | undefined): Language | undefined => languages.find((language) => language === text);

/** The first language of the header that we have, by its weight. */
function preferred(header: string): Language | undefined {
  return header
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const weight = rest.map((item) => /^\s*q=([\d.]+)/u.exec(item)?.[1]).find((q) => q !== undefined);
      return { language: languages.find((language) => tag.split("-")[0] === language), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.language;
}
