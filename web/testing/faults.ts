/** For tests: how a page that refuses a form leads to each of its fields. */
import type { HTMLElement } from "node-html-parser";

/** Ids that the list at the top of the page leads to. */
export const ledTo = (root: HTMLElement): string[] =>
  root.querySelectorAll("#errors a[href^='#']").map((link) => link.getAttribute("href")?.slice(1) ?? "");

/** What is wrong with where the list leads to, and with what stands there; nothing where it is as it should be. */
export function astray(root: HTMLElement): string[] {
  const ids = root.querySelectorAll("[id]").map(({ id }) => id);
  return ledTo(root).flatMap((id) => {
    const field = root.getElementById(id);
    if (!field) return [`${id} is not there`];
    const said = field.getAttribute("aria-describedby") ?? field.closest("fieldset")?.getAttribute("aria-describedby") ?? "";
    return [
      field.getAttribute("name") !== undefined && field.getAttribute("aria-invalid") !== "true" && `${id} is not marked`,
      !(said.split(" ").includes(`${id}-error`) && root.getElementById(`${id}-error`)) && `${id} does not say what is wrong`,
      field.closest("details:not([open])") && `${id} is folded away`,
      ids.filter((other) => other === id).length > 1 && `${id} stands twice`,
    ].filter((fault) => typeof fault === "string");
  });
}
