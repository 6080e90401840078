/** What the console calls pages of its own: a programme or a cohort of the same name could never be reached. A test compares them with the routes. */
import { Refusal } from "@tamkine/core/kernel/refusal";

/** Where a programme's name stands: /console/… */
export const besideProgrammes: readonly string[] = ["account", "enter", "programmes", "second", "sign-in", "sign-out"];
/** Where a cohort's name stands: /console/PROGRAMME/… */
export const besideCohorts: readonly string[] = [
  "alumni",
  "committee",
  "data",
  "files",
  "found",
  "log",
  "new-programme",
  "organisers",
  "settings",
  "testimonials",
  "wording",
];

/** Refuses form-invalid { [field]: "reserved" }. */
export function checkName(name: string, own: readonly string[], field: "id" | "cohort"): void {
  if (own.includes(name)) throw new Refusal("form-invalid", { [field]: "reserved" });
}
