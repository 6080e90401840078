/** Letters that introduce two people to each other: whoever meets several people at the same moment gets one letter about them all. */
import type { Organiser } from "../access/organiser.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import { allBy } from "../kernel/look-up.ts";
import type { LetterId } from "../letter/catalogue.ts";
import type { Delivery } from "../letter/delivery.ts";
import type { Occasion } from "../outcome.ts";
import { type Role, roles } from "../programme/programme.ts";
import type { Pair } from "./pair.ts";
import { type Reader, together, toSide } from "./sides.ts";

/** Each letter about one introduction, and the same about several. */
export const several = {
  introduction: "introductions",
  "introduction-reminder": "introductions-reminder",
} as const satisfies Partial<Record<LetterId, LetterId>>;

/**
 * To these sides of a pair. A mentor's is the same letter for each of those they are introduced to together, so it names them all,
 * whoever has answered since: what it is about by then is asked when it leaves.
 * @param others the mentor's pairs of the same introduction, with this one
 */
export function introductionTo(
  sides: readonly Role[],
  pair: Pair,
  others: readonly Pick<Pair, "id">[],
  readers: readonly Reader[],
  letter: keyof typeof several,
): Occasion[] {
  return sides.flatMap((role) =>
    role === "mentor" && others.length > 1
      ? toSide(pair, role, readers, several[letter], together(others))
      : toSide(pair, role, readers, letter, pair.id),
  );
}

/** To both of each pair, once to whoever is in several. */
export function introductions(pairs: readonly Pair[], proposed: readonly Pair[], readers: readonly Reader[]): Occasion[] {
  const of = Map.groupBy(proposed, ({ mentor }) => mentor);
  return onceEach(pairs.flatMap((pair) => introductionTo(roles, pair, of.get(pair.mentor) ?? [pair], readers, "introduction")));
}

/** The mentor's pairs that were introduced together with this one. */
export const introducedTogether = (pairs: readonly Pair[], { mentor, introducedAt }: Pair): Pair[] =>
  allBy(pairs, "mentor", mentor).filter((one) => one.introducedAt === introducedAt);

/** How occasions end that are about answers which did not come. */
const silence = "#silent";

/** Whether the letter tells organisers of an introduction that nobody answered. */
export const isSilence = ({ occasion }: Pick<Delivery, "occasion">): boolean => occasion.endsWith(silence);

/** Organisers are told of introductions that were not answered, in one letter for several. */
export function silenceOf(pairs: readonly Pick<Pair, "id">[], organisers: readonly Organiser[]): Occasion[] {
  const letter = pairs.length > 1 ? "introductions-unanswered" : "pair-needs-rematch";
  return pairs.length === 0 ? [] : toOrganisers(organisers, letter, `${together(pairs)}${silence}`);
}

/** Without those that are there already. */
export const onceEach = (letters: readonly Occasion[]): Occasion[] => [
  ...new Map(letters.map((one) => [`${one.letter} ${one.occasion} ${one.to.id}`, one])).values(),
];
