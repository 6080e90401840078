/** Who signed up and what became of it, by role. */
import * as z from "zod";
import { bodyOf, Role } from "../programme/programme.ts";
import { suppressed } from "../survey/suppress.ts";
import type { World } from "../world.ts";
import { Cell, cellOf } from "./part.ts";

export const People = z.object({
  role: Role,
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
  return (["mentor", "mentee"] as const).map((role) => {
    const confirmed = world.applications.filter((one) => one.role === role && one.status !== "unverified");
    const of = (...wanted: string[]) => confirmed.filter(({ status }) => wanted.includes(status)).length;
    const cells = [of("accepted"), of("waitlisted"), of("declined"), of("withdrawn"), of("submitted")];
    const [accepted = null, waitlisted = null, declined = null, withdrawn = null] = suppressed(cells);
    const began = new Set(role === "mentor" ? world.cohort.published?.mentors : world.cohort.published?.mentees);
    const gone = world.participants.filter(({ id, state }) => began.has(id) && state.is === "left").length;
    const [left = null] = suppressed([gone, began.size - gone]);
    const body = bodyOf(world.programme, role)?.id ?? "";
    return { role, body, received: cellOf(confirmed.length), accepted, waitlisted, declined, withdrawn, began: cellOf(began.size), left };
  });
}
