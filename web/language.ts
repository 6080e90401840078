/** The language of a page: as asked for in the address, else as chosen before, else as the browser prefers. */
import { type Language, languages } from "@tamkine/core/kernel/text";
import type { Speaking } from "@tamkine/core/programme/offered";
import { getCookie, setCookie } from "hono/cookie";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, Ctx } from "./context.ts";
import { translator } from "./i18n.ts";

const cookie = "lang";

/** What was asked for in the address is remembered. */
export const chooseLanguage: MiddlewareHandler<AppEnv> = async (c, next) => {
  const asked = oneOfOurs(c.req.query("lang"));
  if (asked) remember(c, asked);
  const said = asked ?? chosen(c) ?? preferred(c.req.header("accept-language") ?? "");
  speak(c, said ?? "fr");
  c.set("saysNoLanguage", said === undefined);
  await next();
};

/** Continues in the programme's usual language where the reader has said none that it offers: not in the address, nor before, nor by the browser. */
export function speakAs(c: Ctx, { language, languages: offered }: Speaking): void {
  if (c.get("saysNoLanguage") || !offered.includes(c.get("language"))) speak(c, language);
}

/**
 * Continues in this language unless the reader chose another: personal pages speak the person's own.
 * @param programme whose page it is: what it does not offer cannot be chosen
 */
export function speakOwn(c: Ctx, language: Language, programme?: Speaking): void {
  const said = oneOfOurs(c.req.query("lang")) ?? chosen(c);
  if (said === undefined || programme?.languages.includes(said) === false) speak(c, language);
}

/** For a year, in this browser. */
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
