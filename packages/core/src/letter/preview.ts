/** A letter to an applicant as it would be written now, before anything is decided; its link opens nothing yet. */
import type { Application } from "../application/application.ts";
import type { Moment } from "../kernel/time.ts";
import type { World } from "../world.ts";
import type { Draft } from "./block.ts";
import type { LetterId } from "./catalogue.ts";
import { draft } from "./draft.ts";

/** @param page address of a page of the site, from its path */
export function previewLetter(
  { programme, cohort }: Pick<World, "programme" | "cohort">,
  { form, language, role }: Pick<Application, "form" | "language" | "role">,
  letter: LetterId,
  now: Moment,
  page: (path: string) => string,
): Draft {
  const recipient = { name: form.name, role };
  return draft({ programme, cohort, letter, language, now, recipient, occasion: `#${now}`, facts: {}, links: { main: page("/"), page } });
}
