/** What people see where the site cannot even begin: its secrets cannot be read. */
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("says in the reader's language that the fault is ours", async () => {
  const nowhere = "http://127.0.0.1:1";
  const access = { AWS_REGION: "eu-west-3", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" };
  const settings = { TABLE: "tamkine", ORIGIN: "https://tamkine.example.org", PARAMETERS: "/tamkine/prod" };
  for (const [name, value] of Object.entries({ ...access, ...settings, AWS_ENDPOINT_URL_SSM: nowhere })) vi.stubEnv(name, value);
  const logged: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void logged.push(line));
  const { handler } = await import("./web.ts");
  const event = (method: string, more: Record<string, string> = {}, body?: string) => ({
    version: "2.0",
    rawPath: "/privacy",
    rawQueryString: "",
    headers: { host: "tamkine.example.org", "accept-language": "ar", ...more },
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
    requestContext: {
      http: { method, path: "/privacy", sourceIp: "198.51.100.7" },
      domainName: "tamkine.example.org",
      timeEpoch: 0,
    },
  });
  const ask = (...sent: Parameters<typeof event>) => handler(event(...sent) as unknown as Parameters<typeof handler>[0]);
  const { statusCode, body } = await ask("GET");
  expect(statusCode).toBe(503);
  expect(body).toContain("الموقع لا يجيب في هذه اللحظة");
  expect(logged).toHaveLength(1);

  const form = { "content-type": "application/x-www-form-urlencoded" };
  const written = "about=J%E2%80%99ai+besoin+d%E2%80%99aide.";
  expect((await ask("POST", { ...form, "sec-fetch-site": "same-origin" }, written)).body).toContain("J’ai besoin d’aide.");
  for (const site of ["cross-site", "same-site"])
    expect((await ask("POST", { ...form, "sec-fetch-site": site }, written)).body).not.toContain("<form");
});
