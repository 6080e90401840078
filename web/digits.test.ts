/** A number is typed in the digits that the reader's keyboard has: every form takes those of Arabic as it takes 0 to 9. */
import { expect, it } from "vitest";
import { odd } from "./console/fixtures/odd.ts";
import { stages } from "./console/fixtures/stages.ts";
import { type Visitor, visitor } from "./console/fixtures/visitor.ts";
import { consolePaths, formsOn, kindOf, ownPaths, sessionAt, signedIn } from "./testing/everywhere.ts";
import { filled } from "./testing/filled.ts";
import { stored } from "./testing/stored.ts";
import { type Stormy, stormy } from "./testing/stormy.ts";

const inArabic = (text: string) => text.replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));

/** Forms that answer otherwise, of each kind once. */
async function otherwise(site: Stormy, paths: readonly string[], visit: () => Visitor, seen: Set<string>) {
  const faults: string[] = [];
  for await (const form of formsOn(site, paths, visit)) {
    const numbers = form.element.querySelectorAll("input[inputmode=numeric]").map((field) => field.getAttribute("name") ?? "");
    const kind = kindOf(form.action);
    if (numbers.length === 0 || seen.has(kind)) continue;
    seen.add(kind);
    const answerTo = async (say: (text: string) => string) => {
      site.begin();
      const fields = filled(form);
      // One more than there stands, so that there is something to change.
      const said = numbers.map((name) => [name, say(String(Number(form.fields[name] ?? "2") + 1))] as const);
      const { status, headers, root } = await visit().post(form.action, { ...fields, ...Object.fromEntries(said) });
      const wrong = root.querySelectorAll("[aria-invalid=true]").map((field) => field.getAttribute("name"));
      return { kind, status, to: headers["location"], wrong };
    };
    const [usual, arabic] = [await answerTo(String), await answerTo(inArabic)];
    if (JSON.stringify(usual) !== JSON.stringify(arabic)) faults.push(`${JSON.stringify(usual)}, in Arabic ${JSON.stringify(arabic)}`);
  }
  return faults;
}

it("in the console", async () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const stage of ["mentoring", "intake"] as const) {
    const { now } = stages[stage];
    const site = stormy([...stored(odd(stage).world), sessionAt(now)], now);
    faults.push(...(await otherwise(site, consolePaths, () => signedIn(site), seen)));
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(6);
});

it("on people's own pages", async () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const stage of ["mentoring", "survey"] as const) {
    const { now } = stages[stage];
    const site = stormy(stored(odd(stage).world), now);
    for (const id of ["mentor-1", "mentee-1"])
      faults.push(...(await otherwise(site, await ownPaths(site, `app_${id}`), () => visitor(site.handler, () => site.now), seen)));
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});
