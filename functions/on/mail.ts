/** Reaction: what the mail service says of letters it took: sent, bounced, complained of. */
import { noteMailEvent } from "@tamkine/core/letter/mail-event";
import type { SNSEvent } from "aws-lambda";
import { createRuntime } from "../runtime.ts";

const { ports } = createRuntime(process.env);

export async function handler(event: SNSEvent) {
  for (const record of event.Records) await noteMailEvent(ports, JSON.parse(record.Sns.Message), record.Sns.Timestamp);
}
