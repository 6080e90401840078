/** Which bodies have yet to approve the proposal. */
import type { Body } from "../programme/programme.ts";
import type { World } from "../world.ts";

/** Whether there is nothing left to decide before the pairs are published: each body has approved, and nobody is without a match. */
export const isSettled = (world: Pick<World, "programme" | "proposal">): boolean =>
  bodiesToApprove(world).length === 0 && world.proposal?.unmatched.length === 0;

/** The bodies that have yet to approve the matches: all of them while there are none. */
export const bodiesToApprove = ({ programme, proposal }: Pick<World, "programme" | "proposal">): Body[] =>
  programme.bodies.filter(({ id }) => !proposal?.approvals[id]);
