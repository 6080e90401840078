/** The mail service's front: SendRawEmail of SES's first API, and nothing else. */
import { randomUUID } from "node:crypto";
import { send } from "../http/site.ts";
import { readBody } from "../http/body.ts";
import type { Serve } from "../http/server.ts";
import type { Answer } from "../http/answer.ts";
import { readHeaders } from "./mime.ts";
import type { PostBox } from "./post-box.ts";

interface Options {
  box: PostBox;
  /** Names of those there are; a letter that names another is refused. */
  configurationSets: readonly string[];
  now: () => string;
  /** Called when a letter is in the journal, before it is answered for. */
  onLetter: () => void | Promise<void>;
  /** A further mail service that is asked first and may refuse. */
  peer?: (form: string) => Promise<{ status: number; body: string }>;
}

/** SES takes letters of up to 10 MB as sent; base64 in a form adds to that. */
const formLimit = 15 * 1024 * 1024;

/** A letter is in the journal before it is answered for, so no letter that was answered for can be lost. */
export function serveSes({ box, configurationSets, now, onLetter, peer }: Options): Serve {
  return async (request, response) => {
    const body = await readBody(request, formLimit);
    send(response, body ? await answer(body.toString()) : refusal("MessageRejected", "Message length is more than 10485760 bytes long"));
  };

  async function answer(form: string): Promise<Answer> {
    const parameters = new URLSearchParams(form);
    const action = parameters.get("Action") ?? "";
    if (action !== "SendRawEmail")
      return refusal("InvalidAction", `${action || "a request without Action"} is not supported; supported: SendRawEmail`);
    const raw = Buffer.from(parameters.get("RawMessage.Data") ?? "", "base64");
    const recipients = recipientsOf(parameters, raw);
    if (raw.length === 0 || recipients.length === 0) return refusal("InvalidParameterValue", "Missing final '@domain'");
    if (!hasHeader(raw, "from") && !parameters.has("Source")) return refusal("InvalidParameterValue", "Missing 'From' header");
    const configurationSet = parameters.get("ConfigurationSetName") ?? undefined;
    if (configurationSet !== undefined && !configurationSets.includes(configurationSet))
      return refusal("ConfigurationSetDoesNotExist", `Configuration set <${configurationSet}> does not exist.`);
    const refused = await refusedByPeer(form);
    if (refused) return refused;
    const { messageId } = box.take({ messageId: randomUUID(), at: now(), recipients, raw, configurationSet });
    await onLetter();
    return xml(
      200,
      `<SendRawEmailResponse xmlns="${namespace}"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult>${metadata()}</SendRawEmailResponse>`,
    );
  }

  async function refusedByPeer(form: string): Promise<Answer | undefined> {
    const said = await peer?.(form);
    return said && said.status !== 200 ? refusal("MessageRejected", said.body) : undefined;
  }
}

const namespace = "http://ses.amazonaws.com/doc/2010-12-01/";
const metadata = () => `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;

function recipientsOf(parameters: URLSearchParams, raw: Buffer): string[] {
  const named = [...parameters].filter(([name]) => name.startsWith("Destinations.member.")).map(([, value]) => value);
  const inHeaders = readHeaders(raw)
    .filter(({ name }) => /^(to|cc|bcc)$/iu.test(name))
    .flatMap(({ value }) => value.replace(/"[^"]*"/gu, "").split(","));
  return (named.length > 0 ? named : inHeaders)
    .map((each) => (/<([^>]*)>/u.exec(each)?.[1] ?? each).trim())
    .filter((each) => each.includes("@"));
}

function hasHeader(raw: Buffer, wanted: string): boolean {
  return readHeaders(raw).some(({ name }) => name.toLowerCase() === wanted);
}

function refusal(code: string, text: string): Answer {
  const message = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return xml(
    400,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

function xml(status: number, body: string): Answer {
  return { status, headers: { "content-type": "text/xml" }, cookies: [], body: Buffer.from(body) };
}
