/** Every route of the console with every role, in the own programme and in another. A route without a line here fails. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { newChallenge } from "@tamkine/core/access/passkey";
import { aCommitteeMeeting, aDecision } from "@tamkine/core/committee/fixtures/a-committee";
import { aTestimonial } from "@tamkine/core/testimonial/fixtures/a-testimonial";
import { anOrganiser, aProgramme, ref } from "@tamkine/core/worlds/makers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleApp } from "./console.tsx";
import { addressOf } from "./fixtures/addresses.ts";
import { c, table } from "./fixtures/routes.ts";
import { midway } from "./fixtures/cohort.ts";
import { auditor, committee, ofAei, ofIya, openSite, owner, type Site } from "./fixtures/site.ts";
import type { Page, Visitor } from "./fixtures/visitor.ts";

const elsewhere = (organiser: Organiser): Organiser => ({ ...organiser, programme: "other" });
const people: Record<string, Organiser> = { owner, "coordinator aei": ofAei, "coordinator iya": ofIya, committee, auditor };

/** Somebody nobody signs in as, to be changed and removed. */
const spare = anOrganiser({ id: "org_spare", email: "spare@example.org", role: "auditor" });

let site: Site;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  const { world, letters } = midway();
  site = await openSite(world);
  await site.put(
    aCommitteeMeeting({ decisions: [aDecision()] }),
    aTestimonial(),
    ...letters,
    aProgramme({ id: "other" }),
    spare,
    ...Object.values(people).map(elsewhere),
  );
  visitors.set("nobody", await site.visit());
  const pending = await site.visit();
  await site.put(newChallenge(owner, "enter", { challenge: "Y2g", secret: "before the passkey" }, site.now));
  pending.cookies.set("__Host-second", "before the passkey");
  visitors.set("who has not shown their passkey yet", pending);
  for (const [name, organiser] of Object.entries(people)) {
    visitors.set(name, await site.visit(organiser));
    visitors.set(`${name} of another programme`, await site.visit(elsewhere(organiser)));
  }
});
afterAll(() => site.stop());

const ask = (name: string, route: string, programme: string = ref.programme): Promise<Page> => {
  const [method = "", path = ""] = route.split(" ");
  const visitor = visitors.get(name);
  if (!visitor) throw new Error(`no ${name}`);
  const address = addressOf(path, programme);
  // To go over to a programme, it has to be named.
  return method === "GET" ? visitor.get(address) : visitor.post(address, path === "/console/programmes" ? { programme } : {});
};

const guarded = Object.entries(table).filter((entry): entry is [string, readonly Organiser["role"][]] => typeof entry[1] !== "string");
const refused = guarded.flatMap(([route, roles]) =>
  Object.entries(people).flatMap(([name, { role }]) => (roles.includes(role) ? [] : [[name, route] as const])),
);
const allowed = guarded.flatMap(([route, roles]) =>
  Object.entries(people).flatMap(([name, { role }]) => (roles.includes(role) ? [[name, route] as const] : [])),
);

it("has a line for each route of the console, and for no other", () => {
  const routes = consoleApp(site.deps)
    .routes.filter(({ method }) => method !== "ALL")
    .map(({ path, method }) => `${method} /console${path.replace(/\/$/u, "")}`);
  expect([...new Set(routes)].sort()).toEqual(Object.keys(table).sort());
});

describe("who may not", () => {
  let before: unknown;
  beforeAll(async () => {
    before = await site.store.world(ref);
  });

  const closed = Object.keys(table).filter((route) => table[route] !== "anyone");
  const strangers = ["nobody", "who has not shown their passkey yet"];
  it.each(strangers.flatMap((name) => closed.map((route) => [name, route] as const)))("%s: %s leads to sign in", async (name, route) => {
    const { status, to, root } = await ask(name, route);
    const door = root.querySelector("main a")?.getAttribute("href") ?? to.split("?")[0];
    expect([status, door]).toEqual([route.startsWith("GET ") ? 302 : 401, "/console/sign-in"]);
  });

  it.each(refused)("%s: %s is refused", async (name, route) => {
    expect((await ask(name, route)).status).toBe(403);
  });

  it.each(guarded.flatMap(([route]) => Object.keys(people).map((name) => [`${name} of another programme`, route] as const)))(
    "%s: %s looks as if it did not exist",
    async (name, route) => {
      const page = await ask(name, route);
      expect(page.status).toBe(404);
      expect(page.text).toBe((await visitors.get(name)?.get("/console/nowhere/nothing"))?.text);
    },
  );

  it("an address that nothing is at leads back into the console, not to a participant's link", async () => {
    const page = await visitors.get("owner")?.get("/console/tamkine/2026-1/nothing");
    expect(page?.status).toBe(404);
    expect(page?.html).toContain('href="/console"');
    expect(page?.root.querySelector("main")?.innerHTML).not.toContain("/new-link");
  });

  it("nothing was changed by any of them, and no letter left", async () => {
    expect(await site.store.world(ref)).toEqual(before);
    expect(await site.store.organisers(ref.programme)).toHaveLength(Object.keys(people).length + 1);
    expect(await site.store.committee(ref.programme)).toHaveLength(1);
    expect(site.mails).toEqual([]);
  });
});

describe("who may", () => {
  it.each(allowed)("%s: %s is answered", async (name, route) => {
    const { status, to } = await ask(name, route);
    expect([200, 303, 409, 422]).toContain(status);
    expect(to).not.toContain("sign-in");
  });

  const everyone = Object.keys(table).filter((route) => table[route] === "signed in");
  it.each(Object.keys(people).flatMap((name) => everyone.map((route) => [name, route] as const)))(
    "%s: %s is answered",
    async (name, route) => {
      const { status, to } = await ask(name, route);
      expect([200, 303, 409, 422]).toContain(status);
      expect(to).not.toContain("sign-in");
    },
  );

  it.each(Object.keys(people))("%s sees the cohorts of the own programme only", async (name) => {
    expect((await ask(name, "GET /console")).text).toContain("2026-1");
    const other = await ask(`${name} of another programme`, "GET /console");
    expect(other.status).toBe(200);
    expect(other.text).not.toContain("2026-1");
  });

  it("the committee sees no name, no answer and no letter in its figures", async () => {
    const { world } = midway();
    for (const path of ["GET /console", `GET ${c}/figures`, "GET /console/:programme/committee"]) {
      const page = await ask("committee", path);
      expect(page.status).toBe(200);
      expect(world.applications.filter(({ form, email }) => page.html.includes(form.name) || page.html.includes(email))).toEqual([]);
    }
  });

  it("an auditor is shown no button but the way out", async () => {
    for (const [route, roles] of guarded.filter(([route]) => route.startsWith("GET"))) {
      if (!roles.includes("auditor")) continue;
      // A search is sent by POST so that no address says a name; it changes nothing.
      const posts = (await ask("auditor", route)).forms.filter(
        (form) => form.element.getAttribute("method") === "post" && !form.action.endsWith("/search"),
      );
      // A sheet to print and the screen at the door have no way out either.
      expect(posts.map(({ action }) => action).filter((action) => action !== "/console/sign-out")).toEqual([]);
    }
  });
});
