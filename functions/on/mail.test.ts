/** What comes through the queue and is about no letter: the mail service's own word, and what nobody can read. */
import type { SQSEvent } from "aws-lambda";
import { afterEach, expect, it, vi } from "vitest";
import { holdSecrets } from "../fixtures/secrets.ts";

let end: () => void;
afterEach(() => {
  end();
  vi.unstubAllEnvs();
});

it("gives back what cannot be read, for the queue to offer again and keep, and nothing else", async () => {
  end = await holdSecrets();
  const settings = { TABLE: "tamkine", ORIGIN: "https://tamkine.example.org", PARAMETERS: "/tamkine/prod" };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { handler } = await import("./mail.ts");
  const notice = (Message: string) => JSON.stringify({ Message, Timestamp: "2026-05-04T10:00:00.000Z" });
  const bodies = {
    greeting: notice("Successfully validated SNS topic for Amazon SES event publishing."),
    torn: notice('{"eventType":'),
    strange: "no notice",
  };
  const Records = Object.entries(bodies).map(([messageId, body]) => ({ messageId, body }));
  expect(await handler({ Records } as SQSEvent)).toEqual({
    batchItemFailures: [{ itemIdentifier: "torn" }, { itemIdentifier: "strange" }],
  });
});
