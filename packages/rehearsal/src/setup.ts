/** Before the story begins: the owner signs in, invites a coordinator of each body, opens a cohort; later the sign-ups come in. */
import { addDays, type Moment } from "@tamkine/core/kernel/time";
import { openConsole, type Organiser } from "./cast/organiser.ts";
import type { Stage } from "./cast/stage.ts";
import { noticeOn, readImported, type ImportedFile } from "./import-preview.ts";
import { type Alliance, convention } from "./alliance.ts";

type Of = Pick<Alliance, "programme">;

/** The owner founds the programme from the first one, where it is another one, and goes over to it. */
export async function foundProgramme(stage: Stage, owner: Organiser, { programme, founded, coordinators }: Alliance): Promise<void> {
  if (!founded) return;
  const page = await openConsole(stage, owner, `/console/${convention.programme}/new-programme?bodies=${coordinators.length}`);
  const form = page.forms.find(({ texts }) => texts.includes("replyTo"));
  if (!form) throw new Error("the page that founds a programme has no form");
  const list = await owner.browser.submit(form, founded);
  const way = list.forms.find(({ fields }) => fields["programme"] === programme);
  if (!way) throw new Error(`founding the programme was refused: ${noticeOn(list)}`);
  await owner.browser.submit(way);
}

/** The owner makes the programme another alliance's, by its pages of settings. */
export async function applySettings(stage: Stage, owner: Organiser, { programme, settings }: Alliance): Promise<void> {
  for (const [part, typed] of settings) {
    const group = part.startsWith("identity/") ? "identity" : part;
    const page = await openConsole(stage, owner, `/console/${programme}/settings/${group}`);
    const form = page.forms.find(({ action }) => action.endsWith(`/settings/${part}`));
    if (!form) throw new Error(`the pages of settings have no form for ${part}`);
    const answer = await owner.browser.submit(form, typed);
    if (answer.status >= 400) throw new Error(`setting ${part} was refused: ${noticeOn(answer)}`);
  }
}

/** The owner invites the coordinators; one who is there already stays. */
export async function invite(stage: Stage, owner: Organiser, { programme, coordinators }: Alliance): Promise<void> {
  for (const { address, name, body } of coordinators) {
    const page = await openConsole(stage, owner, `/console/${programme}/organisers`);
    const form = page.forms.find(({ action }) => action.endsWith("/organisers"));
    if (form) await owner.browser.submit(form, { name, email: address, role: "coordinator", body });
  }
}

/** The owner opens a cohort whose first day is `opens`. */
export async function foundCohort(
  stage: Stage,
  owner: Organiser,
  cohort: string,
  opens: string,
  { programme }: Of = convention,
): Promise<void> {
  const page = await openConsole(stage, owner, `/console/${programme}/found?intakeOpens=${opens}`);
  const form = page.forms.find(({ texts }) => texts.includes("intakeCloses"));
  if (!form) throw new Error("the page that opens a cohort has no form");
  const answer = await owner.browser.submit(form, { cohort });
  if (answer.status >= 400) throw new Error(`opening the cohort was refused: ${noticeOn(answer)}`);
}

/** The last day of sign-up, as the console shows it. */
export async function lastDayOfIntake(stage: Stage, owner: Organiser): Promise<string> {
  const page = await openConsole(stage, owner, `${owner.base}/dates`);
  const day = page.forms.find(({ fields }) => fields["milestone"] === "intakeCloses")?.fields["day"];
  return typeof day === "string" ? day : addDays((await stage.server.state()).now.slice(0, 10), 1);
}

/** Imports one file as an organiser does: choose it, look at the preview, confirm. */
export async function importFile(stage: Stage, owner: Organiser, role: "mentor" | "mentee", bytes: Uint8Array): Promise<ImportedFile> {
  const page = await openConsole(stage, owner, `${owner.base}/import/${role}`);
  const form = page.forms.find(({ multipart }) => multipart);
  if (!form) throw new Error("the import page has no form");
  const preview = await owner.browser.submit(form, { file: new Blob([bytes], { type: "text/csv" }) });
  const confirm = preview.forms.find(({ action }) => action.endsWith("/confirm"));
  const imported = readImported(preview);
  if (!confirm) return { ...imported, problem: noticeOn(preview) };
  if (imported.rows.some(({ verdict }) => verdict !== "refuse")) {
    const done = await owner.browser.submit(confirm);
    if (done.status >= 400) stage.errors.push(`importing ${role}s answered ${done.status}`);
  }
  return imported;
}

export const consoleOf = (cohort: string, { programme }: Of = convention): string => `/console/${programme}/${cohort}`;

/** Two committee meetings while the cohort runs, and two before: four in the year, equal numbers from each body. */
export async function recordCommittee(stage: Stage, owner: Organiser, { programme, coordinators }: Alliance, now: Moment): Promise<void> {
  const page = await openConsole(stage, owner, `/console/${programme}/committee`);
  const form = page.forms.find(({ texts }) => texts.includes("heldOn"));
  if (!form) return;
  await owner.browser.submit(form, {
    heldOn: now.slice(0, 10),
    ...Object.fromEntries(coordinators.map(({ body }) => [`body-${body}`, "3"])),
  });
}
