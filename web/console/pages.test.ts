/** Every page of a cohort, in every phase of its life, with all that seldom happens; and nothing on it asks for what is refused. */
import { type Phase, phases } from "@tamkine/core/cohort/phase";
import type { Item } from "@tamkine/core/item";
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { lambda } from "../lambda.ts";
import { addressOf } from "./fixtures/addresses.ts";
import { odd } from "./fixtures/odd.ts";
import { c, table } from "./fixtures/routes.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import { type Handler, type Page, visitor, type Visitor } from "./fixtures/visitor.ts";

const sections = ["", "/applications", "/matching", "/pairs", "/gatherings", "/figures", "/letters", "/course", "/dates", "/log"];
/** Pages of one thing, or of one phase alone. */
const others = Object.keys(table).flatMap((route) => (route.startsWith(`GET ${c}/`) ? [addressOf(route.slice(4), ref.programme)] : []));
const more = ["/import/mentee", "/figures/openDecisions", "/pairs/pair_1", "/gatherings/2026-05", "/letters?page=2"].map(
  (path) => base + path,
);
/** Nothing seldom happened to these. */
const plain = /-[789]$/u;
const isDelivery = (item: Item): item is Delivery => item.kind === "delivery";
/**
 * The way out; what is refused by what else waits, and says so where it is asked for; and what looks for what it has stored, where
 * nothing is.
 */
const apart = /\/(?:sign-out|selection\/end|erase|next)$/u;

describe.each(phases)("in %s", (phase: Phase) => {
  const { world, letters } = odd(phase);
  let site: Site;
  let ours: Visitor;
  /** Sends forms to a site that decides and stores nothing, so that each is decided on the same cohort. */
  let dry: (cookies?: Visitor["cookies"]) => Visitor;
  beforeAll(async () => {
    site = await openSite(world);
    site.now = stages[phase].now;
    await site.put(...letters);
    ours = await site.visit(owner);
    const store = { ...site.store, commit: async () => {}, commitGroups: async () => {} };
    const handler = lambda(createApp({ ...site.deps, store })) as unknown as Handler;
    dry = (cookies = new Map()) => {
      const one = visitor(handler, () => site.now);
      for (const [name, value] of cookies) one.cookies.set(name, value);
      return one;
    };
  });
  afterAll(() => site.stop());

  const looksWell = (page: Page) => {
    expect([page.status, page.root.querySelectorAll("h1").length > 1]).toEqual([page.status, false]);
    // Hours are said as in letters and on people's pages, "à 18 h 30".
    expect(page.text).not.toMatch(/\d{4}, \d{1,2}:\d{2}/u);
    expect(page.text).not.toMatch(/undefined|\[object|NaN|\{\w+\}|(?:console|refusal|next|me)\.[a-z]+\.?[a-z]+(?!\S)/u);
  };

  /** What a page's forms come to as they stand, the first of each choice taken: those whose answer is that it cannot be; each once. */
  async function impossible({ forms }: Page, one: Visitor, known: Set<string>): Promise<string[]> {
    const sends = forms.filter(({ element }) => element.getAttribute("method") === "post" && element.querySelector("button"));
    const named = (action: string) => action.replace(/^\/me\/[^/]+/u, "");
    const asked = sends.filter(({ action }) => !apart.test(action) && !known.has(named(action)));
    for (const { action } of asked) known.add(named(action));
    const answers = await Promise.all(
      asked.map(async ({ action, fields, choices }) => {
        const first = Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, values[0] ?? ""]));
        const { status } = await one.post(action, { ...first, ...fields });
        return [404, 409, 500].includes(status) ? [`${status} ${action}`] : [];
      }),
    );
    return answers.flat();
  }

  it("shows organisers every page, or says that there is none, and asks them for nothing that cannot be", async () => {
    const one = dry(ours.cookies);
    const known = new Set<string>();
    const faults: string[] = [];
    for (const path of new Set([...sections.map((section) => base + section), ...others, ...more])) {
      const page = await one.get(path);
      const due = sections.includes(path.slice(base.length)) ? [200] : [200, 303, 404, 409];
      if (!due.includes(page.status)) faults.push(`${page.status} ${path}`);
      looksWell(page);
      if (page.status === 200) faults.push(...(await impossible(page, one, known)));
    }
    expect(faults).toEqual([]);
  });

  it("shows each person their page, and asks them for nothing that cannot be", async () => {
    const known = new Set<string>();
    const faults: string[] = [];
    for (const { id } of world.applications.filter((one) => !plain.test(one.id))) {
      const link = await site.deps.links.personal({ ...ref, purpose: "personal", id, epoch: 0, expires: "2026-12-31T00:00:00Z" });
      const one = dry();
      const page = await one.get(new URL(link).pathname);
      if (page.status !== 200) faults.push(`${page.status} ${id}`);
      looksWell(page);
      faults.push(...(await impossible(page, one, known)));
    }
    expect(faults).toEqual([]);
  });

  it("tells of a large cohort, whose picture it has, what waits on each page that is told by pictures", async () => {
    const waiting = ({ root }: Page) => root.querySelectorAll(".waiting > li").map((line) => line.querySelector("h3")?.text);
    const whole = waiting(await ours.get(base));
    await site.put(pictureOf(world, letters.filter(isDelivery), site.now));
    const pages = await Promise.all([base, `${base}/figures`, "/console"].map((path) => ours.get(path)));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const page of pages) looksWell(page);
    expect(pages.map(waiting)[0]).toEqual(whole);
  });
});
