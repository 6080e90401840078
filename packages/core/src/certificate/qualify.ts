/** Who meets the programme's rule for a certificate, and who does not and why. Answering the survey is never part of it. */
import { inAlphabet } from "../kernel/alphabet.ts";
import type { Application } from "../application/application.ts";
import type { Moment } from "../kernel/time.ts";
import { excludedIds } from "../kpi/population.ts";
import { effectiveByPair } from "../meeting/standing.ts";
import type { Participant } from "../participant/participant.ts";
import { invited } from "../survey/invited.ts";
import type { World } from "../world.ts";
import { type Certificate, type Issue, validIssue } from "./certificate.ts";

/** left: they ended their part before the end; excluded: by the committee's decision; meetings: too few effective ones. */
export type Missing = "left" | "excluded" | "meetings";

export interface Candidate {
  participant: Participant;
  application: Application;
  /** Effective meetings they held, with everybody they were paired with, and how long these were. */
  meetings: number;
  minutes: number;
  /** Why there is no certificate for them; undefined for whoever meets the rule. */
  missing: Missing | undefined;
  certificate: Certificate | undefined;
  /** The one that stands. */
  valid: Issue | undefined;
  /** The name has been corrected since it was issued. */
  renamed: boolean;
}

/** Everybody who was part of the cohort when it began, or was paired later, in the order of their names. */
export function candidates(world: World, now: Moment): Candidate[] {
  const held = heldBy(world, now);
  const out = excludedIds(world);
  const applications = new Map(world.applications.map((one) => [one.id, one]));
  const certificates = new Map(world.certificates.map((one) => [one.id, one]));
  const missingOf = ({ id, state }: Participant, { status }: Application): Missing | undefined => {
    if (state.is === "left" || status === "withdrawn") return "left";
    if (out.has(id)) return "excluded";
    return held(id).meetings < world.programme.certificates.meetings ? "meetings" : undefined;
  };
  return invited(world)
    .flatMap((participant): Candidate[] => {
      const application = applications.get(participant.id);
      if (!application) return [];
      const { meetings, minutes } = held(participant.id);
      const certificate = certificates.get(participant.id);
      const valid = validIssue(certificate);
      return [
        {
          participant,
          application,
          meetings,
          minutes,
          missing: missingOf(participant, application),
          certificate,
          valid,
          renamed: valid !== undefined && valid.name !== application.form.name,
        },
      ];
    })
    .sort((a, b) => inAlphabet("fr")(a.application.form.name, b.application.form.name) || (a.participant.id < b.participant.id ? -1 : 1));
}

/** What one person held: effective meetings within the cycle, of all their pairs. */
export function heldBy(world: World, now: Moment): (participant: string) => { meetings: number; minutes: number } {
  const byPair = effectiveByPair(world, now);
  return (participant) => {
    const pairs = world.pairs.filter(({ mentor, mentee }) => mentor === participant || mentee === participant);
    const meetings = pairs.flatMap(({ id }) => byPair.get(id) ?? []);
    return { meetings: meetings.length, minutes: meetings.reduce((sum, one) => sum + one.minutes, 0) };
  };
}
