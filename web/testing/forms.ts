/** For tests: reads a page's forms as a browser would send them. */

export type Fields = Record<string, string | string[]>;

/** The form whose action ends with `action`, with the values it shows. Throws when the page has none. */
export function formOf(html: string, action: string): { action: string; fields: Fields } {
  const forms = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gsu)];
  const found = forms.find(([, attributes = ""]) => attribute(attributes, "action")?.endsWith(action));
  if (!found) throw new Error(`No form that sends to ${action}`);
  const [, attributes = "", content = ""] = found;
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined) fields[name] = [...(fields[name] ?? []), value];
  };
  for (const [, input = ""] of content.matchAll(/<input\b([^>]*)>/gsu)) {
    const isTick = /type="(?:checkbox|radio)"/u.test(input);
    if (!isTick || /\schecked(?:=|\s|\/|$)/u.test(input)) add(attribute(input, "name"), attribute(input, "value") ?? (isTick ? "on" : ""));
  }
  for (const [, area = "", value = ""] of content.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gsu))
    add(attribute(area, "name"), decode(value));
  for (const [, select = "", options = ""] of content.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gsu)) {
    const chosen = /<option\b([^>]*\sselected[^>]*)>/su.exec(options)?.[1] ?? /<option\b([^>]*)>/su.exec(options)?.[1] ?? "";
    add(attribute(select, "name"), attribute(chosen, "value") ?? "");
  }
  return { action: attribute(attributes, "action") ?? "", fields: Object.fromEntries(Object.entries(fields)) };
}

function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "u").exec(attributes)?.[1];
  return value === undefined ? undefined : decode(value);
}

const decode = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

/** What a reader sees: the text of a page without its marks. */
export const textOf = (html: string): string =>
  decode(html.replace(/<(style|script|head)\b.*?<\/\1>/gsu, "").replace(/<[^>]+>/gu, " "))
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/[\u2068\u2069]/gu, "");
