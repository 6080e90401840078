/** Matching in words: criteria, constraints, shortages and the ways out of them, in the reader's language. */
import { createMessages } from "../kernel/messages.ts";
import type { Language } from "../kernel/text.ts";
import { say } from "../letter/words/texts.ts";
import ar from "./messages/ar.ts";
import en from "./messages/en.ts";
import fr from "./messages/fr.ts";
import { constraints, type Recruit, type Relaxation, type Shortage } from "./proposal.ts";

export const sayMatching = createMessages({ fr, ar, en });

type NameOf = (id: string) => string;

/** One change, as a phrase. */
export function sayRelaxation(language: Language, change: Relaxation, nameOf: NameOf): string {
  if (change.change === "recruit") return sayRecruit(language, change, nameOf);
  const mentor = nameOf(change.mentor);
  if (change.change === "place") return sayMatching(language, "relaxation.place", { mentor });
  const constraint = sayMatching(language, `constraint.${change.constraint}.name`);
  return sayMatching(language, "relaxation.waive", { mentee: nameOf(change.mentee), mentor, constraint });
}

function sayRecruit(language: Language, { places, mentees, ...wanted }: Recruit, nameOf: NameOf): string {
  const speech = say(language, `speech.${wanted.language}`);
  const names = new Intl.ListFormat(language).format(mentees.map(nameOf));
  return sayMatching(language, "relaxation.recruit", { places, speech, mode: wanted.mode, gender: wanted.gender ?? "any", names });
}

/**
 * Why some mentees have no mentor, sentence by sentence: how many, the group and its places, who they are, what closes the other
 * mentors, and what would help.
 * @param unmatched how many mentees have no mentor
 */
export function sayShortage(language: Language, shortage: Shortage, unmatched: number, nameOf: NameOf): string[] {
  const { mentees, mentors, places, closedBy, relaxations } = shortage;
  const list = new Intl.ListFormat(language);
  const names = (ids: readonly string[]) => list.format(ids.map(nameOf));
  const said = [sayMatching(language, "shortage.title", { count: unmatched })];
  if (mentors.length === 0) said.push(sayMatching(language, "shortage.alone", { mentees: names(mentees) }));
  else {
    const numbers = { count: mentees.length, mentors: mentors.length, places, lacking: mentees.length - places };
    said.push(sayMatching(language, "shortage.group", numbers));
    said.push(
      sayMatching(language, "shortage.mentees", { names: names(mentees) }),
      sayMatching(language, "shortage.mentors", { names: names(mentors) }),
    );
  }
  const reasons = constraints
    .filter((name) => (closedBy[name] ?? 0) > 0)
    .map((name) =>
      sayMatching(language, "shortage.reason", { name: sayMatching(language, `constraint.${name}.name`), count: closedBy[name] ?? 0 }),
    );
  if (reasons.length > 0) said.push(sayMatching(language, "shortage.closed", { reasons: list.format(reasons) }));
  said.push(sayMatching(language, relaxations.length > 0 ? "shortage.ways" : "shortage.no-way"));
  return [...said, ...relaxations.map((changes) => `• ${list.format(changes.map((change) => sayRelaxation(language, change, nameOf)))}`)];
}
