/** Whatever request of a page or a form goes wrong: people are told so and keep what they wrote, and what they send again counts once. */
import { organiserId } from "@tamkine/core/access/sign-in";
import { applicationId } from "@tamkine/core/application/application";
import type { Item } from "@tamkine/core/item";
import { addSeconds } from "@tamkine/core/kernel/time";
import { anApplication, ref } from "@tamkine/core/worlds/makers";
import type { Form } from "@tamkine/rehearsal/web/form";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { approvable, midway } from "./console/fixtures/cohort.ts";
import { odd } from "./console/fixtures/odd.ts";
import { table } from "./console/fixtures/routes.ts";
import { owner } from "./console/fixtures/site.ts";
import { stages } from "./console/fixtures/stages.ts";
import { type Fields, type Page, visitor } from "./console/fixtures/visitor.ts";
import { inAllStorms } from "./testing/all-storms.ts";
import { stored } from "./testing/stored.ts";
import { type Stormy, stormy } from "./testing/stormy.ts";
import { createApp } from "./app.tsx";
import { apart, type Deed, deeds } from "./testing/deeds.ts";
import { scenes } from "./testing/scenes.ts";
import { consolePaths, kindOf, linkFor, ownPaths, sessionAt, signedIn } from "./testing/everywhere.ts";
import { filled } from "./testing/filled.ts";
import { filledIn } from "./testing/filled-in.ts";

