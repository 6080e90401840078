/** Reaction: what the mail service says of letters it took: sent, bounced, complained of. */
import { noteMailEvent } from "@tamkine/core/letter/mail-event";
import type { SNSEvent } from "aws-lambda";
import { withRuntime } from "../runtime.ts";

export const handler = withRuntime(process.env, ({ ports }) => async (event: SNSEvent) => {
  for (const record of event.Records) await noteMailEvent(ports, JSON.parse(record.Sns.Message), record.Sns.Timestamp);
});
