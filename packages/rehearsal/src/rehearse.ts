/** Plays a whole cohort in virtual time: the cast reads its mail and acts through the pages, the state machine does the rest. */
import { addDays, earliest, latest, type Moment } from "@tamkine/core/kernel/time";
import { carryOut } from "./agenda.ts";
import { type Certificate, collectCertificates, issued } from "./certificates.ts";
import { printReport, type ReportFile } from "./cast/report.ts";
import { lookAhead, type Organiser, signIn } from "./cast/organiser.ts";
import { sitting } from "./cast/sitting.ts";
import { later, type Stage } from "./cast/stage.ts";
import type { ImportedFile } from "./import-preview.ts";
import type { Letter } from "./mail/mailbox.ts";
import { type Alliance, convention, ownerAddress } from "./alliance.ts";
import { applySettings, foundCohort, foundProgramme, importFile, invite, lastDayOfIntake, recordCommittee } from "./setup.ts";
import type { SignUpFiles } from "@tamkine/core/scripts/exports-in";
import { type Casting, gather, settleDoubts, type Troupe } from "./troupe.ts";

export interface Rehearsal extends Casting {
  /** Called with a line worth saying. */
  say(line: string): void;
  /** How many certificates are printed at the end; all of them when not given. */
  prints?: number;
  /** Tells the cohort's phase; the rehearsal ends when it is over. */
  phase(): Promise<string | undefined>;
  /** Whether the report is printed at the close. */
  report?: boolean;
  /** How many people act at the same time, when not as many as usual. */
  atOnce?: number;
}

export interface Played {
  imported: { mentor: ImportedFile; mentee: ImportedFile };
  letters: Letter[];
  errors: string[];
  began: Moment;
  ended: Moment;
  phase: string;
  /** Those that stand at the end. */
  certificates: Certificate[];
  /** The report's files, where they were asked for. */
  report: ReportFile[];
}

/** After this many virtual days without an end something is stuck. */
const longest = 240;

/** Founds a cohort, lets people sign up, imports them on the last day, and plays on to the end. @param files what the sign-ups stand in */
export async function rehearse(rehearsal: Rehearsal, files: SignUpFiles): Promise<Played> {
  const { server, cohort, signUps, alliance = convention } = rehearsal;
  const troupe = gather(rehearsal);
  const { stage } = troupe;
  const { now: began } = await server.state();
  const owner = await takeOffice(troupe, alliance);
  const [first = ""] = signUps.days;
  await foundCohort(stage, owner, cohort, first > began.slice(0, 10) ? first : addDays(began.slice(0, 10), 1), alliance);
  const imported: Played["imported"] = { mentor: { rows: [] }, mentee: { rows: [] } };
  stage.agenda.plan({
    at: `${await lastDayOfIntake(stage, owner)}T17:00:00.000Z`,
    who: owner.team,
    key: "the sign-ups come in",
    act: async () => {
      imported.mentor = await importFile(stage, owner, "mentor", files.mentor);
      imported.mentee = await importFile(stage, owner, "mentee", files.mentee);
    },
  });
  planCommittee(stage, owner, alliance, began);
  const played = await playOn(rehearsal, troupe, began);
  // Whoever has to sign in again does so once, before both.
  await lookAhead(stage, owner, issued(owner));
  const [certificates, report] = await Promise.all([
    collectCertificates(stage, owner, rehearsal.prints ?? Number.POSITIVE_INFINITY),
    rehearsal.report && played.phase === "closed" ? printReport(stage, owner) : [],
  ]);
  return { ...played, imported, certificates, report };
}

/** Plays the participants alone, to the end. @param evening whatever others do, each time the cohort has come to rest */
export async function accompany(rehearsal: Rehearsal, evening: Evening): Promise<void> {
  await playOn(rehearsal, gather(rehearsal, []), (await rehearsal.server.state()).now, evening);
}

/** What organisers do when it is not the cast that plays them. */
export type Evening = (now: Moment, pins: Stage["pins"]) => Promise<void>;

/** Takes a cohort over as it stands, and plays on to the end. */
export async function playFromHere(rehearsal: Rehearsal): Promise<void> {
  const troupe = gather(rehearsal);
  const { alliance = convention } = rehearsal;
  const owner = await takeOffice(troupe, alliance);
  const { now } = await rehearsal.server.state();
  planCommittee(troupe.stage, owner, alliance, now);
  await playOn(rehearsal, troupe, now);
}

/** The cast's owner signs in, makes the programme the alliance's and invites the coordinators. */
async function takeOffice({ stage, organisers }: Troupe, alliance: Alliance): Promise<Organiser> {
  const owner = organisers.get(ownerAddress);
  if (!owner) throw new Error("nobody of the cast organises");
  await signIn(stage, owner);
  await foundProgramme(stage, owner, alliance);
  await applySettings(stage, owner, alliance);
  await invite(stage, owner, alliance);
  return owner;
}

function planCommittee(stage: Stage, owner: Organiser, alliance: Alliance, began: Moment): void {
  for (const [i, days] of [2, 35, 70, 100].entries()) {
    stage.agenda.plan({
      at: later(began, 24 * days),
      who: owner.team,
      key: `committee ${i}`,
      act: (now) => recordCommittee(stage, owner, alliance, now),
    });
  }
}

async function playOn(
  { server, say, phase, atOnce }: Rehearsal,
  troupe: Troupe,
  began: Moment,
  evening?: Evening,
): Promise<Omit<Played, "imported" | "certificates" | "report">> {
  const { stage, letters } = troupe;
  for (const address of troupe.bouncing) await server.bounces(address);
  let said = "";
  let current = await server.settle();
  let before: { letters: number; next: Moment | null } | undefined;
  for (;;) {
    await troupe.collect(current.letters);
    // A phase that ends is told by letters, and what is waited for is another thing.
    const at = letters.length !== before?.letters || current.next !== before.next ? await phase() : said;
    before = { letters: letters.length, next: current.next };
    if (at !== said) say(`${current.now.slice(0, 10)}  ${at ?? "?"}  (${letters.length} letters)`);
    said = at ?? said;
    if (said === "closed" || said === "cancelled") break;
    // What falls due in the course of a day is found in the evening.
    const next = earliest(stage.agenda.next(), current.next === null ? undefined : latest(sitting(current.next), current.next));
    if (next === undefined || Date.parse(next) - Date.parse(began) > longest * 86_400_000) break;
    current = await settleDoubts(troupe, server, await server.advance(latest(next, current.now)));
    const due = stage.agenda.due(current.now);
    await carryOut(due, current.now, atOnce);
    // With nothing done all rests, as moving time left it.
    if (due.length > 0) current = await server.settle();
    if (evening) {
      await evening(current.now, stage.pins);
      current = await server.settle();
    }
  }
  return { letters, errors: stage.errors, began, ended: current.now, phase: said };
}
