/** Whoever pastes more than there is room for is told so beside it, and finds all of it again: no field cuts what is typed. */
import { deviceOf } from "@tamkine/core/access/device";
import { cookieOf, newSession } from "@tamkine/core/access/sign-in";
import type { Item } from "@tamkine/core/item";
import { ref } from "@tamkine/core/worlds/makers";
import type { Form } from "@tamkine/rehearsal/web/form";
import { expect, it } from "vitest";
import { addressOf } from "./console/fixtures/addresses.ts";
import { odd } from "./console/fixtures/odd.ts";
import { table } from "./console/fixtures/routes.ts";
import { owner } from "./console/fixtures/site.ts";
import { stages } from "./console/fixtures/stages.ts";
import { type Fields, visitor } from "./console/fixtures/visitor.ts";
import { stored } from "./testing/stored.ts";
import { type Stormy, stormy } from "./testing/stormy.ts";

const long = `${"Tout ce que j’avais à dire. ".repeat(1200)}Fin.`;

/** What is typed where a few words would not do; who was there is another number each time, for the same again needs no reason. */
const typed: Record<string, string> = {
  when: "2026-07-20T18:00",
  at: "2026-07-20T18:00",
  id: "autre",
  "body.2.short": "B",
  until: "",
  "body-iya": "2",
  title: "",
  link: "",
};

/** What else the form asks for: as it stands, else the first choice, else a few words. */
function others({ fields, choices, texts }: Form): Fields {
  const empty = (name: string) => fields[name] === undefined || fields[name] === "";
  const chosen = Object.entries(choices).filter(([name]) => empty(name));
  return {
    ...fields,
    ...Object.fromEntries(chosen.map(([name, [one = "", other = ""]]) => [name, one || other])),
    ...Object.fromEntries(texts.filter(empty).map((name) => [name, typed[name] ?? "Quelques mots"])),
    ...(texts.includes("body-aei") && { "body-aei": "7" }),
  };
}

/** What is wrong with each area of several lines on these pages, of each form once. */
async function faultsOf(site: Stormy, paths: readonly string[], visit: () => ReturnType<typeof visitor>, seen: Set<string>) {
  const faults: string[] = [];
  for (const path of paths) {
    site.begin();
    const page = await visit().get(path);
    if (page.status !== 200 || !page.headers["content-type"]?.includes("html")) continue;
    for (const form of page.forms) {
      for (const area of form.element.querySelectorAll("textarea")) {
        const name = area.getAttribute("name") ?? "";
        const kind = `${form.action.replaceAll(/\/(?:app|pair|mtg|org|com|dlv)_[\w-]+|\/me\/[^/]+/gu, "/")} ${name}`;
        if (seen.has(kind)) continue;
        seen.add(kind);
        site.begin();
        const answer = await visit().post(form.action, { ...others(form), [name]: long });
        const again = answer.root.querySelectorAll("textarea").find((one) => one.getAttribute("name") === name && one.text.trim() === long);
        if (area.hasAttribute("maxlength")) faults.push(`${kind}: a browser cuts it`);
        if (!again) faults.push(`${kind}: ${answer.status}, is gone`);
        else if (again.getAttribute("aria-invalid") !== "true") faults.push(`${kind}: ${answer.status}, nothing is said beside it`);
      }
    }
  }
  return faults;
}

const routes = Object.keys(table).filter((route) => route.startsWith("GET ") && !/sign-in|enter|second|calendar$/u.test(route));

it("in the console", async () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const stage of ["survey", "closed", "mentoring", "matching", "intake", "draft"] as const) {
    const { now } = stages[stage];
    const items: Item[] =
      stage === "draft" ? stored(stages.draft.world()) : stored(odd(stage).world, stage === "intake" ? odd(stage).letters : []);
    const secret = "aSessionOfTheOwner";
    const session = { ...newSession(owner, secret, deviceOf(""), now), version: 1 };
    const site = stormy([...items, session], now);
    const visit = () => {
      const one = visitor(site.handler, () => site.now);
      one.cookies.set("__Host-console", cookieOf(session, secret));
      return one;
    };
    const paths = routes.map((route) => addressOf(route.slice(4), ref.programme));
    faults.push(...(await faultsOf(site, paths, visit, seen)));
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});

it("on people's own pages", async () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const stage of ["intake", "matching", "mentoring", "survey", "closeout"] as const) {
    const { now } = stages[stage];
    const site = stormy(stored(odd(stage).world), now);
    const visit = () => visitor(site.handler, () => site.now);
    for (const id of ["mentor-1", "mentee-1", "mentor-2", "mentee-2", "mentee-3"]) {
      const said = { ...ref, purpose: "personal", id: `app_${id}`, epoch: 0, expires: "2026-12-31T00:00:00Z" } as const;
      const base = new URL(await site.deps.links.personal(said)).pathname;
      const paths = [base, ...["survey", "again", "data", "application", "testimonial"].map((name) => `${base}/${name}`)];
      for (const path of paths) {
        site.begin();
        const links = (await visit().get(path)).root
          .querySelectorAll("a[href]")
          .map((link) => link.getAttribute("href")?.replace(/#.*/u, "") ?? "");
        paths.push(...new Set(links.filter((to) => to.startsWith(base) && !to.includes("lang=") && !paths.includes(to))));
      }
      faults.push(...(await faultsOf(site, paths, visit, seen)));
    }
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
