/** Writing a note about a pair, and taking it back. */
import { longestNote, type Note } from "./note.ts";
import type { CohortRef } from "../kernel/item.ts";
import { Refusal } from "../kernel/refusal.ts";
import { worded } from "../kernel/worded.ts";
import { tidy } from "../kernel/text.ts";
import { type Act, nothing, type Outcome } from "../outcome.ts";
import type { Ids } from "../kernel/ids.ts";
import type { World } from "../world.ts";
import { isLive } from "./sides.ts";

/** What a note is written from; `shown` is the moment at which its form was: the same form sent twice is one note, with other words another. */
interface Written {
  text: string;
  shown: string;
}

/** The id that a note has or would have. Refuses form-invalid { text } for more than a note holds. */
export const noteIdOf = ({ programme, cohort }: CohortRef, pair: string, { text, shown }: Written, by: string, ids: Ids): string =>
  ids.derive("note", programme, cohort, pair, by, shown, tidyLines(text));

/**
 * A note that only those who may see the pair read.
 * @param known the note of this id, where it is there: nothing is written then, nor logged
 * Refuses not-found, form-invalid { text } for nothing, or for more than a note holds.
 */
export function writeNote(world: World, pair: string, written: Written, known: Note | undefined, act: Act, ids: Ids): Outcome {
  const about = world.pairs.find(({ id }) => id === pair);
  if (!about) throw new Refusal("not-found");
  const said = tidyLines(written.text);
  if (said === "") throw new Refusal("form-invalid", { text: "needed" });
  if (known) return nothing;
  const { programme, cohort } = world.cohort;
  const id = noteIdOf(world.cohort, pair, written, act.by, ids);
  const note: Note = { kind: "note", programme, cohort, pair, id, version: 0, by: act.by, at: act.now, text: said };
  // Who has left may be erased at any moment, and notes with them: one that comes between is noticed by the pair.
  const guarded = isLive(about) ? { put: [note], still: [about] } : { put: [note, about] };
  return { ...guarded, happenings: [{ event: "pair-noted", subject: pair }], letters: [] };
}

/** A note is taken back by whoever wrote it, or by an owner; one that is gone already stays gone. Refuses not-allowed. */
export function takeNoteBack(note: Note | undefined, { isOwner }: { isOwner: boolean }, act: Act): Outcome {
  if (!note) return nothing;
  if (note.by !== act.by && !isOwner) throw new Refusal("not-allowed");
  return { put: [], remove: [note], happenings: [{ event: "pair-note-removed", subject: note.pair }], letters: [] };
}

/** Each line without what nobody sees. Refuses form-invalid { text } for more than a note holds. */
export function tidyLines(text: string): string {
  return worded("text", text.split(/\r?\n/u).map(tidy).join("\n"), longestNote);
}
