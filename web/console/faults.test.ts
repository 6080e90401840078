/** Whatever field a console form is refused for is said at the top, with a way to it, and beside it. */
import { aCommitteeMeeting } from "@tamkine/core/committee/fixtures/a-committee";
import { ref } from "@tamkine/core/worlds/makers";
import type { HTMLElement } from "node-html-parser";
import { afterEach, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { lambda } from "../lambda.ts";
import { astray, ledTo } from "../testing/faults.ts";
import { addressOf } from "./fixtures/addresses.ts";
import { midway } from "./fixtures/cohort.ts";
import { c, table } from "./fixtures/routes.ts";
import { openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import { type Handler, type Page, visitor } from "./fixtures/visitor.ts";

let site: Site;
afterEach(() => site.stop());

/** A site on which everything is decided and nothing stored, so that each form is refused for itself. */
async function dry() {
  const store = { ...site.store, commit: async () => {}, commitGroups: async () => {} };
  const one = visitor(lambda(createApp({ ...site.deps, store })) as unknown as Handler, () => site.now);
  for (const [name, value] of (await site.visit(owner)).cookies) one.cookies.set(name, value);
  return one;
}

/** What whoever knows how programs look things up types: a name under which every object has something. It is sent with all ticks. */
const onPurpose = "constructor";

/** Every form of every page with something to type or tick, nothing ticked and all typed over; each once. */
async function refusals(pages: readonly string[], hasty: readonly string[]): Promise<[sent: string, page: Page][]> {
  const one = await dry();
  const known = new Set<string>();
  const found: [string, Page][] = [];
  for (const route of pages) {
    const page = await one.get(addressOf(route.slice(4), ref.programme));
    for (const { element, action, fields } of page.status === 200 ? page.forms : []) {
      const [typed, ticks] = [namesOf(element, isTyped), namesOf(element, isTick)];
      if (element.getAttribute("method") !== "post" || typed.length + ticks.length === 0 || known.has(action)) continue;
      known.add(action);
      const button = element.querySelector("button[name]");
      const kept = { ...fields, ...(button && { [button.getAttribute("name") ?? ""]: button.getAttribute("value") ?? "" }) };
      for (const text of hasty) {
        const left = Object.fromEntries(Object.entries(kept).filter(([name]) => text === onPurpose || !ticks.includes(name)));
        const answer = await one.post(action, { ...left, ...Object.fromEntries(typed.map((name) => [name, text])) });
        if (answer.status === 422 || answer.status >= 500) found.push([`${action} ${JSON.stringify(text)}`, answer]);
      }
    }
  }
  return found;
}

const pages = Object.keys(table).filter((route) => route.startsWith("GET ") && !/sign-in|enter|second/u.test(route));
const isTyped = "textarea, input:not([type=hidden]):not([type=file]):not([type=checkbox]):not([type=radio])";
const isTick = "[type=checkbox]";
const namesOf = (form: HTMLElement, which: string): string[] =>
  form.querySelectorAll(which).map((field) => field.getAttribute("name") ?? "");

/** What is wrong with how a refused page says it; nothing where it is as it should be. */
function unsaid({ root }: Page): string[] {
  const links = ledTo(root);
  const led = new Set(links.map((id) => root.getElementById(id)?.getAttribute("name")));
  const marked = root.querySelectorAll("[aria-invalid=true]").map((field) => field.getAttribute("name") ?? "");
  return [
    ...(links.length === 0 ? ["leads nowhere"] : astray(root)),
    ...marked.filter((name) => !led.has(name)).map((name) => `no way to ${name}`),
    ...(root.querySelector("#said #errors[role=alert][tabindex='-1'][autofocus]") ? [] : ["is not where one begins"]),
  ];
}

/** What somebody types in haste: nothing at all, or what fits nowhere. */
const scenes = [
  ["selection", stages.selection, pages.filter((route) => route.startsWith(`GET ${c}/a`)), [""], 2],
  ["mentoring", { now: stages.mentoring.now, world: () => midway().world }, pages, ["", "§ 0,5", onPurpose], 40],
] as const;

it.each(scenes)(
  "%s: a form that is refused leads from the top of the page to each field, which says why",
  async (_, stage, asked, hasty, least) => {
    site = await openSite(stage.world());
    site.now = stage.now;
    await site.put(aCommitteeMeeting());
    const all = await refusals(asked, hasty);
    expect(all.length).toBeGreaterThanOrEqual(least);
    expect(all.filter(([, { status }]) => status >= 500).map(([sent]) => sent)).toEqual([]);
    expect(all.flatMap(([sent, page]) => unsaid(page).map((fault) => `${sent}: ${fault}`))).toEqual([]);
  },
);
