/** A form as it stands on a page: where it goes, and what it would send if nobody touched it. */
import type { HTMLElement } from "node-html-parser";

export interface Form {
  /** Path it is sent to. */
  action: string;
  multipart: boolean;
  /** Name → value of every field that has one, ticked boxes as lists. */
  fields: Record<string, string | string[]>;
  /** Name → values one may choose from (radios, boxes, selects). */
  choices: Record<string, string[]>;
  /** Names of text fields and areas. */
  texts: string[];
  element: HTMLElement;
}

export function readForm(element: HTMLElement, page: string): Form {
  const form: Form = {
    action: resolve(element.getAttribute("action") || page, page),
    multipart: element.getAttribute("enctype") === "multipart/form-data",
    fields: {},
    choices: {},
    texts: [],
    element,
  };
  for (const input of element.querySelectorAll("input")) readInput(form, input);
  for (const area of element.querySelectorAll("textarea")) text(form, area, area.text);
  for (const select of element.querySelectorAll("select")) readSelect(form, select);
  for (const button of element.querySelectorAll("button")) choice(form, button, false);
  return form;
}

const resolve = (action: string, page: string) => {
  const { pathname, search } = new URL(action, new URL(page, "http://site"));
  return pathname + search;
};

function readInput(form: Form, input: HTMLElement) {
  const type = input.getAttribute("type") ?? "text";
  if (type === "checkbox" || type === "radio") choice(form, input, input.hasAttribute("checked"));
  else if (type === "hidden") add(form, input.getAttribute("name"), input.getAttribute("value") ?? "");
  else if (type !== "submit" && type !== "file") text(form, input, input.getAttribute("value") ?? "");
}

function text(form: Form, field: HTMLElement, value: string) {
  const name = field.getAttribute("name");
  if (!name) return;
  form.texts.push(name);
  form.fields[name] = value;
}

function readSelect(form: Form, select: HTMLElement) {
  const name = select.getAttribute("name");
  if (!name) return;
  const options = select.querySelectorAll("option");
  form.choices[name] = options.map((option) => option.getAttribute("value") ?? option.text);
  const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
  if (chosen) form.fields[name] = chosen.getAttribute("value") ?? chosen.text;
}

function choice(form: Form, input: HTMLElement, chosen: boolean) {
  const name = input.getAttribute("name");
  if (!name) return;
  const value = input.getAttribute("value") ?? "on";
  form.choices[name] = [...(form.choices[name] ?? []), value];
  if (chosen) add(form, name, value);
}

function add(form: Form, name: string | undefined, value: string) {
  if (!name) return;
  const before = form.fields[name];
  form.fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
}
