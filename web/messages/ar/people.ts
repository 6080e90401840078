/** What applicants and participants read. */
import type fr from "../fr/people.ts";

const messages: Record<keyof typeof fr, string> = {
  "people.placeholder": "x",
};
export default messages;
