/** What a rehearsed season came to, in figures. Everything but the times is the same for the same seed. */
import { validIssue } from "@tamkine/core/certificate/certificate";
import type { Application } from "@tamkine/core/application/application";
import type { CohortRef } from "@tamkine/core/kernel/item";
import { addSeconds, reached } from "@tamkine/core/kernel/time";
import { figures } from "@tamkine/core/kpi/kpi";
import type { Delivery } from "@tamkine/core/letter/delivery";
import { forgottenAfter } from "@tamkine/core/letter/sending/sweep";
import { effectiveMeetings, isAttestedByBoth, standing } from "@tamkine/core/meeting/standing";
import { acceptedByBoth, isLive } from "@tamkine/core/pairing/sides";
import type { Store } from "@tamkine/core/ports";
import { type Role, roles } from "@tamkine/core/programme/programme";
import { invitations } from "@tamkine/core/survey/invited";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import type { World } from "@tamkine/core/world";
import type { Counts } from "@tamkine/local/environment/options";
import type { ImportedFile } from "../import-preview.ts";
import type { Letter } from "../mail/mailbox.ts";
import type { Played } from "../rehearse.ts";

export interface Told {
  seed: string;
  wallSeconds: number;
  counts: Counts;
  /** The cohort's. */
  log: readonly LogEntry[];
}

export async function summarize(store: Store, ref: CohortRef, played: Played, { seed, wallSeconds, counts, log }: Told) {
  const [world, deliveries] = await Promise.all([store.world(ref), store.deliveries(ref)]);
  if (!world) throw new Error("the cohort is not there");
  const now = world.cohort.frozenAt ?? played.ended;
  const all = figures(world, deliveries, now);
  const kpis = Object.fromEntries(
    all.map(({ id, value, unit, numerator, denominator, goal, met }) => [id, { value, unit, numerator, denominator, goal, met }]),
  );
  const { mentors, mentees, coverage, pairCompletion, activeParticipation, satisfaction, collective, committee, ...others } = kpis;
  // Both sides must reach the goal: the smaller one decides.
  const smaller = Math.min(mentors?.numerator ?? 0, mentees?.numerator ?? 0);
  const goal = world.programme.goals.mentors;
  const met = mentors?.met === true && mentees?.met === true;
  const volume = { value: smaller, unit: "count" as const, numerator: smaller, denominator: goal, goal, met };
  const again = log.filter(({ event }) => event === "letter-sent-again").length;
  return {
    cohort: ref.cohort,
    phase: world.cohort.phase,
    seed,
    wallSeconds,
    virtualDays: Math.round((Date.parse(played.ended) - Date.parse(played.began)) / 86_400_000),
    applications: {
      mentor: applications(world, "mentor", played.imported.mentor),
      mentee: applications(world, "mentee", played.imported.mentee),
    },
    participants: { mentors: people(world, "mentor"), mentees: people(world, "mentee") },
    pairs: pairs(world, now),
    coverage: coverage?.value ?? null,
    meetings: meetings(world, now),
    gatherings: gatherings(world),
    letters: letters(deliveries, played.letters, again),
    certificates: {
      issued: world.certificates.filter((one) => validIssue(one)).length,
      printed: played.certificates.length,
      confirmed: played.certificates.filter(({ confirmed }) => confirmed).length,
    },
    survey: survey(world, deliveries),
    kpis: { volume, mentors, mentees, coverage, pairCompletion, activeParticipation, satisfaction, collective, committee, ...others },
    workflow: counts.workflow,
    // What AWS would charge by: npm run cost reads this.
    ...(counts.usage && {
      usage: { ...counts.usage, letterBytes: bytesOf(played.letters), storedBytes: storedBytes(world, deliveries, log) },
    }),
    requests: { http: counts.http, dynamodb: counts.dynamodb, ses: counts.ses, sfn: counts.sfn },
    ...(counts.weather && { weather: counts.weather }),
    errors: [...played.errors, ...fileProblems(played)],
  };
}

function applications({ applications: all }: World, role: Role, { rows, doubts }: ImportedFile) {
  const of = (status: Application["status"]) => all.filter((one) => one.role === role && one.status === status).length;
  const refused = rows.filter(({ reason }) => reason !== "").map(({ row, reason }) => ({ row, reason }));
  return {
    received: rows.length,
    accepted: of("accepted"),
    waitlisted: of("waitlisted"),
    declined: of("declined"),
    withdrawn: of("withdrawn"),
    undecided: of("submitted"),
    refused,
    ...(doubts && { doubts }),
  };
}

