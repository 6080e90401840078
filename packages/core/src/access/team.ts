/** Who runs the programme changes: roles, invitations sent again, people removed. There is always an owner left. */
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import { bodyToDecideFor } from "../programme/body.ts";
import type { Programme } from "../programme/programme.ts";
import type { FormerOrganiser, Organiser, Session } from "./organiser.ts";
import { roleAndBodyIn } from "./role-and-body.ts";
import { may } from "./policy.ts";

/** Everybody who runs the programme, as read just now. */
type Team = readonly Organiser[];

/**
 * Gives an organiser another role, or a coordinator another body. Refuses form-invalid, last-owner, and what `found` refuses.
 * @param input role, and the body of a coordinator
 */
export function changeRole(programme: Programme, team: Team, id: string, input: unknown, act: Act): Outcome {
  const organiser = found(team, id, act);
  const given = validated(roleAndBodyIn(programme), input);
  const { role } = given;
  const body = bodyToDecideFor(programme, given.body);
  const changed = { ...organiser, role, body: role === "coordinator" ? body : null };
  if (changed.role === organiser.role && changed.body === organiser.body) return nothing;
  return {
    put: [changed, ...(role === "owner" ? [] : witness(team, organiser, act))],
    happenings: [
      {
        event: "organiser-changed",
        subject: id,
        facts: { role, from: organiser.role, ...(changed.body !== null && { body: changed.body }) },
      },
    ],
    letters: [],
  };
}

/**
 * Removes an organiser, and signs them out everywhere. Their name stays for the log. Refuses last-owner, and what `found` refuses.
 * @param sessions theirs
 * @param former what is kept of them from an earlier time
 */
export function removeOrganiser(
  team: Team,
  id: string,
  sessions: readonly Session[],
  former: FormerOrganiser | undefined,
  act: Act,
): Outcome {
  const organiser = found(team, id, act);
  const { programme, name } = organiser;
  return {
    put: [{ version: 0, ...former, kind: "former", programme, id, name, leftAt: act.now }, ...witness(team, organiser, act)],
    remove: [organiser, ...sessions],
    happenings: [{ event: "organiser-removed", subject: id, facts: { role: organiser.role } }],
    letters: [],
  };
}

/** The invitation once more, at most one a minute, to somebody who never came in. Refuses wrong-state, and what `found` refuses. */
export function inviteAgain(team: Team, id: string, act: Act): Outcome {
  const organiser = found(team, id, act);
  const { role, language, enteredAt } = organiser;
  if (enteredAt !== null) throw new Refusal("wrong-state");
  return {
    // Whoever sends the form again has seen an organiser who was invited before it.
    put: [{ ...organiser, invitedAt: act.now }],
    happenings: [{ event: "organiser-invited-again", subject: id }],
    letters: [
      { letter: "organiser-invited", to: { is: "organiser", id }, language, occasion: `#${act.now.slice(0, 16)}`, facts: { role } },
    ],
  };
}

/** The organiser that an owner decides on. Refuses not-allowed when whoever acts is no owner any more, not-found. */
export function found(team: Team, id: string, act: Act): Organiser {
  const actor = actorOf(team, act);
  if (!actor || !may(actor, "settle", actor.programme)) throw new Refusal("not-allowed");
  const organiser = team.find((one) => one.id === id);
  if (!organiser) throw new Refusal("not-found");
  return organiser;
}

const actorOf = (team: Team, { by }: Act): Organiser | undefined => team.find(({ id }) => by === `organiser:${id}`);

/**
 * Where an owner stops being one, another stands witness: their row is written too, as it was read. So two owners who demote each
 * other at the same moment meet on a row, one of them is first, and the other finds that they are no owner any more.
 */
function witness(team: Team, leaving: Organiser, act: Act): Organiser[] {
  if (leaving.role !== "owner") return [];
  const others = team.filter(({ role, id }) => role === "owner" && id !== leaving.id);
  const one = others.find(({ id }) => id === actorOf(team, act)?.id) ?? others[0];
  if (!one) throw new Refusal("last-owner");
  return [one];
}
