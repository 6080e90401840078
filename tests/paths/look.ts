/** What everybody expects of every page, in every language, at every width. */
import { languages } from "@tamkine/core/kernel/text";
import { texts } from "@tamkine/web/console/texts";
import { axe } from "@tamkine/web/testing/chromium";
import type { Page } from "playwright-core";
import type { Reader } from "./people.ts";

/** Folder for a picture of each page, when one is wanted: `PICTURES=out/paths npm test -- tests/paths`. */
const pictures = process.env["PICTURES"];

/** In the page: what is read, by eye or aloud, piece by piece; names and addresses are people's own. */
const pieces = `(() => {
  const own = "bdi, [dir=auto], [dir=ltr], [lang]:not(html), script, style, option[value='']";
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) {
    const { parentElement, textContent } = walk.currentNode;
    if (parentElement.closest(own) === null) found.push(textContent.trim());
  }
  for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]"))
    for (const name of ["aria-label", "placeholder", "title", "alt"]) found.push((element.getAttribute(name) ?? "").trim());
  return found.filter(Boolean);
})()`;

/** In the page: cards in which what is seen first stands lower than their padding, as after a heading that is only read out. */
const hollow = `[...document.querySelectorAll("main .card")]
  .map((card) => [card, [...card.children].find((one) => getComputedStyle(one).position !== "absolute" && one.getClientRects().length > 0)])
  .filter(([card, first]) => first && parseFloat(getComputedStyle(first).marginBlockStart) > 0)
  .map(([card, first]) => first.outerHTML.slice(0, 80))`;

const keys = new Set(Object.keys(texts.fr));
/** What is said alike in two languages, or is short enough to be. */
const foreign = Object.fromEntries(
  languages.map((language) => {
    const own = new Set<string>(Object.values(texts[language]));
    const others = languages.filter((other) => other !== language).flatMap((other) => Object.values(texts[other]) as string[]);
    return [language, new Set(others.filter((text) => text.length > 12 && !own.has(text)))];
  }),
);

/** Everything that is not as it should be on the page where it stands, each in a line. */
export async function look(page: Page, { language, close, name }: Reader, step: string): Promise<string[]> {
  const faults: string[] = [];
  const fault = (what: string) => faults.push(`${name}, ${step}: ${what}`);
  const { lang, dir, over, read } = (await page.evaluate(`({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    read: ${pieces},
  })`)) as { lang: string; dir: string; over: number; read: string[] };
  if (lang !== language) fault(`is in ${lang}`);
  if ((dir === "rtl") !== (language === "ar")) fault(`runs ${dir}`);
  if (over > 0) fault(`${over} px too wide`);
  for (const first of (await page.evaluate(hollow)) as string[]) fault(`room above the first line of a card: ${first}`);
  for (const piece of read) {
    if (keys.has(piece)) fault(`the key ${piece} instead of its text`);
    if (/\{\w*\}|undefined|\[object /u.test(piece)) fault(`a placeholder in “${piece}”`);
    if (foreign[language]?.has(piece)) fault(`another language: “${piece}”`);
    if (language === "ar" && /\p{Ll}{4}/u.test(piece) && !/\p{Script=Arabic}/u.test(piece)) fault(`not in Arabic: “${piece}”`);
  }
  if (close) {
    const { violations } = await axe(page).analyze();
    for (const { id, nodes } of violations) fault(`${id} at ${nodes[0]?.html}`);
  }
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}-${step}.png`, fullPage: true });
  return faults;
}
