/** Sign-up exports of a directory to matching inputs, through the organiser's import: what it refuses is set aside with its reason. */
import { createIds } from "../src/access/ids.ts";
import type { Application } from "../src/application/application.ts";
import { type ImportRow, previewImport, proposeMapping, readFile, type Table } from "../src/application/import/import.ts";
import { newCohort, type Cohort } from "../src/cohort/cohort.ts";
import { type Inputs, inputsFrom } from "../src/matching/inputs.ts";
import { refusalIn } from "../src/kernel/refusal.ts";
import { menteeOf, mentorOf } from "../src/matching/person.ts";
import type { MatchingSettings } from "../src/matching/settings.ts";
import { type Role, roles } from "../src/programme/programme.ts";
import { tamkine } from "../src/programme/tamkine.ts";
import { nobodyIn, type World } from "../src/world.ts";
import { exportsIn, type SignUpFiles } from "./exports-in.ts";

export interface SetAside {
  role: Role;
  row: number;
  reason: string;
}

export class NoSignUps extends Error {}

/**
 * Reads mentors.csv or .xlsx in the directory, and mentees likewise, as the import does. Whoever signed up on both sides is left out of
 * both: an organiser has to decide. Throws NoSignUps where a side is missing or there twice, or cannot be read.
 * @param now moment after which nothing was sent; ages are taken at the last sending's day
 */
export async function signUps(
  directory: string,
  settings: MatchingSettings,
  now: string,
): Promise<{ inputs: Inputs; setAside: SetAside[] }> {
  const { files, wrong } = exportsIn(directory);
  if (!files) throw new NoSignUps(wrong.join("\n"));
  const tables = await Promise.all(roles.map(async (role) => ({ role, table: await tableOf(files, role) })));
  const rowsOn = (day: string) => {
    const known: Application[] = [];
    return tables.map(({ role, table }) => {
      const mapping = proposeMapping(table.headers, role, table.rows);
      const world = worldOf(known, day);
      const rows = previewImport({ table, mapping, role, world, programme: tamkine, ids: createIds("matching from files"), now });
      known.push(...rows.flatMap(({ application }) => (application === undefined ? [] : [application])));
      return { role, rows };
    });
  };
  const sent = rowsOn(now.slice(0, 10)).flatMap(({ rows }) => rows.flatMap(({ application }) => application?.submittedAt ?? []));
  const read = rowsOn(sent.sort().at(-1)?.slice(0, 10) ?? now.slice(0, 10));
  const both = new Set(read.flatMap(({ rows }) => rows.flatMap((row) => (row.verdict === "decide" ? [row.application?.email ?? ""] : []))));
  const setAside = read.flatMap(({ role, rows }) => rows.flatMap((row) => aside(role, row, both)));
  const kept = read.flatMap(({ rows }) =>
    rows.flatMap(({ application, verdict }) => (application && verdict !== "refuse" ? [application] : [])),
  );
  const mentors = [];
  const mentees = [];
  for (const { email, form } of kept.filter((application) => !both.has(application.email))) {
    if (form.role === "mentor") mentors.push(mentorOf(email, email, form, form.capacity));
    else mentees.push(menteeOf(email, email, form));
  }
  return { inputs: inputsFrom({ settings, mentors, mentees, former: [], rulings: [] }), setAside };
}

function aside(role: Role, { row, verdict, reason, application }: ImportRow, both: ReadonlySet<string>): SetAside[] {
  if (verdict === "refuse") return [{ role, row, reason: reason ?? "" }];
  return application !== undefined && both.has(application.email) ? [{ role, row, reason: "both-sides" }] : [];
}

async function tableOf(files: SignUpFiles, role: Role): Promise<Table> {
  try {
    return await readFile(files[role], { role });
  } catch (error) {
    const { code, facts } = refusalIn(error);
    const why = code === "nothing-to-import" ? "nobody is in it" : [code, facts["why"]].filter(Boolean).join(", ");
    throw new NoSignUps(`The file of ${role}s cannot be read: ${why}`);
  }
}

/** A cohort whose sign-up closes on the day, with the applications known so far. */
function worldOf(applications: Application[], day: string): World {
  const schedule = {
    intakeOpens: day,
    intakeCloses: day,
    selectionEnds: day,
    matchingEnds: day,
    mentoringEnds: day,
    surveyEnds: day,
    closes: day,
  };
  const cohort: Cohort = { ...newCohort({ programme: tamkine.id, cohort: "files" }, schedule), phase: "intake" };
  return { ...nobodyIn(tamkine, cohort), applications };
}
