/** An archive too large for any page goes from one installation to another: prepared, taken, brought and taken in, on the embedded AWS. */
import { randomBytes } from "node:crypto";
import { createIds } from "@tamkine/core/access/ids";
import type { SavedForm } from "@tamkine/core/application/saved-form";
import type { Item } from "@tamkine/core/item";
import { figures } from "@tamkine/core/kpi/kpi";
import type { Store } from "@tamkine/core/ports";
import { anOrganiser, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { startEnvironment } from "@tamkine/local/environment";
import type { Environment } from "@tamkine/local/environment/options";
import { inside } from "@tamkine/local/fixtures/inside";
import { signInLink } from "@tamkine/local/start/sign-in";
import { type Browser, createBrowser } from "@tamkine/rehearsal/web/browser";
import { patient } from "@tamkine/rehearsal/web/patient";
import { afterAll, beforeAll, expect, test } from "vitest";

const now = "2026-05-04T10:00:00Z";
const secret = "s".repeat(40);
const email = "owner@example.org";
const owner = anOrganiser({ email, id: createIds(secret).derive("org", ref.programme, email) });
const large = 6_000_000;

interface Place {
  environment: Environment;
  store: Store;
  browser: Browser;
}
let here: Place;
let there: Place;

async function open(items: Item[]): Promise<Place> {
  const environment = await startEnvironment({ start: now, mode: "frozen", secret, ownerEmail: email });
  const { store } = inside(environment);
  await store.commitGroups(items.map((item) => [{ put: { ...item, version: 0 } }]));
  const browser = createBrowser(
    environment.url,
    patient(async () => {}),
  );
  const link = new URL((await signInLink(environment, owner.email)) ?? "");
  await submit(browser, link.pathname, "/console/enter/");
  return { environment, store, browser };
}

async function submit(browser: Browser, path: string, action: string, answers: Record<string, string | Blob> = {}) {
  const page = await browser.open(path);
  const form = page.forms.find((one) => one.action.includes(action));
  if (!form) throw new Error(`${path} has no form for ${action}: ${page.root.textContent}`);
  return browser.submit(form, answers);
}

beforeAll(async () => {
  const { programme, cohort, proposal, ...rows } = underway();
  // Forms kept half-way hold what people typed: here what no compression makes smaller.
  const forms = Array.from({ length: 36 }, (_, n): SavedForm => {
    const answers = { goal: [randomBytes(150_000).toString("base64")] };
    const dates = { savedAt: now, expiresAt: "2026-06-01T10:00:00Z" };
    return {
      kind: "saved-form",
      ...ref,
      id: `frm_${n}`,
      version: 0,
      role: "mentee",
      email: `late-${n}@example.ma`,
      language: "fr",
      step: "goal",
      answers,
      ...dates,
    };
  });
  const items = [programme, cohort, ...(proposal ? [proposal] : []), ...Object.values(rows).flat(), owner, ...forms] as Item[];
  here = await open(items);
  there = await open([]);
});
afterAll(async () => {
  await here?.environment.stop();
  await there?.environment.stop();
});

test("what left is the same figures and the same people where it arrives", async () => {
  const sure = await submit(here.browser, "/console/tamkine/data", "/data/archive", { purpose: "other", why: "Changer d’hébergeur" });
  const form = sure.forms.find((one) => one.action.endsWith("/data/archive"));
  if (!form) throw new Error("nothing asks to make sure");
  const asked = await here.browser.submit(form);
  expect(asked.path).toBe("/console/tamkine/files?done=asked");
  await here.environment.settle();
  const link = (await here.browser.open("/console/tamkine/files")).root.querySelector("#files a")?.getAttribute("href") ?? "";
  const { bytes } = await here.browser.download(link);
  expect(bytes.length).toBeGreaterThan(large);

  const [house] = await there.store.programmes();
  const page = `/console/${house?.id}/data/bring`;
  const arrived = await submit(there.browser, page, "/__local/aws/s3/", { file: new Blob([new Uint8Array(bytes)]) });
  expect(arrived.path).toContain(`${page}?bucket=`);
  const confirm = arrived.forms.find((one) => one.action.endsWith("/bring"));
  if (!confirm) throw new Error(`nothing asks to take it in: ${arrived.root.textContent}`);
  await there.browser.submit(confirm, { sure: "yes" });
  await there.environment.settle();
  expect((await there.browser.open(`/console/${house?.id}/files`)).root.textContent).toContain("L’archive est reprise");

  const [before, after] = await Promise.all([here.store.world(ref), there.store.world(ref)]);
  if (!before || !after) throw new Error("a cohort is missing");
  expect(figures(after, [], now)).toEqual(figures(before, [], now));
  expect(after.applications).toEqual(before.applications);
  expect(await there.store.savedForms(ref)).toEqual(await here.store.savedForms(ref));
});
