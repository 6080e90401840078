import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { describe, expect, it } from "vitest";
import { type AppEnv, sourceOf } from "./context.ts";
import { markHeader, throughEdge, viewerHeader } from "./edge.ts";
import { Browser } from "./testing/browser.ts";

const mark = "what only CloudFront and we know of";
const isEdge = async (given: string) => given === mark;

async function ask(headers: Record<string, string>, behind = true): Promise<{ status: number; source: string }> {
  const app = new Hono<AppEnv>();
  app.use(throughEdge(behind ? { isEdge } : {}));
  app.get("/", (c) => c.text(sourceOf(c)));
  const browser = new Browser(handle(app), "https://tamkine.example.org", "2026-03-02T09:00:00Z");
  browser.headers = headers;
  const { status, html } = await browser.get("/");
  return { status, source: html };
}

describe("behind CloudFront", () => {
  it("the address is the viewer's, of either version", async () => {
    expect(await ask({ [markHeader]: mark, [viewerHeader]: "198.51.100.7:4711" })).toEqual({ status: 200, source: "198.51.100.7" });
    const six = await ask({ [markHeader]: mark, [viewerHeader]: "2001:db8:85a3::8a2e:370:7334:46532" });
    expect(six.source).toBe("2001:db8:85a3::8a2e:370:7334");
  });

  it.each([{}, { [markHeader]: "" }, { [markHeader]: `${mark}.` }])(
    "who comes around it is turned away, whatever they say",
    async (headers) => {
      expect((await ask({ ...headers, [viewerHeader]: "198.51.100.7:4711" })).status).toBe(403);
    },
  );
});

it("without an edge, the address is what API Gateway saw, and no header changes it", async () => {
  const { source } = await ask({ [viewerHeader]: "198.51.100.7:4711", "x-forwarded-for": "198.51.100.8" }, false);
  expect(source).toBe("192.0.2.1");
});
