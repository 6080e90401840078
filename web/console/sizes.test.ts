/** Cohorts of any size, through the organisers' pages as deployed, on a real database: nothing comes near a limit of AWS. */
import type { Proposal } from "@tamkine/core/matching/proposal";
import { type StepName } from "@tamkine/core/workflow/steps/steps";
import { takeStep } from "@tamkine/core/workflow/take-step";
import type { Turn } from "@tamkine/core/workflow/turn";
import { ref } from "@tamkine/core/worlds/makers";
import { intakeOpen } from "@tamkine/core/worlds/worlds";
import { afterEach, describe, expect, test } from "vitest";
import { type Answers, generatedSignUps } from "../../tests/generated-sign-ups.ts";
import { base, openSite, owner, type Site } from "./fixtures/site.ts";
import type { Fields, Page, Visitor } from "./fixtures/visitor.ts";

const kilobyte = 1024;
/** Of an answer of Lambda, of what Step Functions passes on, and of an item of DynamoDB. */
const limits = { answer: 6144 * kilobyte, turn: 256 * kilobyte, item: 400 * kilobyte };
/**
 * Microseconds of processor time, which are the same on a busy machine. The deployed function has a third of a processor and, with
 * what it waits for the database, thirty seconds.
 */
const work = 4_000_000;
const minutes = 60_000;
/** Whom anybody may meet, so that places alone decide. */
const open: Answers = { mode: "Les deux", gender: "Indifférent", places: "1" };

let site: Site;
let ours: Visitor;
afterEach(() => site.stop());

/** One request, within all limits. */
async function asked(request: Promise<Page>, status: number): Promise<Page> {
  const before = process.cpuUsage();
  const page = await request;
  const { user, system } = process.cpuUsage(before);
  expect(page.status).toBe(status);
  expect(user + system).toBeLessThan(work);
  expect(Buffer.byteLength(page.html)).toBeLessThan(limits.answer);
  return page;
}
const get = (path: string) => asked(ours.get(base + path), 200);
const send = (page: Page, action: string, answers?: Fields) => asked(ours.submit(page, action, answers), 303);

async function step(name: StepName): Promise<Turn> {
  const turn = await takeStep(site.deps, ref, name, site.now);
  expect(JSON.stringify(turn).length).toBeLessThan(limits.turn);
  return turn;
}

async function at(now: string): Promise<void> {
  site.now = now;
  ours = await site.visit(owner);
}

async function imported(role: "mentor" | "mentee", people: number): Promise<void> {
  const file = new File([new Uint8Array(generatedSignUps(role, people, open))], "export.csv", { type: "text/csv" });
  const preview = await asked(ours.post(`${base}/import/${role}`, { file }), 200);
  expect(preview.root.querySelector('[data-verdict="take"]')?.getAttribute("data-count")).toBe(String(people));
  await send(preview, `/import/${role}/confirm`);
}

/** Everybody signs up and is accepted, and selection ends. */
async function selected(mentors: number, mentees: number): Promise<void> {
  site = await openSite(intakeOpen({ mentors: 0, mentees: 0 }));
  // Reading is a part of the work.
  site.client.middlewareStack.remove("remembering");
  await at("2026-03-28T10:00:00Z");
  await imported("mentor", mentors);
  await imported("mentee", mentees);
  await at("2026-03-30T10:00:00Z");
  if ((await step("quorum")).next === "wait") {
    await send(await get(""), "/quorum", { choice: "go-on", reason: "Nous commençons petit." });
    await step("quorum");
  }
  for (const role of ["mentor", "mentee"]) {
    const everyone = { to: "accepted", everyone: "yes" };
    const list = await get(`/applications?role=${role}&status=submitted`);
    const letters = await asked(ours.submit(list, "/applications/review", everyone), 200);
    await send(letters, "/applications/decide");
  }
  await send(await get("/applications"), "/selection/end");
  expect(await step("selection")).toMatchObject({ next: "go" });
}

async function proposed(): Promise<Proposal> {
  expect(await step("propose")).toMatchObject({ next: "go" });
  const proposal = await site.store.get("proposal", ref);
  if (!proposal) throw new Error("no proposal");
  expect(JSON.stringify(proposal).length).toBeLessThan(limits.item);
  return proposal;
}

describe.each([10, 500])("%i mentors and as many mentees", (people) => {
  test(
    "sign up, are accepted, matched, approved and introduced",
    async () => {
      await selected(people, people);
      expect((await proposed()).matches).toHaveLength(people);
      for (const body of ["aei", "iya"]) await asked(ours.post(`${base}/matching/approve`, { body }), 303);
      expect(await step("approval")).toMatchObject({ next: "go" });
      expect(await step("publish")).toMatchObject({ next: "go" });
      expect((await site.store.world(ref))?.pairs).toHaveLength(people);
      for (const path of ["", "/matching", "/pairs", "/letters", "/figures"]) await get(path);
      // Imported, accepted, introduced: three letters a person, sent by a request or handed to the state machine.
      const letters = (await site.store.deliveries(ref)).filter(({ recipient }) => recipient.is === "applicant");
      expect(letters).toHaveLength(3 * 2 * people);
    },
    3 * minutes,
  );
});

test(
  "fewer places than mentees wait for a decision, and the page says why and what would help",
  async () => {
    await selected(8, 10);
    expect((await proposed()).unmatched).toHaveLength(2);
    expect(await step("approval")).toMatchObject({ next: "wait", forDecision: true });
    const { text } = await get("/matching");
    expect(text).toContain("8 personnes ont un mentor, 2 en manquent");
    expect(text).toContain("n’ont que 8 places à se partager");
    expect(text).toContain("Les plus petits changements qui suffisent");
    await asked(ours.post(`${base}/matching/approve`, { body: "aei" }), 409);
  },
  minutes,
);
