/** A browser without a screen: opens pages, keeps cookies, follows redirects, fills in the forms that stand on the page. */
import { type HTMLElement, parse } from "node-html-parser";
import { type Form, readForm } from "./form.ts";
import type { Patient } from "./patient.ts";

export interface Page {
  status: number;
  /** The request had to be sent again, because the server was gone: a form may then have been carried out already. */
  resent: boolean;
  /** Path and query where the visit ended. */
  path: string;
  root: HTMLElement;
  forms: Form[];
}

export interface Browser {
  open(path: string): Promise<Page>;
  /** A file, as it comes; one that is kept elsewhere is fetched from there. */
  download(path: string): Promise<{ status: number; bytes: Uint8Array }>;
  /** Sends a form as it stands, with these answers; a list answers a field that may be ticked several times. */
  submit(form: Form, answers?: Readonly<Record<string, Answer>>): Promise<Page>;
}
export type Answer = string | readonly string[] | Blob;

/** @param origin address of the site, without a slash at the end */
export function createBrowser(origin: string, patient: Patient): Browser {
  const cookies = new Map<string, string>();

  /** As this browser asks, cookies and all. */
  function ask(path: string, init: RequestInit = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return patient.fetch(new URL(path, origin), {
      ...init,
      redirect: "manual",
      // Nothing is gained by compressing what does not leave the machine.
      headers: { "accept-encoding": "identity", origin, ...(cookie && { cookie }) },
    });
  }

  async function visit(path: string, init: RequestInit = {}, hops = 0, before = patient.again()): Promise<Page> {
    const response = await ask(path, init);
    for (const line of response.headers.getSetCookie()) keep(line);
    const location = response.headers.get("location");
    if (location && response.status >= 300 && response.status < 400 && hops < 5) {
      const next = new URL(location, new URL(path, origin));
      return visit(next.pathname + next.search, {}, hops + 1, before);
    }
    const root = parse(await response.text());
    const resent = patient.again() > before;
    return { status: response.status, resent, path, root, forms: root.querySelectorAll("form").map((element) => readForm(element, path)) };
  }

  function keep(line: string) {
    const [pair = ""] = line.split(";");
    const [name = "", ...value] = pair.split("=");
    if (/max-age=0|expires=thu, 01 jan 1970/iu.test(line)) cookies.delete(name);
    else cookies.set(name, value.join("="));
  }

  return {
    open: (path) => visit(path),
    async download(path) {
      const first = await ask(path);
      const elsewhere = first.status === 303 ? first.headers.get("location") : null;
      const response = elsewhere === null ? first : await patient.fetch(elsewhere);
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
    },
    submit(form, answers = {}) {
      const body = form.multipart ? new FormData() : new URLSearchParams();
      for (const [name, answer] of Object.entries({ ...form.fields, ...answers })) append(body, name, answer);
      return visit(form.action, { method: "POST", body });
    },
  };
}

function append(body: FormData | URLSearchParams, name: string, answer: Answer) {
  if (answer instanceof Blob) {
    if (body instanceof FormData) body.append(name, answer, "file.csv");
  } else for (const one of typeof answer === "string" ? [answer] : answer) body.append(name, one);
}
