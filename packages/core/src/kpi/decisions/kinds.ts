/** Every kind of decision, by its name. */
import { approval } from "./approval.ts";
import { bothSides } from "./both-sides.ts";
import { contested } from "./contested.ts";
import { doubt } from "./doubt.ts";
import { gathering } from "./gathering.ts";
import { help } from "./help.ts";
import type { DecisionKind } from "./kind.ts";
import type { About } from "./names.ts";
import { objection } from "./objection.ts";
import { places } from "./places.ts";
import { quorum } from "./quorum.ts";
import { rematch } from "./rematch.ts";
import { selection } from "./selection.ts";
import { trouble } from "./trouble.ts";
import { venue } from "./venue.ts";

export const kinds = {
  quorum,
  selection,
  approval,
  trouble,
  "both-sides": bothSides,
  rematch,
  places,
  venue,
  contested,
  gathering,
  help,
  objection,
  doubt,
} satisfies Record<About, DecisionKind>;

/** What people confide to some organisers only: whoever else reads is told of no kind that waits. */
export const confidedKinds: readonly About[] = ["help", "objection"];
