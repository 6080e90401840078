/** Filling in a form of the personal page, and what its address says it is about. */
import type { Page } from "../web/browser.ts";
import type { Form } from "../web/form.ts";
import type { Person } from "./person.ts";
import type { Stage } from "./stage.ts";

/** A refusal is an error of the story, unless the form had to be sent twice and was carried out the first time. */
export async function submitted(
  stage: Stage,
  person: Person,
  form: Form,
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<Page> {
  const page = await person.browser.submit(form, answers);
  if (page.status >= (page.resent ? 500 : 400)) stage.errors.push(`${pathOf(form.action).split("/").at(-1)} answered ${page.status}`);
  return page;
}

export const pathOf = (action: string): string => action.split("?")[0] ?? action;
export const partOf = (form: Form, after: string): string => pathOf(form.action).split(`/${after}/`)[1]?.split("/")[0] ?? "";