// Every fault is logged.
beforeAll(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterAll(() => void vi.restoreAllMocks());

/** Forms and pages that were looked at, by their addresses without what tells one thing from another of its kind. */
const known = new Set<string>();
function isNew(kind: "page" | "form", address: string): boolean {
  const name = `${kind} ${kindOf(address)}`;
  return !known.has(name) && known.add(name) !== undefined;
}

/** The addresses of all forms that were sent in storms. */
const stormed = new Set<string>();

/** The page while one request after another is refused: as it is, or the page that says so. */
async function pageFaults(site: Stormy, path: string, get: (path: string) => Promise<Page>): Promise<string[]> {
  const faults: string[] = [];
  for (const [n] of [...site.calls].entries()) {
    site.begin(n + 1);
    const { status, headers } = await get(path);
    if (status !== 200 && (status !== 503 || headers["retry-after"] !== "60")) faults.push(`${path} ${n + 1}: ${status}`);
  }
  return faults;
}

interface Counted {
  faults: string[];
  forms: number;
}

/** Every page and every form on it, each kind once. */
async function lookAt(site: Stormy, paths: readonly string[], visit: () => ReturnType<typeof visitor>): Promise<Counted> {
  const counted: Counted = { faults: [], forms: 0 };
  const get = (path: string) => visit().get(path);
  for (const path of paths) {
    site.begin();
    const page = await get(path);
    if (page.status !== 200) continue;
    if (isNew("page", path)) counted.faults.push(...(await pageFaults(site, path, get)));
    for (const form of page.headers["content-type"]?.includes("html") ? page.forms : []) {
      const { action } = form;
      if (form.element.getAttribute("method") !== "post" || form.multipart || endsItself.test(action)) continue;
      const send = (action: string, fields: Fields) => visit().post(action, fields);
      const fields = filled(form);
      site.begin();
      if ((await send(action, fields)).status >= 400 || !isNew("form", action)) continue;
      counted.forms += 1;
      stormed.add(action.replace(/\?.*/u, ""));
      counted.faults.push(...(await inAllStorms(site, { action, fields, send })));
    }
  }
  return counted;
}

/** Whoever has ended their own session is asked to sign in when they send that again. */
const endsItself = /\/sign-out$|\/account\/sessions$/u;

const consoles: [string, string, () => Item[], number][] = [
  ["draft", stages.draft.now, () => stored(stages.draft.world()), 20],
  ["too few", "2026-03-31T10:00:00Z", () => stored(stages.intake.world()), 1],
  ["intake", stages.intake.now, () => stored(odd("intake").world, odd("intake").letters), 3],
  ["matching", stages.matching.now, () => stored(odd("matching").world), 3],
  ["approval", stages.matching.now, () => stored(approvable()), 1],
  ["mentoring", stages.mentoring.now, () => stored(midway({ mentors: 13, mentees: 13 }).world, midway().letters.slice(0, 26)), 10],
  ["odd mentoring", stages.mentoring.now, () => stored(odd("mentoring").world, odd("mentoring").letters), 2],
  ["survey", stages.survey.now, () => stored(odd("survey").world), 1],
  ["closed", stages.closed.now, () => stored(odd("closed").world), 1],
];

it.each(consoles)("the console, %s", async (_, now, items, least) => {
  const site = stormy([...items(), sessionAt(now)], now);
  const { faults, forms } = await lookAt(site, consolePaths, () => signedIn(site));
  expect(faults).toEqual([]);
  expect(forms).toBeGreaterThanOrEqual(least);
});

const people: [string, string, () => Item[], readonly string[], number][] = [
  ["intake", stages.intake.now, () => stored(odd("intake").world), ["mentor-1", "mentee-1", "unverified", "submitted"], 6],
  ["matching", stages.matching.now, () => stored(odd("matching").world), ["mentor-1", "mentee-1"], 2],
  [
    "mentoring",
    stages.mentoring.now,
    () => stored(odd("mentoring").world),
    ["mentor-1", "mentee-1", "mentor-2", "mentee-2", "mentee-3"],
    10,
  ],
  ["survey", stages.survey.now, () => stored(odd("survey").world), ["mentor-2", "mentee-2"], 1],
  ["closeout", stages.closeout.now, () => stored(odd("closeout").world), ["mentor-2", "mentee-2"], 1],
];

it.each(people)("people's own pages, %s", async (_, now, items, who, least) => {
  const site = stormy(items(), now);
  const visit = () => visitor(site.handler, () => site.now);
  const all: Counted = { faults: [], forms: 0 };
  for (const id of who) {
    const { faults, forms } = await lookAt(site, await ownPaths(site, `app_${id}`), visit);
    all.faults.push(...faults);
    all.forms += forms;
  }
  expect(all.faults).toEqual([]);
  expect(all.forms).toBeGreaterThanOrEqual(least);
});

const whole = {
  ...filledIn,
  email: "nadia@example.ma",
  notAJobOffer: "yes",
  help1: "negotiation",
  goal: "Choisir ma voie,\r\nsans me presser.",
};
const signUp = "/p/tamkine/2026-1/mentee";

const chief = { ...owner, email: "chief@example.org", version: 0 };
const signsIn = (site: Stormy) => visitor(site.handler, () => site.now).post("/console/sign-in", { email: chief.email });

/** The letter's link of whoever has asked to sign in. */
async function entrance(site: Stormy): Promise<string> {
  await signsIn(site);
  return /\/console\/enter\/[\w-]+/u.exec(site.mails[0]?.text ?? "")?.[0] ?? "";
}

const strangers: [string, string | ((site: Stormy) => Promise<string>), Fields][] = [
  ["signing up", signUp, { ...whole, step: "consents" }],
  ["keeping a form for later", signUp, { ...whole, step: "purpose", go: "later" }],
  ["asking for a new link", "/new-link", { email: "known@example.ma" }],
  ["confirming an address", (site) => linkFor(site, "verify", "app_unverified"), {}],
  ["wanting no more letters", (site) => linkFor(site, "unsubscribe", "app_mentor-1"), {}],
  ["asking to sign in", "/console/sign-in", { email: chief.email }],
  ["signing in", entrance, {}],
];

it.each(strangers)("a stranger: %s", async (_, where, answers) => {
  const { now } = stages.intake;
  const first = stormy(stored(odd("intake").world), now);
  const { store, ids } = first.deps;
  const known = anApplication({ id: applicationId(ids, ref, "mentor", "known@example.ma"), email: "known@example.ma", version: 0 });
  await store.commit([{ put: { ...chief, id: organiserId(ids, ref.programme, chief.email) } }, { put: known }]);
  const path = typeof where === "string" ? where : await where(first);
  const site = stormy([...first.rows.values()], now);
  const visit = () => visitor(site.handler, () => site.now);
  site.now = addSeconds(now, -240);
  const page = await visit().get(path);
  const form = page.forms.find((one) => one.element.getAttribute("method") === "post" && one.action === path);
  if (!form) throw new Error(`no form at ${path}: ${page.status}`);
  const send = (action: string, fields: Fields) => visit().post(action, fields);
  // A link to sign in is sent once a minute.
  const after = path.startsWith("/console") ? 30 : 60;
  stormed.add(path);
  const faults = await inAllStorms(site, { action: path, fields: { ...form.fields, ...answers }, send, after });
  // A link opens one session; whoever sends it again is led to ask for another.
  expect(faults.filter((fault) => !/\/enter\/.*404/u.test(fault))).toEqual([]);
  site.begin();
  await send(path, { ...form.fields, ...answers });
  expect(site.rows.size + site.mails.length).toBeGreaterThan(first.rows.size);
});

it.each(deeds)("$what", async (deed) => {
  const { now, items } = scenes[deed.at];
  const site = stormy([...items(), sessionAt(now)], now);
  const visit = () => (deed.of === undefined ? signedIn(site) : visitor(site.handler, () => site.now));
  const base = deed.of === undefined ? "" : await linkFor(site, deed.to?.purpose ?? "personal", `app_${deed.of}`, deed.to?.about);
  site.begin();
  const sent = await reached(deed, base + deed.path, visit());
  stormed.add(sent.action.replace(/\?.*/u, ""));
  const faults = await inAllStorms(site, { ...sent, send: (...form) => visit().post(...form) });
  expect(faults).toEqual([]);
});

it("leaves no form out", () => {
  const routes = [
    ...Object.keys(table),
    ...createApp(stormy([], stages.draft.now).deps).routes.map(({ method, path }) => `${method} ${path}`),
  ];
  const forms = new Set(routes.filter((route) => /^POST \/./u.test(route)).map((route) => route.slice(5)));
  const addressed = (route: string) => new RegExp(`^${route.replaceAll(/:\w+/gu, "[^/]+")}$`, "u");
  const left = [...forms].filter((route) => !(route in apart) && ![...stormed].some((action) => addressed(route).test(action)));
  expect(left).toEqual([]);
});

/** The last form of a deed, filled in; all before it are sent. */
async function reached({ steps }: Deed, path: string, visit: ReturnType<typeof visitor>) {
  let page = await visit.get(path);
  for (const [n, [end, answers = {}]] of steps.entries()) {
    const button = (form: Form) => form.element.querySelector(`button[formaction*="${end}"]`)?.getAttribute("formaction");
    const ours = page.forms.filter((one) => one.element.getAttribute("method") === "post");
    const leads = ({ action }: Form) => action.replace(/\?.*/u, "").endsWith(end) || (end.endsWith("/") && action.includes(end));
    const own = ours.find(leads);
    const form = own ?? ours.find((one) => button(one));
    if (!form) throw new Error(`no form for ${end} at ${path}: ${page.status}`);
    const sent = { action: own?.action ?? button(form) ?? form.action, fields: { ...filled(form), ...answers }, multipart: form.multipart };
    if (n === steps.length - 1) return sent;
    page = await visit.post(sent.action, sent.fields, sent.multipart);
  }
  throw new Error(`nothing is sent at ${path}`);
}
