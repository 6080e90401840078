import { beforeEach, describe, expect, it, vi } from "vitest";
import { createLinks } from "../../access/links.ts";
import type { Item } from "../../item.ts";
import { Conflict, type Mail, type Mailer, type Store } from "../../ports.ts";
import { aPair, anApplication, anOrganiser, aParticipant, aProgramme, ref } from "../../worlds/makers.ts";
import type { LetterContext } from "../about/context.ts";
import type { Delivery } from "../delivery.ts";
import { due, everything, now } from "../fixtures/due.ts";
import { memoryStore } from "../fixtures/memory-store.ts";
import { MailRefused } from "./mail-refused.ts";
import { post } from "./post.ts";

// How letters read is tried elsewhere; here the text is what they were written from.
vi.mock("../writing/compose.ts", () => ({
  compose: (context: LetterContext) => {
    if (context.facts.unwritable) throw new Error("no such text");
    return { subject: context.letter, html: JSON.stringify(context), text: "" };
  },
}));

const anHourAgo = "2026-05-04T09:00:00Z";
const links = createLinks({ secret: "secret", origin: "https://tamkine.example.ma" });

let left: Mail[];
const mailer: Mailer = { send: async (mail) => void left.push(mail) };
beforeEach(() => {
  left = [];
});

const contextOf = (mail: Mail | undefined): LetterContext => JSON.parse(mail?.html ?? "{}");
const stateOf = async (store: Store, id = "dlv_1") => (await store.get("delivery", { ...ref, id }))?.state;
const send = (store: Store, ids = ["dlv_1"], by: Mailer = mailer, secrets = {}) =>
  post({ store, mailer: by, links }, ref, ids, now, secrets);

