/** Response rate: how many of those the end survey could reach answered it. */
import { type Moment, reached } from "../../kernel/time.ts";
import type { Delivery } from "../../letter/delivery.ts";
import type { Role } from "../../programme/programme.ts";
import { invitations, invited } from "../../survey/invited.ts";
import type { World } from "../../world.ts";
import { isSurveyed, validAnswers } from "./answers.ts";
import { pending, share } from "../counted.ts";
import type { Figure } from "../figure.ts";
import { excludedIds, excludedRows } from "../population.ts";

const figureOf = { mentor: "responseMentors", mentee: "responseMentees" } as const;

/** Answered among the invited whose mail did not bounce; overall or of one role. Who answered in spite of a bounce was reached. */
export function response(world: World, deliveries: readonly Delivery[], now: Moment, role?: Role): Figure {
  const id = role ? figureOf[role] : "responseRate";
  const goal = world.programme.goals.responseRate;
  if (!isSurveyed(world)) return pending(id, "share", { goal });
  const answered = new Set(validAnswers(world, now).map(({ participant }) => participant));
  const unreached = bouncedPeople(world, deliveries, now);
  const out = excludedIds(world);
  const asked = invited(world).filter((person) => role === undefined || person.role === role);
  const rows = asked
    .filter((person) => !out.has(person.id) && (answered.has(person.id) || !unreached.has(person.id)))
    .map((person) => ({ of: "participant", id: person.id, counts: answered.has(person.id), facts: { role: person.role } }));
  return share(id, rows, {
    goal,
    excluded: excludedRows(
      world,
      asked.map((person) => person.id),
    ),
  });
}

/** People whose address is known to bounce, or whose invitation did. */
function bouncedPeople(world: World, deliveries: readonly Delivery[], now: Moment): Set<string> {
  const addresses = world.participants.filter(({ bouncedAt }) => bouncedAt !== null && reached(now, bouncedAt)).map(({ id }) => id);
  const letters = deliveries.filter(({ letter, state }) => invitations.includes(letter) && state === "bounced");
  return new Set([...addresses, ...letters.map(({ recipient }) => recipient.id)]);
}
