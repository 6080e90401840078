/** Which words the programme's page shows, and in which order. Organisers choose; they change nothing in them. */
import { Refusal } from "../kernel/refusal.ts";
import { nothing, type Outcome } from "../outcome.ts";
import { inOrder, type Testimonial } from "./testimonial.ts";

/** Show it last; show it no more; leave it aside; one place nearer to the beginning, or to the end. */
export const arrangements = ["show", "hide", "aside", "up", "down"] as const;
export type Arrangement = (typeof arrangements)[number];

/**
 * Of those left aside nobody is told, and the log says only how many are shown: no judgement of anybody is kept there.
 * The same again changes nothing.
 * @param all of the programme
 * Refuses not-found for words that were taken back meanwhile; wrong-state for moving what is not shown.
 */
export function arrange(all: readonly Testimonial[], which: { cohort: string; id: string }, how: Arrangement): Outcome {
  const one = all.find(({ cohort, id }) => cohort === which.cohort && id === which.id);
  if (!one) throw new Refusal("not-found");
  const shown = inOrder(all);
  const others = shown.filter((other) => other !== one);
  const from = shown.indexOf(one);
  if (how === "up" || how === "down") {
    if (from < 0) throw new Refusal("wrong-state");
    return placed(all, others.toSpliced(Math.max(0, from + (how === "up" ? -1 : 1)), 0, one), one, one.aside);
  }
  if (how === "show" && from >= 0) return nothing;
  return placed(all, how === "show" ? [...others, one] : others, one, how === "aside");
}

/** What changes when these are shown in this order. */
function placed(all: readonly Testimonial[], shown: readonly Testimonial[], one: Testimonial, aside: boolean): Outcome {
  const put = all.flatMap((item): Testimonial[] => {
    const at = shown.indexOf(item);
    const after = { ...item, place: at < 0 ? null : at + 1, aside: item === one ? aside : item.aside };
    return after.place === item.place && after.aside === item.aside ? [] : [after];
  });
  if (put.length === 0) return nothing;
  // One click is one line, also of two within a millisecond; whose words they are is not in it.
  const apart = `${one.cohort}/${one.id}/${one.version}`;
  return { put, happenings: [{ event: "testimonials-arranged", subject: "", facts: { shown: shown.length }, apart }], letters: [] };
}