describe("posting", () => {
  it("sends what is due, once, and confirms it", async () => {
    const store = memoryStore(everything([due()]));
    expect(await send(store)).toMatchObject({ sent: 1 });
    expect(await send(store)).toMatchObject({ sent: 0 });
    expect(left).toHaveLength(1);
    expect(await store.get("delivery", due())).toMatchObject({ state: "sent", claimedAt: now, sentAt: now });
  });

  it("addresses it from the application form, with the delivery's own marks", async () => {
    await send(memoryStore(everything([due()])));
    expect(left[0]).toMatchObject({
      messageId: "dlv_1@tamkine.tamkine",
      from: { name: "TAMKINE", address: "programme@example.ma" },
      to: { name: "Mentee 1", address: "mentee1@example.ma" },
      delivery: "tamkine/2026-1/dlv_1",
      language: "fr",
    });
    expect(left[0]?.unsubscribe).toContain("/u/");
  });

  it.each(["claimed", "sent", "bounced", "complained", "dropped"] as const)("leaves alone what is %s", async (state) => {
    const store = memoryStore(everything([due({ state })]));
    await send(store);
    expect(left).toEqual([]);
    expect(await stateOf(store)).toBe(state);
  });

  it("has a letter's message made while the letter is claimed, and none for whoever gets none", async () => {
    const nobody = due({ id: "dlv_2", recipient: { is: "applicant", id: "app_nobody" } });
    const store = memoryStore(everything([due(), nobody]));
    const [prepare, commit] = [vi.fn<NonNullable<Mailer["prepare"]>>(), vi.spyOn(store, "commit")];
    const before = () => expect(left).toEqual([]);
    prepare.mockImplementation(before);
    expect(await send(store, ["dlv_1", "dlv_2"], { ...mailer, prepare })).toMatchObject({ sent: 1, dropped: 1 });
    expect(prepare.mock.calls).toEqual([[left[0]]]);
    expect(prepare.mock.invocationCallOrder[0]).toBeLessThan(commit.mock.invocationCallOrder[0] ?? 0);
  });

  it("sends one letter when two post it at the same moment", async () => {
    const store = memoryStore(everything([due()]));
    const posted = await Promise.all([send(store), send(store), send(store, ["dlv_1", "dlv_1"])]);
    expect(left).toHaveLength(1);
    expect(posted.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
  });

  it("reads what a batch is written from side by side, each thing once, and writes the same letters from it", async () => {
    const rows = [1, 2, 3, 4].map((n) =>
      due({ id: `dlv_${n}`, occasion: `pair_${n}`, recipient: { is: "applicant", id: `app_mentor-${n}` } }),
    );
    const ids = rows.map(({ id }) => id);
    await send(memoryStore(everything(rows)), ids.slice(0, 1));
    const alone = left.splice(0);
    const store = memoryStore(everything(rows));
    const [get, commit] = [vi.spyOn(store, "get"), vi.spyOn(store, "commit")];
    expect(await send(store, ids)).toMatchObject({ sent: 4 });
    expect(left[0]).toEqual(alone[0]);
    // One request to claim the first, one for each that follows, one to confirm the last.
    expect(commit).toHaveBeenCalledTimes(5);
    // Readers, pairs and wording are asked for in one breath with the programme, after the letters themselves.
    const kinds = Object.groupBy(get.mock.calls.slice(4, 19), ([kind]) => kind);
    expect(kinds).toMatchObject({
      programme: { length: 1 },
      cohort: { length: 1 },
      application: { length: 4 },
      participant: { length: 4 },
      pair: { length: 4 },
      wording: { length: 1 },
    });
    const asked = get.mock.calls.map((call) => JSON.stringify(call));
    expect(new Set(asked).size).toBe(asked.length);
    expect(Math.max(...get.mock.invocationCallOrder)).toBeLessThan(Math.min(...commit.mock.invocationCallOrder));
  });
});

describe("nobody to send to any more", () => {
  const toOwner = { is: "organiser", id: "org_owner" } as const;
  const gone: [string, Item, Partial<Delivery>][] = [
    ["withdrawn", anApplication({ status: "withdrawn" }), {}],
    ["bounced", aParticipant({ bouncedAt: now }), { letter: "introduction" }],
    ["unsubscribed", aParticipant({ unsubscribedAt: now }), {}],
    ["about a pair that is not there", aProgramme(), { occasion: "pair_99", dueAt: anHourAgo }],
    ["about a meeting that is not there", aProgramme(), { letter: "meeting-planned", occasion: "pair_1/mtg_99", dueAt: anHourAgo }],
    ["a sign-in whose secret is lost", anOrganiser(), { letter: "sign-in", recipient: toOwner, dueAt: anHourAgo }],
    ["a letter that is no more", aProgramme(), { letter: "toString" }],
    ["erased", aProgramme(), { recipient: { is: "applicant", id: "app_erased" } }],
  ];
  it.each(gone)("drops it: %s", async (_, item, said) => {
    const store = memoryStore(everything([item, due(said)]));
    expect(await send(store)).toMatchObject({ dropped: 1, sent: 0 });
    expect(left).toEqual([]);
    expect(await stateOf(store)).toBe("dropped");
  });

  it("waits for what it is about, which may still be on its way", async () => {
    const store = memoryStore(everything([due({ occasion: "pair_99" })]));
    expect(await send(store)).toMatchObject({ delayed: 1, dropped: 0 });
    expect(await stateOf(store)).toBe("due");
    await store.commit([{ put: aPair({ id: "pair_99", version: 0 }) }]);
    expect(await send(store)).toMatchObject({ sent: 1 });
  });

  it("lets an organiser stop the letter of the week, and no other", async () => {
    const weekly = due({ id: "dlv_1", letter: "weekly-digest", recipient: toOwner, occasion: "2026-W17" });
    const decision = due({ id: "dlv_2", letter: "selection-due", recipient: toOwner, occasion: "" });
    await send(memoryStore(everything([anOrganiser(), weekly, decision])), ["dlv_1", "dlv_2"]);
    await send(memoryStore(everything([anOrganiser({ unsubscribedAt: now }), weekly, decision])), ["dlv_1", "dlv_2"]);
    expect(left.map(({ unsubscribe }) => unsubscribe?.includes("/u/"))).toEqual([true, undefined, undefined]);
  });

  it("still confirms a withdrawal, and sends what is essential to the unsubscribed", async () => {
    const rows = [due({ id: "dlv_1", letter: "application-withdrawn", occasion: "" }), due({ id: "dlv_2", letter: "introduction" })];
    await send(memoryStore(everything([anApplication({ status: "withdrawn" }), ...rows])));
    await send(memoryStore(everything([aParticipant({ unsubscribedAt: now }), ...rows])), ["dlv_2"]);
    expect(left.map(({ subject, unsubscribe }) => [subject, unsubscribe])).toEqual([
      ["application-withdrawn", undefined],
      ["introduction", undefined],
    ]);
  });
});

describe("what a letter is written from", () => {
  it("shows the other's contact only once both accepted and both consented", async () => {
    const consents = { ...anApplication().consents, contact: null };
    const without: [Item[], boolean][] = [
      [[], true],
      [[aPair({ acceptedAt: { mentor: now, mentee: null }, state: { is: "introduced" } })], false],
      [[anApplication({ consents })], false],
      [[aPair({ state: { is: "ended", at: now, why: "exit", by: "mentor" } })], false],
    ];
    for (const [changed, shown] of without) {
      left = [];
      await send(memoryStore(everything([...changed, due({ letter: "pair-paused", occasion: "pair_1#1" })])));
      const { pair } = contextOf(left[0]);
      expect(pair?.other?.name).toBe("Mentor 1");
      expect([pair?.other?.email, pair?.other?.phone]).toEqual(shown ? ["mentor1@example.ma", "+212600000001"] : [undefined, undefined]);
    }
  });

  it("opens a page for its purpose, with links that carry the person's epoch", async () => {
    await send(memoryStore(everything([aParticipant({ linkEpoch: 2 }), due()])));
    const { links: said } = contextOf(left[0]);
    expect(said.main).toMatch(/^https:\/\/tamkine\.example\.ma\/me\/[\w.-]+#meetings$/u);
    const token = new URL(said.main).pathname.split("/")[2] ?? "";
    expect(await links.read(token, now)).toMatchObject({
      purpose: "personal",
      id: "app_mentee-1",
      epoch: 2,
      expires: "2026-08-23T23:00:00Z",
    });
  });

  it("opens the console for organisers, and does not say who asked for help", async () => {
    const recipient = { is: "organiser", id: "org_owner" } as const;
    await send(memoryStore(everything([due({ letter: "help-asked", occasion: "#app_mentee-1/1", recipient })])));
    const { links: said, ...rest } = contextOf(left[0]);
    expect(JSON.stringify(rest)).not.toContain("Mentee 1");
    expect(said.main).toBe("https://tamkine.example.ma/console/tamkine/2026-1/pairs");
  });

  it("carries the secret of a sign-in, outside any cohort", async () => {
    const row = due({ cohort: "-", letter: "sign-in", occasion: "1", recipient: { is: "organiser", id: "org_owner" } });
    const store = memoryStore(everything([row]));
    await post({ store, mailer, links }, { ...ref, cohort: "-" }, ["dlv_1"], now, { dlv_1: "s3cret" });
    expect(contextOf(left[0])).toMatchObject({ secret: "s3cret", links: { main: "https://tamkine.example.ma/console/enter/s3cret" } });
  });
});

describe("when something fails", () => {
  const refusing: Mailer = { send: () => Promise.reject(new MailRefused("Throttling")) };
  const silent: Mailer = { send: (mail) => mailer.send(mail).then(() => Promise.reject(new Error("no answer"))) };

  it("keeps a refused letter due, so that it goes later", async () => {
    const store = memoryStore(everything([due()]));
    expect(await send(store, ["dlv_1"], refusing)).toMatchObject({ delayed: 1, sent: 0 });
    expect(await store.get("delivery", due())).toMatchObject({ state: "due", claimedAt: null });
    expect(await send(store)).toMatchObject({ sent: 1 });
  });

  it("leaves a letter in doubt when the answer is lost, and does not send it again", async () => {
    const store = memoryStore(everything([due()]));
    expect(await send(store, ["dlv_1"], silent)).toMatchObject({ doubtful: 1 });
    await send(store);
    expect(left).toHaveLength(1);
    expect(await stateOf(store)).toBe("claimed");
  });

  it("does not let one letter that cannot be written hold up the others", async () => {
    const store = memoryStore(everything([due({ facts: { unwritable: "yes" } }), due({ id: "dlv_2" })]));
    await expect(send(store, ["dlv_1", "dlv_2"])).rejects.toThrow("no such text");
    expect([await stateOf(store), await stateOf(store, "dlv_2")]).toEqual(["due", "sent"]);
  });

  it("leaves what a bounce said meanwhile, and goes on with the next letter", async () => {
    const store = memoryStore(everything([due(), due({ id: "dlv_2" })]));
    const bouncing: Mailer = {
      async send(mail) {
        const row = mail.delivery.endsWith("dlv_1") ? await store.get("delivery", due()) : undefined;
        if (row) await store.commit([{ put: { ...row, state: "bounced" } }]);
      },
    };
    expect(await send(store, ["dlv_1", "dlv_2"], bouncing)).toMatchObject({ sent: 2, taken: 0 });
    expect([await stateOf(store), await stateOf(store, "dlv_2")]).toEqual(["bounced", "sent"]);
  });

  it("confirms the letter before when somebody else has taken the next", async () => {
    const store = memoryStore(everything([due(), due({ id: "dlv_2" })]));
    const meanwhile: Mailer = {
      async send() {
        const row = await store.get("delivery", due({ id: "dlv_2" }));
        if (row) await store.commit([{ put: { ...row, state: "claimed", claimedAt: now } }]);
      },
    };
    expect(await send(store, ["dlv_1", "dlv_2"], meanwhile)).toMatchObject({ sent: 1, taken: 1 });
    expect([await stateOf(store), await stateOf(store, "dlv_2")]).toEqual(["sent", "claimed"]);
  });

  // A process that ends before its nth call, or after it was carried out but before it knew.
  const crashes = Array.from({ length: 32 }, (_, i) => [Math.floor(i / 2), i % 2 === 0 ? "before" : "after"] as const);
  it.each(crashes)("sends two letters at most once each, whatever follows a crash at call %i (%s)", async (at, when) => {
    const rows = [due(), due({ id: "dlv_2", recipient: { is: "applicant", id: "app_mentor-1" } })];
    const store = memoryStore(everything(rows));
    let calls = 0;
    const mortal = <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (of, name) => {
          const method = Reflect.get(of, name) as ((...given: unknown[]) => unknown) | undefined;
          return (
            method &&
            (async (...args: unknown[]) => {
              const call = calls++;
              if (call > at || (call === at && when === "before")) throw new Crash();
              const answer = await method.apply(of, args);
              if (call === at) throw new Crash();
              return answer;
            })
          );
        },
      });
    await post({ store: mortal(store), mailer: mortal(mailer), links }, ref, ["dlv_1", "dlv_2"], now).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });
    await send(store, ["dlv_1", "dlv_2"]);
    await send(store, ["dlv_2", "dlv_1"]);
    const copies = ["dlv_1@tamkine.tamkine", "dlv_2@tamkine.tamkine"].map((id) => left.filter(({ messageId }) => messageId === id).length);
    const states = [await stateOf(store), await stateOf(store, "dlv_2")];
    expect(Math.max(...copies)).toBe(1);
    // Not sent only if it shows as in doubt, and of two letters at most the one in flight.
    expect(states.every((state, i) => state === "claimed" || (state === "sent" && copies[i] === 1))).toBe(true);
    expect(states.filter((state) => state === "claimed").length).toBeLessThanOrEqual(1);
  });
});

class Crash extends Error {}

it("knows its own conflicts", async () => {
  await expect(memoryStore([due()]).commit([{ put: due({ version: 0 }) }])).rejects.toThrow(Conflict);
});
