/** A browser without a screen: opens pages, keeps cookies, follows redirects, fills in the forms that stand on the page. */
import { type HTMLElement, parse } from "node-html-parser";
import { type Form, readForms, readLinks } from "./form.ts";
import type { Answered, Asked, Patient } from "./patient.ts";

export interface Page {
  status: number;
  /** The request had to be sent again, because the server was gone: a form may then have been carried out already. */
  resent: boolean;
  /** Path and query where the visit ended. */
  path: string;
  /** As it came. */
  html: string;
  /** All of it taken apart, once somebody looks for something. */
  readonly root: HTMLElement;
  readonly forms: Form[];
  /** Where its links lead, as they stand on it. */
  readonly links: string[];
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
  async function ask(path: string, { headers, ...asked }: Asked = {}): Promise<Answered> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answered = await patient.ask(new URL(path, origin), {
      ...asked,
      // Nothing is gained by compressing what does not leave the machine.
      headers: { "accept-encoding": "identity", origin, ...headers, ...(cookie && { cookie }) },
    });
    for (const line of answered.headers["set-cookie"] ?? []) keep(line);
    return answered;
  }

  async function visit(path: string, asked: Asked = {}, hops = 0, before = patient.again()): Promise<Page> {
    const { status, headers, body } = await ask(path, asked);
    if (headers.location !== undefined && status >= 300 && status < 400 && hops < 5) {
      const next = new URL(headers.location, new URL(path, origin));
      return visit(next.pathname + next.search, {}, hops + 1, before);
    }
    return readPage(body.toString(), { status, path, resent: patient.again() > before });
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
      const elsewhere = first.status === 303 ? first.headers.location : undefined;
      const { status, body } = elsewhere === undefined ? first : await patient.ask(elsewhere);
      return { status, bytes: body };
    },
    submit: async (form, answers = {}) => visit(form.action, await filledIn(form, answers)),
  };
}

/** Most pages are looked at for one form: what nobody asks for is not taken apart. */
function readPage(html: string, came: Pick<Page, "status" | "resent" | "path">): Page {
  let root: HTMLElement | undefined;
  return {
    ...came,
    html,
    get root() {
      return (root ??= parse(html));
    },
    forms: readForms(html, came.path),
    get links() {
      return readLinks(html);
    },
  };
}

async function filledIn(form: Form, answers: Readonly<Record<string, Answer>>): Promise<Asked> {
  const given = Object.entries({ ...form.fields, ...answers }).flatMap(([name, answer]): [string, string | Blob][] =>
    typeof answer === "string" || answer instanceof Blob ? [[name, answer]] : answer.map((one) => [name, one]),
  );
  if (!form.multipart) {
    const texts = given.filter((one): one is [string, string] => typeof one[1] === "string");
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return { method: "POST", headers, body: new URLSearchParams(texts).toString() };
  }
  const parts = new FormData();
  for (const [name, answer] of given) {
    if (typeof answer === "string") parts.append(name, answer);
    else parts.append(name, answer, "file.csv");
  }
  const sent = new Response(parts);
  return { method: "POST", headers: { "content-type": sent.headers.get("content-type") ?? "" }, body: await sent.bytes() };
}
