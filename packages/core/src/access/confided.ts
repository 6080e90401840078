/**
 * What is confided to some organisers only, a request for help or an objection: to the others it is as if it had not been made. A line of
 * the log and a letter say by themselves that there is one, and of whom.
 */
import type { Delivery } from "../letter/delivery.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Organiser } from "./organiser.ts";
import { mayAnswerObjections, mayReadHelp } from "./policy.ts";

/** @param programme the programme whose cohort's log it is in */
export function maySeeLine(
  organiser: Organiser,
  { event, subject, facts }: Pick<LogEntry, "event" | "subject" | "facts">,
  programme: string,
): boolean {
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

/** Whoever got a letter may see it. Which body was asked for help, the letter says; of one that does not, owners alone know. */
export function maySeeLetter(
  organiser: Organiser,
  { letter, recipient, facts }: Pick<Delivery, "letter" | "recipient" | "facts">,
  programme: string,
): boolean {
  if (recipient.id === organiser.id) return true;
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
