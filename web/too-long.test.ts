/**
 * Whoever pastes more than there is room for is told so beside it, and finds all of it again: no field cuts what is typed. And of every form
 * the page says what is wrong, not the browser, which knows neither the reader's language nor what to do.
 */
import type { HTMLElement } from "node-html-parser";
import { expect, it } from "vitest";
import { odd } from "./console/fixtures/odd.ts";
import { stages } from "./console/fixtures/stages.ts";
import { visitor } from "./console/fixtures/visitor.ts";
import { isWordy } from "./form/written.tsx";
import { consolePaths, formsOn, kindOf, ownPaths, sessionAt, signedIn } from "./testing/everywhere.ts";
import { filled } from "./testing/filled.ts";
import { stored } from "./testing/stored.ts";
import { type Stormy, stormy } from "./testing/stormy.ts";

const long = `${"Tout ce que j’avais à dire. ".repeat(1200)}Fin.`;

/** What is typed where any words would not do; who was there is another number, for the same again needs no reason. */
const typed = { id: "autre", "body.2.short": "B", until: "", "body-aei": "7", "body-iya": "2", title: "", link: "" };

/** Fields that somebody writes in, of one line or of several. */
const fields = `textarea, ${["input:not([type])", ...["text", "url", "email", "tel"].map((type) => `input[type=${type}]`)].join(", ")}`;
/** What a browser would find fault with by itself, before anything is sent. */
const checked = `[required], [pattern], [min], [max], ${["url", "email", "number", "date", "datetime-local"].map((type) => `input[type=${type}]`).join(", ")}`;
const textIn = (field: HTMLElement) => (field.tagName === "TEXTAREA" ? field.text.trim() : field.getAttribute("value"));

/** What is wrong with each of them on these pages, of each form once. */
async function faultsOf(site: Stormy, paths: readonly string[], visit: () => ReturnType<typeof visitor>, seen: Set<string>) {
  const faults: string[] = [];
  for await (const form of formsOn(site, paths, visit)) {
    if (form.element.getAttribute("method") === "post" && form.element.querySelector(checked) && !form.element.hasAttribute("novalidate"))
      faults.push(`${kindOf(form.action)}: the browser says what is wrong`);
    for (const area of form.element.querySelectorAll(fields)) {
      const name = area.getAttribute("name") ?? "";
      const kind = `${kindOf(form.action)} ${name}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      // A paragraph of a letter has a number for a name, and is of several words.
      if (area.tagName === "TEXTAREA" && !isWordy(name) && !/^\d/u.test(name))
        faults.push(`${kind}: one word of it is lost on an old link`);
      site.begin();
      // Of what is searched for nothing is kept.
      if (name === "words") continue;
      const others = Object.fromEntries(Object.entries(typed).filter(([field]) => form.texts.includes(field)));
      const answer = await visit().post(form.action, { ...filled(form), ...others, [name]: long });
      const again = answer.root.querySelectorAll(fields).find((one) => one.getAttribute("name") === name && textIn(one) === long);
      // Not the time for it: another stage will say.
      if (answer.status === 409 && again) {
        seen.delete(kind);
        continue;
      }
      if (area.hasAttribute("maxlength")) faults.push(`${kind}: a browser cuts it`);
      if (!again) faults.push(`${kind}: ${answer.status}, is gone`);
      else if (again.getAttribute("aria-invalid") !== "true") faults.push(`${kind}: ${answer.status}, nothing is said beside it`);
    }
  }
  return faults;
}

it("in the console", async () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const stage of ["survey", "closed", "mentoring", "matching", "intake", "draft"] as const) {
    const { now } = stages[stage];
    const items = stage === "draft" ? stored(stages.draft.world()) : stored(odd(stage).world, stage === "intake" ? odd(stage).letters : []);
    const site = stormy([...items, sessionAt(now)], now);
    faults.push(...(await faultsOf(site, consolePaths, () => signedIn(site), seen)));
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
      const paths = await ownPaths(site, `app_${id}`);
      faults.push(...(await faultsOf(site, paths, visit, seen)));
    }
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
