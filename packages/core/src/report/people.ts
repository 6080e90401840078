/** Who signed up and what became of it, by role. */
import * as z from "zod";
import { bodyOf } from "../programme/body.ts";
import { Role, roles } from "../programme/programme.ts";
import { isFew, suppressed } from "../survey/suppress.ts";
import type { World } from "../world.ts";
import { Cell, cellOf } from "./part.ts";

export const People = z.object({
  role: Role,
  /** "" where they come from several, or from none. */
  body: z.string(),
  /** Everybody who confirmed a sign-up. */
  received: Cell,
  accepted: Cell,
  waitlisted: Cell,
  declined: Cell,
  withdrawn: Cell,
  /** In the cohort when the pairs were published, and how many of them left before the end. */
  began: Cell,
  left: Cell,
});
export type People = z.infer<typeof People>;

export function peopleOf(world: World): People[] {
  return roles.map((role) => {
    const confirmed = world.applications.filter((one) => one.role === role && one.status !== "unverified");
    const of = (...wanted: string[]) => confirmed.filter(({ status }) => wanted.includes(status)).length;
    const began = new Set(role === "mentor" ? world.cohort.published?.mentors : world.cohort.published?.mentees);
    // How many began is told by the figures: of those accepted, the others are told apart only where they are no few.
    const taken = of("accepted");
    const others = began.size > 0 && isFew(Math.abs(taken - began.size)) ? Math.abs(taken - began.size) : undefined;
    const cells = [others ?? taken, of("waitlisted"), of("declined"), of("withdrawn"), of("submitted")];
    const [first = null, waitlisted = null, declined = null, withdrawn = null] = suppressed(cells);
    const accepted = others === undefined ? first : null;
    const rest = began.size > 0 && isFew(confirmed.length - began.size);
    const gone = world.participants.filter(({ id, state }) => began.has(id) && state.is === "left").length;
    const [left = null] = suppressed([gone, began.size - gone]);
    const body = bodyOf(world.programme, role)?.id ?? "";
    return {
      role,
      body,
      received: rest ? null : cellOf(confirmed.length),
      accepted,
      waitlisted,
      declined,
      withdrawn,
      began: cellOf(began.size),
      left,
    };
  });
}
