/** What becomes of a letter after it left. */

export type Fate = "delivered" | "bounced" | "complained";

/** SES's own test addresses; a label after "+" is allowed. */
const simulator = /^(bounce|complaint)(\+[^@]*)?@simulator\.amazonses\.com$/iu;

/** One recipient who bounces makes the letter bounce: our letters have one recipient each. */
export function fateOf(recipients: readonly string[], isBouncing: (address: string) => boolean): Fate {
  const fates = recipients.map((address) => (isBouncing(address) ? "bounce" : simulator.exec(address)?.[1]?.toLowerCase()));
  if (fates.includes("bounce")) return "bounced";
  return fates.includes("complaint") ? "complained" : "delivered";
}
