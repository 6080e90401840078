import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler } from "../fixtures/site.ts";
import type { Invoke } from "../lambda/invocation.ts";
import { openServer, type Server } from "./server.ts";
import { serveSite } from "./site.ts";

const now = "2026-03-12T19:03:58.250Z";
const invoke: Invoke = async (_, event) => {
  try {
    return { payload: JSON.parse(JSON.stringify(await handler(JSON.parse(JSON.stringify(event)) as APIGatewayProxyEventV2))) };
  } catch (error) {
    return { error: { errorType: "Error", errorMessage: String(error) } };
  }
};
let server: Server;
let url: string;
beforeAll(async () => {
  server = await openServer(0);
  server.route({ "/": serveSite({ site: "site", invoke, now: () => now }) });
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server.close());

async function asked(path: string, init?: RequestInit): Promise<APIGatewayProxyEventV2> {
  return (await (await fetch(`${url}${path}`, init)).json()) as APIGatewayProxyEventV2;
}

describe("a request as an event", () => {
  it("carries path, query, cookies and headers as format 2.0 does", async () => {
    const event = await asked("/p/a%20b?x=1&y=&x=2", { headers: { cookie: "a=1; b=2", "X-Thing": "yes" } });
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "$default",
      rawPath: "/p/a%20b",
      rawQueryString: "x=1&y=&x=2",
      cookies: ["a=1", "b=2"],
      queryStringParameters: { x: "1,2", y: "" },
      headers: { "x-thing": "yes" },
      isBase64Encoded: false,
    });
    expect(event.headers.cookie).toBeUndefined();
    expect(event.body).toBeUndefined();
  });

  it("leaves out cookies and query when there are none", async () => {
    const event = await asked("/");
    expect("cookies" in event || "queryStringParameters" in event).toBe(false);
  });

  it("brings the virtual time", async () => {
    const { requestContext } = await asked("/", { method: "DELETE", headers: { "user-agent": "tester" } });
    expect(requestContext).toMatchObject({
      time: "12/Mar/2026:19:03:58 +0000",
      timeEpoch: Date.parse(now),
      http: { method: "DELETE", path: "/", sourceIp: "127.0.0.1", userAgent: "tester" },
    });
  });

  it("passes text as text, forms and bytes in base64", async () => {
    const json = await asked("/", { method: "POST", body: '{"é":1}', headers: { "content-type": "application/json; charset=utf-8" } });
    expect(json).toMatchObject({ body: '{"é":1}', isBase64Encoded: false });
    const form = await asked("/", { method: "POST", body: new URLSearchParams({ name: "Zoé" }) });
    expect(form).toMatchObject({ body: Buffer.from("name=Zo%C3%A9").toString("base64"), isBase64Encoded: true });
    const bytes = await asked("/", { method: "POST", body: new Uint8Array([0, 255]) });
    expect(bytes).toMatchObject({ body: "AP8=", isBase64Encoded: true });
  });

  it("refuses what Lambda would not take", async () => {
    const large = await fetch(`${url}/`, { method: "POST", body: new Uint8Array(5_000_000) });
    expect([large.status, await large.json()]).toEqual([413, { message: "Request Entity Too Large" }]);
    expect((await fetch(`${url}/`, { method: "POST", body: new Uint8Array(9_000_000) })).status).toBe(413);
  });
});

describe("an answer as a response", () => {
  it("has cookies that every browser keeps over plain HTTP, and the site gets them back under its own names", async () => {
    const kept = (await fetch(`${url}/kept`)).headers.getSetCookie();
    expect(kept).toEqual(["plain__Host-a=1; Path=/; HttpOnly; SameSite=Lax", "b=2; Path=/"]);
    const { cookies } = await asked("/", { headers: { cookie: "plain__Host-a=1; b=2" } });
    expect(cookies).toEqual(["__Host-a=1", "b=2"]);
  });

  it("sets each cookie and redirects", async () => {
    const response = await fetch(`${url}/cookies`, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/next");
    expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
  });

  it("decodes bytes", async () => {
    expect(new Uint8Array(await (await fetch(`${url}/binary`)).arrayBuffer())).toEqual(new Uint8Array([0, 255, 1]));
  });

  it("hides what went wrong", async () => {
    const response = await fetch(`${url}/broken`);
    expect([response.status, await response.json()]).toEqual([500, { message: "Internal Server Error" }]);
  });

  it("asks to come back later when the function is too busy to begin, or did not come to its end", async () => {
    const failing = (errorType: string) =>
      serveSite({ site: "site", invoke: async () => ({ error: { errorType, errorMessage: "" } }), now: () => now });
    const other = await openServer(0);
    other.route({ "/busy": failing("Lambda.TooManyRequestsException"), "/late": failing("Sandbox.Timedout") });
    for (const path of ["busy", "late"]) expect((await fetch(`http://127.0.0.1:${other.port}/${path}`)).status).toBe(503);
    await other.close();
  });

  it("has run although its answer is lost", async () => {
    let runs = 0;
    const counting: Invoke = async () => ({ payload: ++runs });
    const other = await openServer(0);
    other.route({ "/": serveSite({ site: "site", invoke: counting, now: () => now, isLost: () => true }) });
    await expect(fetch(`http://127.0.0.1:${other.port}/`)).rejects.toThrow("fetch failed");
    expect(runs).toBe(1);
    await other.close();
  });

  it("has no body for HEAD", async () => {
    const response = await fetch(`${url}/page`, { method: "HEAD" });
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(50);
    expect(await response.text()).toBe("");
  });
});
