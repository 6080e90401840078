/** Inviting someone to help run a programme. */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { Email, Language } from "../kernel/text.ts";
import type { Act, Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import { bodyToDecideFor } from "../programme/body.ts";
import type { Programme } from "../programme/programme.ts";
import { TypedName } from "./account.ts";
import type { Organiser } from "./organiser.ts";
import { roleAndBodyIn } from "./role-and-body.ts";
import { organiserId } from "./sign-in.ts";

/** How an organiser begins. */
export const fresh = ({ now }: Pick<Act, "now">) => ({ invitedAt: now, enteredAt: null, passkeys: [], lostAt: null });

const Invited = z.object({
  name: TypedName,
  email: Email,
  language: Language.optional(),
});

/**
 * The invited person gets a letter, also when they were removed before, and signs in with that address.
 * Refuses form-invalid with the fields at fault; a coordinator needs a body, and an address that is an organiser's already is taken.
 */
export function invite(programme: Programme, team: readonly Organiser[], input: unknown, act: Act, ids: Ids): Outcome {
  const { body, ...said } = validated(Invited.and(roleAndBodyIn(programme)), input);
  const person = { ...said, language: said.language ?? programme.language };
  const own = bodyToDecideFor(programme, body);
  const id = organiserId(ids, programme.id, person.email);
  if (team.some((one) => one.id === id)) throw new Refusal("form-invalid", { email: "taken" });
  const organiser: Organiser = { kind: "organiser", programme: programme.id, id, version: 0, ...person, body: own, ...fresh(act) };
  return {
    put: [organiser],
    happenings: [{ event: "organiser-invited", subject: id, facts: { role: person.role, by: act.by } }],
    letters: [
      {
        letter: "organiser-invited",
        to: { is: "organiser", id },
        language: person.language,
        occasion: `#${act.now}`,
        facts: { role: person.role },
      },
    ],
  };
}
