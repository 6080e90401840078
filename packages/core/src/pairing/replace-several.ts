/** Introduces several mentees to other mentors in one act: all that still holds of what was chosen, or nothing. */
import { reasonIn } from "../kernel/reason.ts";
import { orRefusal, Refusal, type RefusalCode } from "../kernel/refusal.ts";
import type { Item } from "../item.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import type { Pair } from "./pair.ts";
import { replacePair } from "./replace.ts";
import { isLive } from "./sides.ts";

export interface Choice {
  mentee: string;
  mentor: string;
  /** The mentee's pair that the choice was made from; "" when there was none. */
  last: string;
}

/** The mentee's pair that another would follow, "" when there was none: another one since means that somebody was faster. */
export const lastPair = ({ pairs }: Pick<World, "pairs">, mentee: string): string =>
  pairs.find((pair) => pair.mentee === mentee && pair.successor === null)?.id ?? "";

/**
 * What `replacePair` does for each, the places counted as they are given; each new mentor's pairs are stored whole, whatever dies between.
 * Choices that are carried out already, by the same form sent before or by somebody else, are left as they are.
 * Refuses reason-needed; form-invalid { reason: "too-long" }; what stands against the first choice that cannot be carried out, with
 * { [mentee]: code } for each such choice: changed-meanwhile where another pair has followed, form-invalid where nobody was chosen, and
 * what `replacePair` refuses.
 */
export function replaceSeveral(world: World, choices: readonly Choice[], reason: string, act: Act, ids: Ids): Outcome {
  const why = reasonIn(reason);
  let now = world;
  const put = new Map<string, Item>();
  const parts: Outcome[] = [];
  const refused: Record<string, RefusalCode> = {};
  const together = new Map<string, string[]>();
  for (const choice of choices.filter((one) => !isDone(world, one))) {
    const outcome = orRefusal(() => {
      if (choice.mentor === "") throw new Refusal("form-invalid");
      if (choice.last !== lastPair(now, choice.mentee)) throw new Refusal("changed-meanwhile");
      return replacePair(now, choice.mentee, choice.mentor, { reason: why }, act, ids);
    });
    if (outcome instanceof Refusal) {
      refused[choice.mentee] = outcome.code;
      continue;
    }
    now = withThese(now, outcome.put);
    for (const item of outcome.put) put.set(`${item.kind} ${"id" in item ? item.id : ""}`, item);
    const names = outcome.put.flatMap((item) => ("id" in item && item.id !== choice.mentor ? [item.id] : []));
    together.set(choice.mentor, [...(together.get(choice.mentor) ?? [choice.mentor]), ...names]);
    parts.push(outcome);
  }
  const [code] = Object.values(refused);
  if (code) throw new Refusal(code, refused);
  if (parts.length === 0) return nothing;
  return {
    put: [...put.values()],
    still: [world.cohort],
    together: [...together.values()],
    happenings: parts.flatMap(({ happenings }) => happenings),
    letters: parts.flatMap(({ letters }) => letters),
  };
}

/** The two are together since, as a consequence of the very pair that it was chosen from. */
const isDone = ({ pairs }: World, { mentee, mentor, last }: Choice): boolean =>
  pairs.some((pair) => pair.mentee === mentee && pair.mentor === mentor && (pair.predecessor ?? "") === last && isLive(pair));

/** The cohort with what was decided for one, for the next: versions stay, for all is stored at once. */
function withThese(world: World, items: readonly Item[]): World {
  const changed = new Map(items.flatMap((item) => ("id" in item ? [[item.id, item] as const] : [])));
  const pair = (one: Item | undefined): one is Pair => one?.kind === "pair";
  const known = new Set(world.pairs.map(({ id }) => id));
  return {
    ...world,
    participants: world.participants.map((one) => {
      const item = changed.get(one.id);
      return item?.kind === "participant" ? item : one;
    }),
    pairs: [
      ...world.pairs.map((one) => {
        const item = changed.get(one.id);
        return pair(item) ? item : one;
      }),
      ...items.filter((one) => pair(one)).filter(({ id }) => !known.has(id)),
    ],
  };
}
