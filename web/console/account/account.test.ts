/** An organiser's account: who they are, where they are signed in, and passkeys with real signatures. */
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authenticator } from "../fixtures/authenticator.ts";
import { signInFor } from "../fixtures/addresses.ts";
import { auditor, ofAei, ofIya, openSite, owner, type Site } from "../fixtures/site.ts";
import { origin, type Page, type Visitor } from "../fixtures/visitor.ts";

const path = "/console/account";
let site: Site;
let ours: Visitor;
beforeEach(async () => {
  site = await openSite(underway());
  ours = await site.visit(owner);
});
afterEach(() => site.stop());

const stored = (id = owner.id) => site.store.get("organiser", { programme: "tamkine", id });
const events = async () => (await site.store.log({ programme: "tamkine", cohort: "-" })).map(({ event }) => event);

/** Signs in by a letter, from a browser that says what it is; whoever has a passkey is led to the second step. */
async function enter(userAgent = "", at = site.now, to = ""): Promise<{ visitor: Visitor; page: Page }> {
  site.now = at;
  const email = "leila@example.org";
  const id = site.deps.ids.derive("org", "tamkine", email);
  if (!(await stored(id))) await site.put({ ...owner, id, email });
  const visitor = await site.visit(undefined, { "user-agent": userAgent });
  await visitor.post("/console/sign-in", { email, to });
  const link = /\/console\/enter\/\S+/u.exec(site.mails.at(-1)?.text ?? "")?.[0] ?? "";
  return { visitor, page: await visitor.post(link) };
}

describe("an account", () => {
  it("has a name and a language, for pages and letters", async () => {
    const page = await ours.get(path);
    const answer = await ours.submit(page, path, { name: "Leïla Tazi", language: "ar" });
    expect(answer.to).toBe(`${path}?done=account`);
    expect(await stored()).toMatchObject({ name: "Leïla Tazi", language: "ar", role: "owner" });
    expect((await ours.get("/console")).html).toContain('<html lang="ar"');
    expect(await events()).toEqual(["account-changed"]);
  });

  it("stops the letter of the week, and takes it up again", async () => {
    const set = async (weekly: string) => ours.submit(await ours.get(path), path, { weekly });
    await set("no");
    expect((await stored())?.unsubscribedAt).toBe(new Date(site.now).toISOString());
    expect((await ours.get(path)).html).toMatch(/<option value="no" selected/u);
    await set("yes");
    expect((await stored())?.unsubscribedAt).toBeNull();
    expect((await (await site.visit(auditor)).get(path)).html).not.toContain('name="weekly"');
  });

  it("is not overwritten from another window: what was typed stays, and what is stored is shown", async () => {
    const [one, other] = [await ours.get(path), await ours.get(path)];
    await ours.submit(one, path, { name: "Leïla Un", language: "fr" });
    const late = await ours.submit(other, path, { name: "Leïla Deux", language: "en" });
    expect(late.status).toBe(409);
    expect(late.root.querySelector("#f-name")?.getAttribute("value")).toBe("Leïla Deux");
    expect((await stored())?.name).toBe("Leïla Un");
    expect((await ours.submit(late, path)).status).toBe(303);
    expect((await stored())?.name).toBe("Leïla Deux");
  });

  it("says what is wrong beside the field", async () => {
    const page = await ours.submit(await ours.get(path), path, { name: " " });
    expect(page.status).toBe(422);
    expect(page.root.querySelector("#f-name")?.getAttribute("aria-invalid")).toBe("true");
  });
});

describe("sessions", () => {
  const phone = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36";
  const office = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0";
  const items = (page: Page) => page.root.querySelectorAll("form[action$=sessions] li").map((one) => one.textContent.replace(/\s+/gu, " "));

  it("are listed by device, the present one first; one or all the others are ended, for copies of their cookies too", async () => {
    const first = (await enter(phone)).visitor;
    const second = (await enter(office, "2026-05-04T11:00:00Z")).visitor;
    const third = (await enter("", "2026-05-04T11:02:00Z")).visitor;
    const page = await first.get(path);
    expect(items(page).map((text) => /^\s*(\S+)/u.exec(text)?.[1])).toEqual(["Chrome", "Navigateur", "Firefox"]);
    expect(items(page)[0]).toContain("Cet appareil");
    const id = page.root.querySelectorAll("form[action$=sessions] li button")[2]?.getAttribute("value") ?? "";
    expect((await first.post(`${path}/sessions`, { which: id })).to).toBe(`${path}?done=sessionEnded`);
    expect((await second.get(path)).to).toBe(signInFor(path));
    expect((await third.get(path)).status).toBe(200);
    await first.post(`${path}/sessions`, { which: "others" });
    expect((await third.get(path)).to).toBe(signInFor(path));
    expect((await first.get(path)).status).toBe(200);
    expect((await first.post(`${path}/sessions`, { which: "all" })).to).toBe("/console/sign-in");
    expect((await first.get(path)).to).toBe(signInFor(path));
    expect(new Set(await events())).toEqual(new Set(["signed-in", "sessions-ended"]));
  });

  it("are nobody else's to end", async () => {
    const theirs = await site.visit(auditor);
    const [session] = await site.store.sessions({ programme: "tamkine", organiser: auditor.id });
    await ours.post(`${path}/sessions`, { which: session?.id ?? "" });
    expect((await theirs.get(path)).status).toBe(200);
  });

  it("note when somebody was last here, once an hour", async () => {
    const seen = async () => (await site.store.sessions({ programme: "tamkine", organiser: owner.id }))[0];
    const before = await seen();
    site.now = "2026-05-04T10:59:00Z";
    await ours.get(path);
    expect(await seen()).toEqual(before);
    site.now = "2026-05-04T12:30:00Z";
    await Promise.all([ours.get(path), ours.get(path)]);
    expect(await seen()).toMatchObject({ actedAt: "2026-05-04T12:30:00.000Z", version: Number(before?.version) + 1 });
  });
});

