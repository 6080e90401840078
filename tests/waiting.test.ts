/** Waits of the state machine: a moved date takes effect while it waits, a decision is not waited for once it is taken. */
import { createOrganiser, openConsole, type Organiser, signIn } from "@tamkine/rehearsal/cast/organiser";
import type { Stage } from "@tamkine/rehearsal/cast/stage";
import type { Page } from "@tamkine/rehearsal/web/browser";
import { createMailbox, type Letter } from "@tamkine/rehearsal/mail/mailbox";
import type { Server } from "@tamkine/rehearsal/server/server";
import { ownerAddress } from "@tamkine/rehearsal/alliance";
import { consoleOf, foundCohort, importFile } from "@tamkine/rehearsal/setup";
import type { Environment } from "@tamkine/local/environment/options";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage } from "./stage.ts";
import { someSignUps } from "./some-sign-ups.ts";

let environment: Environment;
let server: Server;
let stage: Stage;
let owner: Organiser;

beforeAll(async () => {
  ({ environment, stage } = await openStage());
  ({ server } = stage);
  const mailbox = createMailbox(server);
  let newest: Letter | undefined;
  owner = createOrganiser(stage, ownerAddress, consoleOf("2026-1"), async () => {
    for (const letter of await mailbox.fresh()) if (letter.to === ownerAddress) newest = letter;
    return newest;
  });
  await signIn(stage, owner);
  await foundCohort(stage, owner, "2026-1", "2026-03-02");
  await server.settle();
});
afterAll(() => environment?.stop());

const waitsIn = async () => (await environment.waits()).map(({ state }) => state);

async function move(milestone: string, day: string): Promise<number> {
  const page = await openConsole(stage, owner, `${owner.base}/dates/move?milestone=${milestone}&day=${day}`);
  const form = page.forms.find(({ fields }) => fields["follow"] === "no");
  if (!form) return page.status;
  const { status } = await owner.browser.submit(form);
  await server.settle();
  return status;
}

async function press(path: string, button: RegExp, answers = {}, then?: RegExp): Promise<void> {
  const pressed = async ({ forms }: Pick<Page, "forms">, wanted: RegExp, said = {}) => {
    const form = forms.find(({ action }) => wanted.test(action));
    if (!form) throw new Error(`no ${wanted.source} on ${path}`);
    const answer = await owner.browser.submit(form, said);
    expect(answer.status).toBe(200);
    return answer;
  };
  const answer = await pressed(await openConsole(stage, owner, path), button, answers);
  if (then) await pressed(answer, then);
  await server.settle();
}

test("the first day moved earlier opens sign-up at once, moved later is waited for", async () => {
  expect(await waitsIn()).toEqual(["Wait in draft"]);
  expect(await move("intakeOpens", "2026-03-05")).toBe(200);
  await server.advance("2026-03-04T12:00:00Z");
  expect(await waitsIn()).toEqual(["Wait in draft"]);
  await server.advance("2026-03-05T12:00:00Z");
  expect(await waitsIn()).toEqual(["Wait in intake"]);
});

test("a date in the past is refused and changes nothing", async () => {
  expect(await move("intakeCloses", "2026-03-01")).toBe(422);
  expect(await waitsIn()).toEqual(["Wait in intake"]);
});

test("the last day of sign-up, moved while it is waited for, is the new one", async () => {
  expect(await move("intakeCloses", "2026-03-25")).toBe(200);
  const files = someSignUps({ mentors: 12, mentees: 11 });
  expect((await importFile(stage, owner, "mentor", files.mentor)).rows).toHaveLength(12);
  expect((await importFile(stage, owner, "mentee", files.mentee)).rows).toHaveLength(11);
  await server.advance("2026-03-25T20:00:00Z");
  expect(await waitsIn()).toEqual(["Wait in intake"]);
  await server.advance("2026-03-26T12:00:00Z");
  expect(await waitsIn()).toEqual(["Wait in quorum"]);
});

/** Who was written to since, but for the owner. */
const readers = async (since = 0) => (await server.outbox(since)).map(({ to }) => to).filter((to) => to !== ownerAddress);

test("an import's letters, too many for its request, go by the state machine, each once", async () => {
  const imported = await readers();
  expect(imported.length).toBeGreaterThan(20);
  expect(new Set(imported).size).toBe(imported.length);
});

test("decisions taken early are not waited for", async () => {
  await press(owner.base, /\/quorum$/u, { choice: "go-on", reason: "Le comité a décidé." });
  expect(await waitsIn()).toEqual(["Wait in selection"]);
  for (const role of ["mentor", "mentee"]) {
    const list = `${owner.base}/applications?role=${role}&status=submitted`;
    await press(list, /\/applications\/review$/u, { to: "accepted" }, /\/applications\/decide$/u);
  }
  await press(`${owner.base}/applications`, /\/selection\/end$/u);
  expect(await waitsIn()).toEqual(["Wait in approval"]);
  expect((await server.state()).now < "2026-03-27").toBe(true);
});

test("a cohort that is cancelled ends, and the state machine tells everybody first", async () => {
  const letters = await server.outbox(0);
  await press(owner.base, /\/cancel$/u, { reason: "Les organismes se séparent." });
  expect(await waitsIn()).toEqual(["Wait to forget"]);
  expect((await readers(letters.at(-1)?.seq)).sort()).toEqual(
    [...new Set(letters.map(({ to }) => to))].filter((to) => to !== ownerAddress).sort(),
  );
});
