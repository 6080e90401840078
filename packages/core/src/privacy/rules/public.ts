/** Rules for what people gave to be read by everybody. */
import { removed, type Rule } from "./rule.ts";

/**
 * The agreement covers publishing for as long as its giver can take it back. Once everything that leads to them is erased nobody can
 * show any more that the words are theirs, so the words go too, also those that nobody signed.
 */
export const testimonial: Rule<"testimonial", "testimonial"> = {
  about: "applicants",
  personal: ["*"],
  at: { identifiable: removed() },
  own: (item, { person }) => (item.id === person.id ? undefined : item),
  copy: "testimonial",
};