describe("a passkey", () => {
  const optionsOf = (page: Page) => JSON.parse(page.root.querySelector("form[data-passkey]")?.getAttribute("data-options") ?? "{}");
  const key = authenticator(origin);

  /** Adds it to the account that `enter` signs in to. */
  async function add(visitor: Visitor): Promise<Page> {
    const page = await visitor.submit(await visitor.get(path), "/passkeys", { passkey: "Mon téléphone" });
    return visitor.submit(page, "/passkeys/confirm", { response: key.create(optionsOf(page)) });
  }

  it("is asked for after the link, by whoever has one; until it is shown one is nobody", async () => {
    const { visitor } = await enter();
    expect((await add(visitor)).to).toBe(`${path}?done=passkeyAdded`);
    expect((await visitor.get(path)).text).toContain("Mon téléphone");
    expect((await (await site.visit(owner)).get("/console/tamkine/organisers")).text).toContain("Clé d’accès");

    const { visitor: again, page: led } = await enter("", "2026-05-04T10:05:00Z", path);
    expect(led.to).toBe("/console/second");
    expect((await again.get("/console")).to).toBe("/console/sign-in");
    const second = await again.follow(led);
    const response = key.get(optionsOf(second));
    expect((await again.submit(second, "/second", { response: response.replace(/.{4}(?="\}\}$)/u, "AAAA") })).status).toBe(422);
    const copy = await site.visit();
    copy.cookies.set("__Host-second", again.cookies.get("__Host-second") ?? "");
    expect((await again.submit(second, "/second", { response })).to).toBe(path);
    expect((await again.get("/console")).status).toBe(200);
    // Its challenge is used up.
    expect((await copy.post("/console/second", { response })).status).toBe(404);
    expect((await copy.get("/console/second")).to).toBe("/console/sign-in");
  });

  it("is not added by an answer to another challenge, for another site, or twice by the same", async () => {
    const { visitor } = await enter();
    const page = await visitor.submit(await visitor.get(path), "/passkeys", { passkey: "Clé" });
    const options = optionsOf(page);
    const wrong = [
      key.create({ ...options, challenge: "b3RoZXI" }),
      authenticator("https://evil.example.org").create(options),
      "{",
      "null",
    ];
    for (const response of wrong) expect((await visitor.submit(page, "/passkeys/confirm", { response })).status).toBe(422);
    const response = key.create(options);
    for (let time = 0; time < 2; time += 1) expect((await visitor.submit(page, "/passkeys/confirm", { response })).status).toBe(303);
    expect((await stored(site.deps.ids.derive("org", "tamkine", "leila@example.org")))?.passkeys).toHaveLength(1);
  });

  it("that is lost is removed by an owner; the link is enough again", async () => {
    const { visitor } = await enter();
    await add(visitor);
    const id = site.deps.ids.derive("org", "tamkine", "leila@example.org");
    expect((await ours.post(`/console/tamkine/organisers/${id}/passkeys`)).status).toBe(303);
    expect((await enter("", "2026-05-04T10:05:00Z")).page.to).toBe("/console");
    expect(await events()).toContain("passkeys-removed");
  });

  it("that is removed while its owner waits to show it is not asked for any more, and the used link still lets in", async () => {
    await add((await enter()).visitor);
    const { visitor: waiting, page: led } = await enter("", "2026-05-04T10:05:00Z", path);
    const asked = await waiting.follow(led);
    const id = site.deps.ids.derive("org", "tamkine", "leila@example.org");
    expect((await ours.post(`/console/tamkine/organisers/${id}/passkeys`)).status).toBe(303);
    const page = await waiting.get("/console/second");
    expect([asked, page].map(({ root }) => root.querySelector("form[data-passkey]") !== null)).toEqual([true, false]);
    expect((await waiting.submit(page, "/second")).to).toBe(path);
    expect((await waiting.get(path)).status).toBe(200);
  });

  it("of an owner whom nobody can help: everybody is told, any owner may refuse, after a day the link is enough", async () => {
    const { visitor } = await enter();
    await add(visitor);
    const { visitor: lost, page } = await enter("", "2026-05-04T10:05:00Z");
    const before = site.mails.length;
    await lost.submit(await lost.follow(page), "/second/lost");
    expect(
      site.mails
        .slice(before)
        .map(({ to }) => to.address)
        .sort(),
    ).toEqual(
      [owner, ofAei, ofIya, auditor]
        .map(({ email }) => email)
        .concat("committee@example.org", "leila@example.org")
        .sort(),
    );
    expect((await lost.post("/console/second/without")).status).toBe(409);

    const { visitor: patient, page: later } = await enter("", "2026-05-05T10:06:00Z");
    const owners = await site.visit(owner);
    const id = site.deps.ids.derive("org", "tamkine", "leila@example.org");
    expect((await owners.get("/console/tamkine/organisers")).text).toContain("Clés d’accès déclarées perdues");
    const open = await patient.follow(later);
    expect((await patient.submit(open, "/second/without")).to).toBe("/console");
    expect((await stored(id))?.passkeys).toEqual([]);

    await add(patient);
    const { visitor: thief, page: third } = await enter("", "2026-05-05T11:00:00Z");
    await thief.submit(await thief.follow(third), "/second/lost");
    await owners.post(`/console/tamkine/organisers/${id}/lost`);
    const { visitor: refused } = await enter("", "2026-05-06T12:00:00Z");
    expect((await refused.post("/console/second/without")).status).toBe(409);
    expect((await stored(id))?.passkeys).toHaveLength(1);
  });
});
