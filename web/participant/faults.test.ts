/** Whatever a form of one's own page is refused for: the list at the top says of which question, and leads to it, where it is said again. */
import { readForm } from "@tamkine/rehearsal/web/form";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { texts } from "../i18n.ts";
import { astray, ledTo } from "../testing/faults.ts";
import { mentee1, mentor1, now, openAtWork } from "./fixtures/at-work.ts";

let own: Awaited<ReturnType<typeof openAtWork>>;
beforeAll(async () => {
  own = await openAtWork();
});
afterAll(() => own.site.stop());

const matters = ["/help", "/pause", "/details", "/ways", "/withdraw", "/data"];
const wants = ["talk", "another", "leave"].map((want) => `/pairs/pair_1/exit?want=${want}`);
const pages = ["", "?open=plan-pair_1", "?open=log-pair_1", ...matters, ...wants];
/** Nothing is ticked: what cannot be undone is not done. */
const asks = "textarea, select, input:not([type=hidden]):not([type=checkbox]), button[name]";
const ticks = "[type=checkbox]";
const general = new Set([texts.fr["error.missing"], texts.fr["error.invalid"], texts.fr["error.too-long"]]);
/** What somebody in haste writes, and somebody with much to say. */
const written = ["", "Tout ce que j’avais à dire. ".repeat(200)] as const;

/** Each form of their pages with these words wherever something is asked, and what is wrong with how the page refuses it. */
async function refusals(id: string, words: string): Promise<{ refused: string[]; wrong: string[] }> {
  const browser = own.site.visit(now);
  const link = await own.site.link(id);
  const [refused, wrong]: [string[], string[]] = [[], []];
  for (const path of pages) {
    const page = await browser.get(link + path);
    for (const element of parse(page.html).querySelectorAll("form[method=post]")) {
      const { action, fields } = readForm(element, page.path);
      const named = element.querySelectorAll(asks).map((field) => field.getAttribute("name") ?? "");
      if (named.length + element.querySelectorAll(ticks).length === 0 || /accept|refuse|reply|attest/u.test(action)) continue;
      // Nobody has to say why.
      if (words === "" && action.endsWith("/exit")) continue;
      const answer = await browser.post(action, { ...fields, ...Object.fromEntries(named.map((name) => [name, words])) } as never);
      const root = parse(answer.html);
      if (answer.status !== 422) continue;
      const at = action.replace(link, "");
      refused.push(at);
      const said = root.querySelectorAll("#errors a").map((one) => one.text);
      wrong.push(...[...astray(root), ...said.filter((one) => general.has(one))].map((one) => `${at}: ${one}`));
      if (ledTo(root).length === 0) wrong.push(`${at} leads nowhere`);
    }
  }
  return { refused, wrong };
}

it.each([
  ["a mentee who writes nothing", mentee1, written[0], 10],
  ["a mentee who writes a lot", mentee1, written[1], 10],
  ["a mentor who writes nothing", mentor1, written[0], 10],
  ["a mentor who writes a lot", mentor1, written[1], 10],
] as const)("%s", async (_, id, words, least) => {
  const { refused, wrong } = await refusals(id, words);
  expect(new Set(refused).size).toBeGreaterThanOrEqual(least);
  expect(wrong).toEqual([]);
});

it("an hour that is none is said beside the hour, and the day stays as it was chosen", async () => {
  const browser = own.site.visit(now);
  const link = await own.site.link(mentee1);
  const typed = { moment: "another", day: "2026-05-12", time: "25:10", minutes: "60", mode: "remote" };
  const root = parse((await browser.post(`${link}/pairs/pair_1/meetings`, typed)).html);
  expect(ledTo(root)).toEqual(["plan-pair_1-time"]);
  expect(root.querySelector("[name=day]")?.getAttribute("value")).toBe("2026-05-12");
});
