/** Light or dark, whatever the machine prefers: so that both can be looked at side by side. */

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** The scheme asked for in an address; light when none is. */
export const schemeOf = (asked: string | undefined): Scheme => (asked === "dark" ? "dark" : "light");

/** A letter as a machine set to this scheme shows it. */
export function inScheme(html: string, scheme: Scheme): string {
  return html
    .replaceAll("@media (prefers-color-scheme: dark)", scheme === "dark" ? "@media all" : "@media not all")
    .replaceAll("light dark", scheme);
}
