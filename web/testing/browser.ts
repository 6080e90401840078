/** For tests: a browser without script. It keeps cookies, follows redirects after forms, and sends forms as they stand on the page. */
import { gunzipSync } from "node:zlib";
import type { LambdaContext, LambdaEvent } from "hono/aws-lambda";
import { type Fields, formOf } from "./forms.ts";

export interface Page {
  path: string;
  status: number;
  html: string;
  headers: Record<string, string>;
  /** Bytes of the body as sent. */
  weight: number;
  /** Where the server led after a form was sent. */
  redirected: string | undefined;
}

interface Result {
  statusCode: number;
  body: string;
  isBase64Encoded: boolean;
  headers?: Record<string, string>;
  cookies?: string[];
}
type Handler = (event: LambdaEvent, context?: LambdaContext) => Promise<unknown>;

export class Browser {
  readonly #handler: Handler;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();
  /** The moment of the next request. */
  now: string;
  /** Headers of every request, such as accept-language. */
  headers: Record<string, string> = {};

  constructor(handler: unknown, origin: string, now: string) {
    this.#handler = handler as Handler;
    this.#origin = origin;
    this.now = now;
  }

  get(path: string): Promise<Page> {
    return this.#request("GET", path);
  }

  /** Sends a form's fields and follows the redirect. */
  async post(path: string, fields: Fields, headers: Record<string, string> = { "sec-fetch-site": "same-origin" }): Promise<Page> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const answer = await this.#request("POST", path, body.toString(), headers);
    const to = answer.headers.location;
    if (to === undefined) return answer;
    const page = await this.get(to);
    return { ...page, redirected: to };
  }

  /** Sends the page's form whose action ends so, with these answers changed; a null answer is left out. */
  submit(page: Page, action: string, answers: Record<string, string | string[] | null> = {}): Promise<Page> {
    const form = formOf(page.html, action);
    const fields = Object.fromEntries(Object.entries({ ...form.fields, ...answers }).filter(([, value]) => value !== null));
    return this.post(form.action, fields as Fields);
  }

  async #request(method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Page> {
    const url = new URL(path, this.#origin);
    const event = {
      version: "2.0",
      routeKey: "$default",
      rawPath: url.pathname,
      rawQueryString: url.search.slice(1),
      cookies: [...this.#cookies].map(([name, value]) => `${name}=${value}`),
      headers: {
        host: url.host,
        ...this.headers,
        ...(body !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      requestContext: {
        domainName: url.host,
        timeEpoch: Date.parse(this.now),
        http: { method, path: url.pathname, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
      },
      ...(body !== undefined && { body }),
      isBase64Encoded: false,
    };
    const result = (await this.#handler(event as unknown as LambdaEvent)) as Result;
    for (const cookie of result.cookies ?? []) {
      const [pair = ""] = cookie.split(";");
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const bytes = Buffer.from(result.body, result.isBase64Encoded ? "base64" : "utf8");
    const html = (result.headers?.["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
    const weight = bytes.length;
    return {
      path: url.pathname + url.search,
      status: result.statusCode,
      html,
      headers: result.headers ?? {},
      weight,
      redirected: undefined,
    };
  }
}
