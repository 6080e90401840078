/** A form as it stands on a page: where it goes, and what it would send if nobody touched it. */
import type { HTMLElement } from "node-html-parser";

export interface Form {
  /** Path it is sent to. */
  action: string;
  multipart: boolean;
  element: HTMLElement;
  /** Name → value of every field that has one, ticked boxes as lists. */
  readonly fields: Record<string, string | string[]>;
  /** Name → values one may choose from (radios, boxes, selects). */
  readonly choices: Record<string, string[]>;
  /** Names of text fields and areas. */
  readonly texts: string[];
}

type Content = Pick<Form, "fields" | "choices" | "texts">;

/** What is in it is looked at when it is asked for: most forms of a page are only passed by. */
export function readForm(element: HTMLElement, page: string): Form {
  let read: Content | undefined;
  const content = () => (read ??= readContent(element));
  return {
    action: resolve(element.getAttribute("action") || page, page),
    multipart: element.getAttribute("enctype") === "multipart/form-data",
    element,
    get fields() {
      return content().fields;
    },
    get choices() {
      return content().choices;
    },
    get texts() {
      return content().texts;
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
