/** Whom a programme's letters come from, and where answers to them arrive. */
import { Refusal } from "../kernel/refusal.ts";
import { Email, tidy } from "../kernel/text.ts";
import { type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "./programme.ts";

/** The fields of the page, and of what is stored. */
export const senderFields = ["name", "address", "replyTo"] as const;

/** Characters: more is cut by the lists of letters on phones. */
export const longestSender = 60;

/** What stands behind an address' "@". */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/**
 * Counts for every letter that leaves from now on, those that wait among them. Twice the same changes nothing. The log says what was
 * changed, and no address.
 * @param domain the one whose letters the installation's mail service signs: from elsewhere they would be sent back
 * Refuses form-invalid { name: "missing" | "too-long", address: "invalid" | "domain", replyTo: "invalid" }.
 */
export function setSender(programme: Programme, typed: Readonly<Record<string, string | undefined>>, domain: string): Outcome {
  const name = tidy((typed["name"] ?? "").replace(/\s+/gu, " "));
  const [address, replyTo] = [Email.safeParse(typed["address"] ?? ""), Email.safeParse(typed["replyTo"] ?? "")];
  const wrong = {
    ...(name === "" ? { name: "missing" } : name.length > longestSender && { name: "too-long" }),
    ...(address.success ? domainOf(address.data) !== domain.toLowerCase() && { address: "domain" } : { address: "invalid" }),
    ...(!replyTo.success && { replyTo: "invalid" }),
  };
  if (!address.success || !replyTo.success || Object.keys(wrong).length > 0) throw new Refusal("form-invalid", wrong);
  const sender = { name, address: address.data, replyTo: replyTo.data };
  const changed = senderFields.filter((field) => sender[field] !== programme.sender[field]);
  if (changed.length === 0) return nothing;
  const happenings = [{ event: "sender-set", subject: programme.id, facts: { what: changed.join(" ") } }];
  return { put: [{ ...programme, sender }], happenings, letters: [] };
}