const people = ({ cohort, participants }: World, role: Role): number =>
  (role === "mentor" ? cohort.published?.mentors : cohort.published?.mentees)?.length ??
  participants.filter((one) => one.role === role && one.state.is === "active").length;

function pairs(world: World, now: string) {
  const goal = world.programme.goals.meetingsPerPair;
  return {
    published: world.pairs.length,
    accepted: world.pairs.filter(acceptedByBoth).length,
    replaced: world.pairs.filter(({ successor }) => successor !== null).length,
    ended: world.pairs.filter(({ state, successor }) => state.is === "ended" && successor === null).length,
    live: world.pairs.filter(isLive).length,
    completed: world.pairs.filter((pair) => pair.state.is === "completed" && effectiveMeetings(world, pair, now).length >= goal).length,
  };
}

function meetings({ meetings: all, programme }: World, now: string) {
  const of = (...wanted: ReturnType<typeof standing>[]) => all.filter((one) => wanted.includes(standing(one, programme.rules, now))).length;
  return {
    planned: all.filter(({ plannedBy }) => plannedBy !== null).length,
    held: all.filter(({ logged }) => logged !== null).length,
    effective: of("effective"),
    attestedByBoth: all.filter(isAttestedByBoth).length,
    contested: of("contested"),
  };
}

function gatherings({ gatherings: all, attendances, cohort }: World) {
  const held = all.filter(({ state }) => state === "held");
  const people = (cohort.published?.mentors.length ?? 0) + (cohort.published?.mentees.length ?? 0);
  const present = attendances.filter(({ presentAt, gathering }) => presentAt && held.some(({ id }) => id === gathering)).length;
  return { held: held.length, months: all.length, attendance: held.length * people === 0 ? null : present / (held.length * people) };
}

/** A duplicate is a second copy of the same letter for the same occasion that nobody asked for. */
function letters(deliveries: readonly Delivery[], sent: readonly Letter[], again: number) {
  const kind = new Map(deliveries.map(({ id, letter }) => [id, letter as string]));
  const byLetter: Record<string, number> = {};
  for (const { mark } of sent) {
    const letter = kind.get(mark.split("/").at(-1) ?? "") ?? "sign-in";
    byLetter[letter] = (byLetter[letter] ?? 0) + 1;
  }
  const of = (state: Delivery["state"]) => deliveries.filter((one) => one.state === state).length;
  return {
    sent: sent.length,
    byLetter: Object.fromEntries(Object.entries(byLetter).sort()),
    bounced: of("bounced"),
    dropped: of("dropped"),
    unsent: of("due"),
    doubtful: of("claimed"),
    sentAgain: again,
    late: deliveries.filter(leftBehind).length,
    duplicates: Math.max(0, sent.length - new Set(sent.map(({ messageId }) => messageId)).size - again),
  };
}

/** Sent only when the cohort's next step found it: whoever was to send it died before trying. */
function leftBehind({ dueAt, sentAt }: Delivery): boolean {
  return sentAt !== null && reached(sentAt, addSeconds(dueAt, forgottenAfter));
}

function survey({ answers }: World, deliveries: readonly Delivery[]) {
  return {
    invited: deliveries.filter(({ letter, state }) => invitations.includes(letter) && state !== "dropped").length,
    answered: answers.length,
    satisfied: answers.filter((answer) => answer.answers.overall >= 4).length,
  };
}

const bytesOf = (sent: readonly Letter[]): number => sent.reduce((sum, { eml }) => sum + Buffer.byteLength(eml), 0);

/** DynamoDB adds a hundred bytes to each row for its indexing. */
const rowBytes = 100;

/** What the cohort's rows take at the end. */
function storedBytes(world: World, deliveries: readonly Delivery[], log: readonly LogEntry[]): number {
  const rows = [...Object.values(world).flat(), ...deliveries, ...log];
  return rows.reduce((sum: number, row) => sum + Buffer.byteLength(JSON.stringify(row ?? "")) + rowBytes, 0);
}

/** A file that was not taken as a whole. */
function fileProblems({ imported }: Played): string[] {
  return roles.flatMap((role) => (imported[role].problem ? [`${role}s: ${imported[role].problem}`] : []));
}
