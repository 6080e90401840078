/** A sample of a letter as it is looked at: as whom, and of something that is fixed for the first time or put elsewhere. */
import type { Language } from "@tamkine/core/kernel/text";
import type { LetterContext } from "@tamkine/core/letter/about/context";
import type { LetterId } from "@tamkine/core/letter/catalogue";
import { sampleOf } from "@tamkine/core/letter/samples";
import type { View } from "./view.ts";

const movable: readonly LetterId[] = ["meeting-planned", "gathering-invitation", "committee-planned"];

/** Whether the letter also goes when what it tells of is put elsewhere. */
export const isMovable = (id: LetterId): boolean => movable.includes(id);

export function shownAs(id: LetterId, language: Language, { role, moved }: Pick<View, "role" | "moved">): LetterContext {
  const sample = sampleOf(id, language, role);
  if (!moved || !isMovable(id)) return sample;
  return {
    ...sample,
    occasion: `${sample.occasion}#2`,
    facts: { ...sample.facts, ...(id === "committee-planned" && { change: "moved" }) },
  };
}
