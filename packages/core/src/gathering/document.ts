/** Organisers put documents to a gathering, before or after it, and say afterwards what it came to. */
import * as z from "zod";
import { validated } from "../kernel/validated.ts";
import { Refusal } from "../kernel/refusal.ts";
import { tidy } from "../kernel/text.ts";
import { reached } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { World } from "../world.ts";
import { Gathering } from "./gathering.ts";

const Papers = z.object({
  documents: Gathering.shape.documents.unwrap(),
  summary: z.string().transform(tidy).pipe(Gathering.shape.summary.unwrap()),
});
export type Papers = z.input<typeof Papers>;

/**
 * Replaces the gathering's documents and summary; participants find them on their page, nobody gets a letter. The same again changes
 * nothing. Refuses not-found, wrong-state (cancelled), meeting-in-future (a summary of what is still to come), form-invalid.
 */
export function documentGathering(world: World, id: string, papers: Papers, act: Act): Outcome {
  const gathering = world.gatherings.find((one) => one.id === id);
  if (!gathering) throw new Refusal("not-found");
  if (gathering.state === "cancelled") throw new Refusal("wrong-state", { state: gathering.state });
  const { documents, summary } = validated(Papers, papers);
  if (summary !== "" && !reached(act.now, gathering.at)) throw new Refusal("meeting-in-future");
  if ((gathering.summary ?? "") === summary && JSON.stringify(gathering.documents ?? []) === JSON.stringify(documents)) return nothing;
  return {
    put: [{ ...gathering, documents, summary }],
    happenings: [{ event: "gathering-documented", subject: id, facts: { documents: documents.length } }],
    letters: [],
  };
}
