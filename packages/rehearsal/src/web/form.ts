/** A form as it stands on a page: where it goes, and what it would send if nobody touched it. */
import { type HTMLElement, parse } from "node-html-parser";

export interface Form {
  /** Path it is sent to. */
  action: string;
  multipart: boolean;
  readonly element: HTMLElement;
  /** Name → value of every field that has one, ticked boxes as lists. */
  readonly fields: Record<string, string | string[]>;
  /** Name → values one may choose from (radios, boxes, selects). */
  readonly choices: Record<string, string[]>;
  /** Names of text fields and areas. */
  readonly texts: string[];
}

type Content = Pick<Form, "fields" | "choices" | "texts">;

/** A form of a page that was taken apart. @param page path of the page */
export function readForm(element: HTMLElement, page: string): Form {
  return form({ action: element.getAttribute("action"), enctype: element.getAttribute("enctype") }, page, () => element);
}

/** Every form of a page, in order; one is taken apart when somebody looks into it, for most of them are only passed by. */
export function readForms(html: string, page: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>.*?<\/form>/gsu)].map(([whole, attributes = ""]) => {
    const find = () => parse(whole).firstElementChild ?? parse("<form></form>");
    return form({ action: valueOf(attributes, "action"), enctype: valueOf(attributes, "enctype") }, page, find);
  });
}

/** Where every link of a page leads, in order. */
export const readLinks = (html: string): string[] =>
  [...html.matchAll(/<a\b([^>]*)>/gu)].flatMap(([, attributes = ""]) => valueOf(attributes, "href") ?? []);

/** An attribute of a tag that is not taken apart. */
const valueOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, "u").exec(attributes)?.[1]?.replaceAll("&amp;", "&");

function form({ action, enctype }: Record<"action" | "enctype", string | undefined>, page: string, find: () => HTMLElement): Form {
  let element: HTMLElement | undefined;
  let content: Content | undefined;
  const found = () => (element ??= find());
  const read = () => (content ??= readContent(found()));
  return {
    action: resolve(action || page, page),
    multipart: enctype === "multipart/form-data",
    get element() {
      return found();
    },
    get fields() {
      return read().fields;
    },
    get choices() {
      return read().choices;
    },
    get texts() {
      return read().texts;
    },
  };
}

function readContent(element: HTMLElement): Content {
  const content: Content = { fields: {}, choices: {}, texts: [] };
  for (const input of element.querySelectorAll("input")) readInput(content, input);
  for (const area of element.querySelectorAll("textarea")) text(content, area, area.text);
  for (const select of element.querySelectorAll("select")) readSelect(content, select);
  for (const button of element.querySelectorAll("button")) choice(content, button, false);
  return content;
}

const resolve = (action: string, page: string) => {
  if (/^\/[\w/?&=-]*$/u.test(action)) return action;
  const { pathname, search } = new URL(action, new URL(page, "http://site"));
  return pathname + search;
};

function readInput(content: Content, input: HTMLElement) {
  const type = input.getAttribute("type") ?? "text";
  if (type === "checkbox" || type === "radio") choice(content, input, input.hasAttribute("checked"));
  else if (type === "hidden") add(content, input.getAttribute("name"), input.getAttribute("value") ?? "");
  else if (type !== "submit" && type !== "file") text(content, input, input.getAttribute("value") ?? "");
}

function text(content: Content, field: HTMLElement, value: string) {
  const name = field.getAttribute("name");
  if (!name) return;
  content.texts.push(name);
  content.fields[name] = value;
}

function readSelect(content: Content, select: HTMLElement) {
  const name = select.getAttribute("name");
  if (!name) return;
  const options = select.querySelectorAll("option");
  content.choices[name] = options.map((option) => option.getAttribute("value") ?? option.text);
  const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
  if (chosen) content.fields[name] = chosen.getAttribute("value") ?? chosen.text;
}

function choice(content: Content, input: HTMLElement, chosen: boolean) {
  const name = input.getAttribute("name");
  if (!name) return;
  const value = input.getAttribute("value") ?? "on";
  content.choices[name] = [...(content.choices[name] ?? []), value];
  if (chosen) add(content, name, value);
}

function add(content: Content, name: string | undefined, value: string) {
  if (!name) return;
  const before = content.fields[name];
  content.fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
}
