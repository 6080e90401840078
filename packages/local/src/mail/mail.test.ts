import { SESClient, SendEmailCommand, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { afterEach, describe, expect, it } from "vitest";
import { openJournal } from "../data/journal.ts";
import { openServer } from "../http/server.ts";
import type { Invoke } from "../lambda/invocation.ts";
import { startPeer } from "./peer.ts";
import { openPostBox } from "./post-box.ts";
import { serveSes } from "./ses.ts";
import { createTeller } from "./teller.ts";

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const now = "2026-03-12T19:03:58.250Z";
const everything = ["send", "bounce", "complaint", "delivery"];
const listeners = [{ configurationSet: "letters", types: everything, function: "mail" }];
const mime = (to: string) =>
  Buffer.from(
    `From: =?UTF-8?Q?Programme_=C3=A9t=C3=A9?= <programme@example.ma>\r\nTo: "A, B" <${to}>\r\nX-Mark: p/c/\r\n d1\r\nSubject: x\r\n\r\nHello\r\n`,
  );

interface Heard {
  eventType: string;
  mail: { headers: unknown[]; destination: string[] };
  bounce?: { bounceType: string };
}
async function post(
  invoke: Invoke,
  {
    journal = openJournal(),
    hears = listeners,
    peer = undefined as Awaited<ReturnType<typeof startPeer>> | undefined,
    afterMs = 60_000,
    isTurned = (): boolean => false,
  } = {},
) {
  const box = openPostBox(journal, hears);
  const teller = createTeller({ box, invoke, listeners: hears, afterMs, retryMs: 5, isTurned });
  const server = await openServer(0);
  server.route({
    "/ses": serveSes({ box, configurationSets: ["letters"], now: () => now, onLetter: teller.wake, ...(peer && { peer: peer.offer }) }),
  });
  const client = new SESClient({
    endpoint: `http://127.0.0.1:${server.port}/ses`,
    region: "eu-west-3",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
  closing.push(
    () => teller.stop(),
    server.close,
    () => client.destroy(),
  );
  const send = (to: string, ConfigurationSetName: string | undefined = "letters") =>
    client.send(new SendRawEmailCommand({ RawMessage: { Data: mime(to) }, Destinations: [to], ConfigurationSetName }));
  return { box, teller, client, send, journal };
}
function hearing() {
  const heard: Heard[] = [];
  const invoke: Invoke = async (_, event) => {
    const { Records } = event as { Records: { Sns: { Message: string; Timestamp: string } }[] };
    heard.push(...Records.map((record) => JSON.parse(record.Sns.Message) as Heard));
    return { payload: null };
  };
  return { heard, invoke };
}

describe("the mail front", () => {
  it("journals a letter at the virtual moment and answers as SES does", async () => {
    const { send, box } = await post(hearing().invoke);
    const { MessageId } = await send("someone@example.ma");
    expect(box.letters()).toEqual([
      { seq: 1, messageId: MessageId, at: now, recipients: ["someone@example.ma"], fate: "delivered", raw: mime("someone@example.ma") },
    ]);
  });

  it("reads the recipients from the letter when none are named", async () => {
    const { client, box } = await post(hearing().invoke);
    await client.send(new SendRawEmailCommand({ RawMessage: { Data: mime("inside@example.ma") } }));
    expect(box.letters()[0]?.recipients).toEqual(["inside@example.ma"]);
  });

  it("refuses other actions by name", async () => {
    const { client, box } = await post(hearing().invoke);
    const simple = new SendEmailCommand({
      Source: "a@example.ma",
      Destination: { ToAddresses: ["b@example.ma"] },
      Message: { Subject: { Data: "x" }, Body: {} },
    });
    await expect(client.send(simple)).rejects.toThrow("SendEmail is not supported; supported: SendRawEmail");
    expect(box.letters()).toEqual([]);
  });

  it("tells only of letters sent with a configuration set that has listeners, and refuses an unknown one", async () => {
    const { heard, invoke } = hearing();
    const { client, send, teller } = await post(invoke);
    await client.send(new SendRawEmailCommand({ RawMessage: { Data: mime("unheard@example.ma") } }));
    await expect(send("someone@example.ma", "others")).rejects.toThrow("Configuration set <others> does not exist.");
    await teller.settled();
    expect(heard).toEqual([]);
  });

  it("tells of sending, bounces and complaints, with the letter's headers", async () => {
    const { heard, invoke } = hearing();
    const { send, teller, box } = await post(invoke);
    box.bounce("Gone@example.ma");
    for (const to of ["bounce+1@simulator.amazonses.com", "complaint@simulator.amazonses.com", "gone@example.ma"]) await send(to);
    await teller.settled();
    const of = (to: string) => heard.filter(({ mail }) => mail.destination.includes(to));
    const types = (to: string) => of(to).map((each) => each.eventType);
    expect(types("bounce+1@simulator.amazonses.com")).toEqual(["Send", "Bounce"]);
    expect(types("complaint@simulator.amazonses.com")).toEqual(["Send", "Delivery", "Complaint"]);
    expect(types("gone@example.ma")).toEqual(["Send", "Bounce"]);
    const [, bounced] = of("bounce+1@simulator.amazonses.com");
    expect(bounced?.bounce?.bounceType).toBe("Permanent");
    expect(bounced?.mail.headers).toContainEqual({ name: "X-Mark", value: "p/c/ d1" });
    expect(box.counts()).toEqual({ letters: 3, bounced: 2, complained: 1 });
  });

  it("waits a moment before it tells, so that the sender can note it first, and does not wait when all is to settle", async () => {
    const { heard, invoke } = hearing();
    const { send, teller } = await post(invoke);
    await send("someone@example.ma");
    expect(heard).toEqual([]);
    expect(teller.isIdle()).toBe(false);
    await teller.settled();
    expect(heard).toHaveLength(2);
    expect(teller.isIdle()).toBe(true);
  });

  it("tells by itself after that moment", async () => {
    const { heard, invoke } = hearing();
    const { send } = await post(invoke, { afterMs: 1 });
    await send("someone@example.ma");
    await expect.poll(() => heard.map((each) => each.eventType)).toEqual(["Send", "Delivery"]);
  });

  it("tells of several letters through a queue at once, and again of the one that could not be handled", async () => {
    const calls: string[][] = [];
    const invoke: Invoke = async (_, event) => {
      const { Records } = event as { Records: { messageId: string; body: string }[] };
      calls.push(Records.map(({ body }) => (JSON.parse((JSON.parse(body) as { Message: string }).Message) as Heard).eventType));
      const first = calls.length === 1 ? Records.slice(0, 1) : [];
      return { payload: { batchItemFailures: first.map(({ messageId }) => ({ itemIdentifier: messageId })) } };
    };
    const hears = listeners.map((listener) => ({ ...listener, queue: "arn:aws:sqs:eu-west-3:000000000000:Heard" }));
    const { send, teller, box } = await post(invoke, { hears });
    for (const to of ["one@example.ma", "two@example.ma"]) await send(to);
    await teller.settled();
    await expect.poll(() => box.untold()).toEqual([]);
    expect(calls).toEqual([["Send", "Send"], ["Delivery"], ["Send"], ["Delivery"]]);
  });

  it("tells of a letter the last first, where it comes so", async () => {
    const { heard, invoke } = hearing();
    const { send, teller } = await post(invoke, { isTurned: () => true });
    await send("bounce@simulator.amazonses.com");
    await teller.settled();
    expect(heard.map((each) => each.eventType)).toEqual(["Bounce", "Send"]);
  });

  it("tells again what was not heard, after a restart too", async () => {
    const { heard, invoke } = hearing();
    const deaf = await post(async () => ({ error: { errorType: "Error", errorMessage: "deaf" } }));
    await deaf.send("bounce@simulator.amazonses.com");
    await deaf.teller.settled();
    deaf.teller.stop();
    const restarted = await post(invoke, { journal: deaf.journal });
    restarted.teller.wake();
    await restarted.teller.settled();
    expect(heard.map((each) => each.eventType)).toEqual(["Send", "Bounce"]);
    expect(restarted.box.untold()).toEqual([]);
  });

  it("asks the further mail service first and passes its refusal on", async () => {
    const peer = await startPeer();
    closing.push(peer.close);
    const { send, client, box } = await post(hearing().invoke, { peer });
    await send("someone@example.ma");
    const { emails } = (await (await fetch(`${peer.url}/store`)).json()) as { emails: { subject: string }[] };
    expect(emails.map((each) => each.subject)).toEqual(["x"]);
    const nobody = { RawMessage: { Data: Buffer.from("To: b@example.ma\r\n\r\nx") } };
    await expect(client.send(new SendRawEmailCommand(nobody))).rejects.toThrow("Missing 'From' header");
    expect(box.letters()).toHaveLength(1);
  });
});
