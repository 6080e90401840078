/**
 * The second step of signing in, and a passkey that is added, while one request after another goes wrong. What a passkey signed counts once:
 * whoever sends it again is told to begin anew, or finds done what was done.
 */
import { organiserId } from "@tamkine/core/access/sign-in";
import type { Item } from "@tamkine/core/item";
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { authenticator } from "./console/fixtures/authenticator.ts";
import { ofAei, owner } from "./console/fixtures/site.ts";
import { stages } from "./console/fixtures/stages.ts";
import { type Fields, origin, type Page, type Visitor, visitor } from "./console/fixtures/visitor.ts";
import { inAllStorms } from "./testing/all-storms.ts";
import { stored } from "./testing/stored.ts";
import { type Stormy, stormy, stormyIds } from "./testing/stormy.ts";

// Every fault is logged.
beforeAll(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterAll(() => void vi.restoreAllMocks());

const { now } = stages.mentoring;
const email = "leila@example.org";
const id = organiserId(stormyIds, ref.programme, email);
const path = "/console/account";
const optionsOf = ({ root }: Page) => JSON.parse(root.querySelector("form[data-passkey]")?.getAttribute("data-options") ?? "{}") as never;

interface Entered {
  site: Stormy;
  who: Visitor;
  page: Page;
}

/** Somebody in a browser, who has come in by a letter's link, and where that leads. @param from what is stored by then */
async function entered(from: readonly Item[], at = now): Promise<Entered> {
  const site = stormy(from, at);
  const who = visitor(site.handler, () => site.now);
  await who.post("/console/sign-in", { email });
  const link = /\/console\/enter\/[\w-]+/u.exec(site.mails[0]?.text ?? "")?.[0] ?? "";
  return { site, who, page: await who.post(link) };
}

const team = () => [
  ...stored(underway()),
  { ...owner, id, email, version: 1, enteredAt: "2026-05-01T10:00:00Z" },
  { ...ofAei, version: 1 },
];

/** The account page with a passkey's options, and what stands stored then. */
async function adding(key: ReturnType<typeof authenticator>) {
  const one = await entered(team());
  const asked = await one.who.submit(await one.who.get(path), "/passkeys", { passkey: "Mon téléphone" });
  const form = asked.forms.find(({ action }) => action.endsWith("/confirm"));
  return { ...one, fields: { ...(form?.fields as Fields), response: key.create(optionsOf(asked)) } };
}

/** Whoever has that passkey, before the second step. */
async function before(key: ReturnType<typeof authenticator>, change: (item: Item) => Item = (item) => item, at = "2026-05-04T10:05:00Z") {
  const added = await adding(key);
  await added.who.post(`${path}/passkeys/confirm`, added.fields);
  const one = await entered([...added.site.rows.values()].map(change), at);
  const page = await one.who.follow(one.page);
  return { ...one, page };
}

/** A used link, and the challenge after it, let nobody in again: whoever was not answered asks for another letter. */
const beginsAnew = /(?:, then|sent twice:) 404/u;

/** Sends it in all storms, from what is stored now and with the cookies of now. */
async function storms({ site, who }: Entered, action: string, fields: Fields): Promise<string[]> {
  const there = stormy([...site.rows.values()], site.now);
  const send = (to: string, said: Fields) => {
    const again = visitor(there.handler, () => there.now);
    for (const [name, value] of who.cookies) again.cookies.set(name, value);
    return again.post(to, said);
  };
  return inAllStorms(there, { action, fields, send, after: 30 });
}

describe("in all storms", () => {
  it("a passkey that is added is one, and is said to be there", async () => {
    const one = await adding(authenticator(origin));
    expect(await storms(one, `${path}/passkeys/confirm`, one.fields)).toEqual([]);
  });

  it("a passkey that is shown lets in once; whoever was not answered asks for another link", async () => {
    const key = authenticator(origin);
    const one = await before(key);
    const faults = await storms(one, "/console/second", { response: key.get(optionsOf(one.page)) });
    expect(faults.filter((fault) => !beginsAnew.test(fault))).toEqual([]);
  });

  it("a loss is said once, and everybody hears of it", async () => {
    const one = await before(authenticator(origin));
    expect(await storms(one, "/console/second/lost", {})).toEqual([]);
  });

  it("the link alone lets in once a day has passed, and takes the passkeys away", async () => {
    const isLost = (item: Item): Item => (item.kind === "organiser" && item.id === id ? { ...item, lostAt: "2026-05-04T10:10:00Z" } : item);
    const one = await before(authenticator(origin), isLost, "2026-05-05T10:15:00Z");
    const faults = await storms(one, "/console/second/without", {});
    expect(faults.filter((fault) => !beginsAnew.test(fault))).toEqual([]);
  });
});
