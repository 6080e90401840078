/** Organisers put documents to a gathering, before or after it, and say afterwards what it came to. */
import { Refusal } from "../kernel/refusal.ts";
import { tidy } from "../kernel/text.ts";
import { reached } from "../kernel/time.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { World } from "../world.ts";
import { Gathering } from "./gathering.ts";

export interface Papers {
  documents: readonly { title: string; link: string }[];
  summary: string;
}

const Documents = Gathering.shape.documents.unwrap();
const longestSummary = 4000;

/**
 * Replaces the gathering's documents and summary; participants find them on their page, nobody gets a letter. The same again changes
 * nothing. Refuses not-found, wrong-state (cancelled), meeting-in-future (a summary of what is still to come), form-invalid.
 */
export function documentGathering(world: World, id: string, papers: Papers, act: Act): Outcome {
  const gathering = world.gatherings.find((one) => one.id === id);
  if (!gathering) throw new Refusal("not-found");
  if (gathering.state === "cancelled") throw new Refusal("wrong-state", { state: gathering.state });
  const read = Documents.safeParse(papers.documents);
  if (!read.success) throw new Refusal("form-invalid", { documents: "invalid" });
  const summary = tidy(papers.summary);
  if (summary.length > longestSummary) throw new Refusal("form-invalid", { summary: "too-long" });
  if (summary !== "" && !reached(act.now, gathering.at)) throw new Refusal("meeting-in-future");
  const { documents = [], summary: before = "" } = gathering;
  if (before === summary && JSON.stringify(documents) === JSON.stringify(read.data)) return nothing;
  return {
    put: [{ ...gathering, documents: read.data, summary }],
    happenings: [{ event: "gathering-documented", subject: id, facts: { documents: read.data.length } }],
    letters: [],
  };
}
