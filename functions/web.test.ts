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
  const event = {
    version: "2.0",
    rawPath: "/privacy",
    rawQueryString: "",
    headers: { host: "tamkine.example.org", "accept-language": "ar" },
    isBase64Encoded: false,
    requestContext: {
      http: { method: "GET", path: "/privacy", sourceIp: "198.51.100.7" },
      domainName: "tamkine.example.org",
      timeEpoch: 0,
    },
  };
  const { statusCode, body } = await handler(event as unknown as Parameters<typeof handler>[0]);
  expect(statusCode).toBe(500);
  expect(body).toContain("عطل من جهتنا");
  expect(logged).toHaveLength(1);
});
