/**
 * A deployment while a cohort is under way: its execution keeps the definition it began with, and the functions of now carry it to its
 * end. stacks/fixtures/cohort-before.asl.json is a definition that was deployed before the one of now: its tasks say less to the functions.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "@tamkine/local/environment/options";
import { createOrganiser, openConsole, type Organiser, signIn } from "@tamkine/rehearsal/cast/organiser";
import type { Stage } from "@tamkine/rehearsal/cast/stage";
import { createMailbox, type Letter } from "@tamkine/rehearsal/mail/mailbox";
import { ownerAddress } from "@tamkine/rehearsal/alliance";
import { consoleOf, foundCohort } from "@tamkine/rehearsal/setup";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage } from "./stage.ts";

const dir = mkdtempSync(join(tmpdir(), "tamkine-before-"));
const before = readFileSync("stacks/fixtures/cohort-before.asl.json", "utf8");
const now = readFileSync("stacks/cohort.asl.json", "utf8");

let environment: Environment;
let stage: Stage;
beforeAll(async () => {
  ({ environment, stage } = await openStage({ dir, template: templateWith(before) }));
});
afterAll(async () => {
  await environment.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** The template of now with another definition of the cohort's machine. */
function templateWith(definition: string): string {
  const template = JSON.parse(readFileSync("stacks/template.json", "utf8")) as {
    Resources: Record<string, { Properties?: { StateMachineName?: string; DefinitionString?: string } }>;
  };
  for (const { Properties } of Object.values(template.Resources)) {
    if (Properties?.StateMachineName?.endsWith("-cohort")) Properties.DefinitionString = definition;
  }
  const file = join(dir, "template.json");
  writeFileSync(file, JSON.stringify(template));
  return file;
}

/** The owner, signed in. */
async function owner(): Promise<Organiser> {
  const mailbox = createMailbox(stage.server);
  let newest: Letter | undefined;
  const one = createOrganiser(stage, ownerAddress, consoleOf("2026-1"), async () => {
    for (const letter of await mailbox.fresh()) if (letter.to === ownerAddress) newest = letter;
    return newest;
  });
  await signIn(stage, one);
  return one;
}

async function press(by: Organiser, path: string, button: RegExp, answers: Record<string, string>): Promise<void> {
  const form = (await openConsole(stage, by, path)).forms.find(({ action }) => button.test(action));
  if (!form) throw new Error(`no ${button.source} on ${path}`);
  expect((await by.browser.submit(form, answers)).status).toBe(200);
  await stage.server.settle();
}

const states = async () => (await environment.waits()).map(({ state }) => state);

test("a cohort that began on the definition before ends on the code of now", async () => {
  expect(JSON.parse(before)).not.toEqual(JSON.parse(now));
  const first = await owner();
  await foundCohort(stage, first, "2026-1", "2026-03-02");
  await stage.server.settle();
  await stage.server.advance("2026-03-03T12:00:00Z");
  expect(await states()).toEqual(["Wait in intake"]);
  await environment.stop();

  ({ environment, stage } = await openStage({ dir }));
  expect(await states()).toEqual(["Wait in intake"]);
  await stage.server.advance("2026-03-31T12:00:00Z");
  expect(await states()).toEqual(["Wait in quorum"]);
  const second = await owner();
  await press(second, second.base, /\/quorum$/u, { choice: "extend", extendTo: "2026-04-02", reason: "Le comité a décidé." });
  expect(await states()).toEqual(["Wait in intake"]);
  await press(second, second.base, /\/cancel$/u, { reason: "Les organismes se séparent." });
  // Nothing runs any more. The definition of now would have begun to forget the cohort: it was the one before that ran.
  expect(await environment.waits()).toEqual([]);
});
