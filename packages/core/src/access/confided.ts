/**
 * What is confided to some organisers only, a request for help or an objection: to the others it is as if it had not been made. A line of
 * the log and a letter say by themselves that there is one, and of whom.
 */
import type { Delivery } from "../letter/delivery.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Organiser } from "./organiser.ts";
import { isOwn, type Own } from "./own.ts";
import { mayAnswerObjections, mayReadHelp } from "./policy.ts";

/**
 * Whether a line tells that somebody confided something, or that the team spoke of somebody: nothing of it is linked to what the committee
 * decided, for the committee would read it there.
 */
export const isConfided = (event: string): boolean => confidedEvents.includes(event);
const confidedEvents: readonly string[] = [
  "help-asked",
  "help-settled",
  "objection-made",
  "objection-answered",
  "quote-held",
  "quote-released",
  "pair-called",
  "pair-noted",
  "pair-note-removed",
];

/** What others of the team do about somebody, who may be of the team as well. */
const behindOnesBack: readonly string[] = [
  "match-banned",
  "constraint-waived",
  "ruling-lifted",
  "pair-called",
  "pair-noted",
  "pair-note-removed",
];

/**
 * @param programme the programme whose cohort's log it is in
 * @param own what of the cohort is theirs
 */
export function maySeeLine(
  organiser: Organiser,
  { event, subject, facts, by }: Pick<LogEntry, "event" | "subject" | "facts" | "by">,
  programme: string,
  own: Own,
): boolean {
  const mentor = `${facts["mentor"] ?? ""}`;
  if (behindOnesBack.includes(event) && by !== `organiser:${organiser.id}` && (isOwn(own, subject) || isOwn(own, mentor))) return false;
  const confides = own.others.has(subject) || own.others.has(by.slice(by.indexOf(":") + 1));
  if (confides && /^(?:help|objection)-/u.test(event)) return false;
  switch (event) {
    case "help-asked":
    case "help-settled":
      // It is about the body that was asked; where none was, about who asked.
      return mayReadHelp(organiser, { to: subject.startsWith("app_") ? undefined : subject, keptFrom: kept(facts) }, programme);
    case "objection-made":
    case "objection-answered":
      return mayAnswerObjections(organiser, programme);
    default:
      return true;
  }
}

/** Whoever got a letter may see it; `own` as for a line. Which body was asked for help, the letter says; of one that does not, owners alone know. */
export function maySeeLetter(
  organiser: Organiser,
  { letter, recipient, facts, occasion }: Pick<Delivery, "letter" | "recipient" | "facts" | "occasion">,
  programme: string,
  own: Own,
): boolean {
  if (recipient.id === organiser.id) return true;
  const confides = [...own.others].some((id) => recipient.id === id || occasion.startsWith(`#${id}/`));
  if (confides && /^(?:help|objection)-/u.test(letter)) return false;
  switch (letter) {
    case "help-asked":
    case "help-answered":
      return mayReadHelp(organiser, { to: facts["to"] ?? "", keptFrom: kept(facts) }, programme);
    case "objection-made":
    case "objection-answered":
      return mayAnswerObjections(organiser, programme);
    default:
      return true;
  }
}

const kept = (facts: LogEntry["facts"]): string[] => `${facts["keptFrom"] ?? ""}`.split(" ");
