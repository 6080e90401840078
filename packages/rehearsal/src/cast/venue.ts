/** Where the cast meets: organisers say it when Today asks, and announce the gathering after the coming one with it. */
import type { Page } from "../web/browser.ts";
import { formTo } from "./ruling.ts";
import type { Organiser } from "./organiser.ts";

const place = "Salle des conférences, 12 rue des Orangers, Rabat";

/** @param link to a gathering that nobody knows the place of @returns what the console answers */
export async function sayWhere({ browser }: Organiser, link: string): Promise<Page | undefined> {
  const { forms } = await browser.open(link);
  const form = forms.find(({ action, fields }) => action.endsWith("/gatherings") && fields["of"] !== undefined);
  return form && browser.submit(form, { place });
}

/** Whoever prepares a gathering has the room for the next one promised; the first is announced by itself. @param page the gatherings of the cohort */
export async function announceNext({ browser }: Organiser, page: Page): Promise<void> {
  const coming = page.root.querySelectorAll("[data-state=announced]").length;
  const form = coming === 1 ? formTo(page, /\/gatherings$/u) : undefined;
  if (form?.fields["when"]) await browser.submit(form, { place });
}
