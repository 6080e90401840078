import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { SESClient } from "@aws-sdk/client-ses";
import { MailRefused } from "@tamkine/core/letter/sending/mail-refused";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aMail } from "./fixtures/mail.ts";
import { serve, type Served } from "./fixtures/serve.ts";
import { createMailer, openMailer } from "./mailer.ts";

let served: Served | undefined;
afterEach(() => served?.close());

/** A mailer on an SES that answers so. */
async function mailerOf(...answers: Parameters<typeof serve>) {
  served = await serve(...answers);
  const access = { region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  return createMailer(new SESClient({ ...access, endpoint: served.endpoint, maxAttempts: 1 }), "letters");
}
const accepted = "<SendRawEmailResponse><SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></SendRawEmailResponse>";
const error = (code: string, message = "m") =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
const tooFast = { status: 400, body: error("Throttling", "Maximum sending rate exceeded.") };

describe("a mailer as it is opened", () => {
  it("does not trust a connection that lay idle while the function was frozen: it may be dead, and the letter on it in doubt", async () => {
    const used = new WeakSet<object>();
    let taken = 0;
    const server = createServer((request, response) => {
      request.resume().on("end", () => {
        if (used.has(request.socket)) return void request.socket.resetAndDestroy();
        used.add(request.socket);
        taken += 1;
        response.writeHead(200).end(accepted);
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const access = { AWS_REGION: "eu-west-3", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" };
    const env = { ...access, AWS_ENDPOINT_URL_SES: `http://127.0.0.1:${port}` };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const mailer = openMailer("letters");
    for (let letter = 1; letter <= 3; letter += 1) await mailer.send(aMail());
    expect(taken).toBe(3);
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
});

describe("the mailer", () => {
  it("hands SES the message, its sender and its only recipient", async () => {
    const mailer = await mailerOf({ status: 200, body: accepted });
    await mailer.send(aMail());
    const form = new URLSearchParams(served?.bodies[0]);
    expect(form.get("Action")).toBe("SendRawEmail");
    expect(form.get("Source")).toBe("programme@example.ma");
    expect(form.get("ConfigurationSetName")).toBe("letters");
    expect([...form].filter(([name]) => name.startsWith("Destinations"))).toEqual([["Destinations.member.1", "mentee1@example.ma"]]);
    expect(Buffer.from(form.get("RawMessage.Data") ?? "", "base64").toString()).toContain("Message-ID: <dlv_1@tamkine.tamkine>");
  });

  it("sends the message that was made beforehand", async () => {
    const mailer = await mailerOf({ status: 200, body: accepted });
    const mail = { ...aMail(), subject: "As it was" };
    mailer.prepare?.(mail);
    await setImmediate();
    mail.subject = "As it is now";
    await mailer.send(mail);
    const sent = Buffer.from(new URLSearchParams(served?.bodies[0]).get("RawMessage.Data") ?? "", "base64").toString();
    expect(sent).toContain("Subject: As it was");
  });

  it("tells only whoever sends it that a message cannot be made", async () => {
    const mailer = await mailerOf({ status: 200, body: accepted });
    const mail = { ...aMail(), logo: { cid: "logo", data: null as unknown as string } };
    mailer.prepare?.(mail);
    await setImmediate();
    await expect(mailer.send(mail)).rejects.toThrow(TypeError);
    expect(served?.bodies).toHaveLength(0);
  });

  it.each([
    [400, "Throttling", "Daily message quota exceeded."],
    [400, "MessageRejected"],
    [403, "AccessDenied"],
    [503, "ServiceUnavailable"],
  ])("says that SES did not take it: %i %s", async (status, code, message?: string) => {
    const mailer = await mailerOf({ status, body: error(code, message) });
    await expect(mailer.send(aMail())).rejects.toThrow(MailRefused);
    expect(served?.bodies).toHaveLength(1);
  });

  it("says that SES did not take it when there is nobody", async () => {
    const mailer = await mailerOf({ status: 200, body: accepted });
    await served?.close();
    await expect(mailer.send(aMail())).rejects.toThrow(MailRefused);
  });

  it("tries again a little later what came too fast", async () => {
    const mailer = await mailerOf(tooFast, tooFast, { status: 200, body: accepted });
    await mailer.send(aMail());
    expect(served?.bodies).toHaveLength(3);
    expect(new Set(served?.bodies).size).toBe(1);
  });

  it("leaves it for later what keeps coming too fast", async () => {
    const mailer = await mailerOf(tooFast);
    await expect(mailer.send(aMail())).rejects.toThrow(MailRefused);
    expect(served?.bodies).toHaveLength(4);
  });

  it.each([
    ["the answer is lost", { hangUp: true }],
    ["a gateway gave up waiting", { status: 504, body: "" }],
    ["something went wrong behind it", { status: 500, body: error("InternalFailure") }],
    ["the answer cannot be read", { status: 200, body: "<Send" }],
  ] as const)("says no such thing when %s, and does not ask again", async (_, answer) => {
    const mailer = await mailerOf(answer);
    const fault = await mailer.send(aMail()).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(MailRefused);
    expect(served?.bodies).toHaveLength(1);
  });
});
