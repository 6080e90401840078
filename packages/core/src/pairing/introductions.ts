/** Letters that introduce two people to each other: whoever meets several people at the same moment gets one letter about them all. */
import { allBy } from "../kernel/look-up.ts";
import type { LetterId } from "../letter/catalogue.ts";
import type { Occasion } from "../outcome.ts";
import { type Role, roles } from "../programme/programme.ts";
import type { Pair } from "./pair.ts";
import { type Reader, toSide } from "./sides.ts";

/** Each letter about one introduction, and the same about several. */
export const several = {
  introduction: "introductions",
  "introduction-reminder": "introductions-reminder",
} as const satisfies Partial<Record<LetterId, LetterId>>;

/**
 * To these sides of a pair. A mentor's is the same letter for each of those they are introduced to together, so it names them all,
 * whoever has answered since: what it is about by then is asked when it leaves.
 * @param together the mentor's pairs of the same introduction, with this one
 */
export function introductionTo(
  sides: readonly Role[],
  pair: Pair,
  together: readonly Pick<Pair, "id">[],
  readers: readonly Reader[],
  letter: keyof typeof several,
): Occasion[] {
  const all = together.map(({ id }) => id).toSorted();
  return sides.flatMap((role) =>
    role === "mentor" && all.length > 1
      ? toSide(pair, role, readers, several[letter], all.join("+"))
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

/** Without those that are there already. */
export const onceEach = (letters: readonly Occasion[]): Occasion[] => [
  ...new Map(letters.map((one) => [`${one.letter} ${one.occasion} ${one.to.id}`, one])).values(),
];
