/**
 * Reaction: what the mail service says of letters it took: sent, bounced, complained of. It comes through a queue. Organisers hear of
 * what came back from the state machine, which is woken for that.
 */
import { Moment } from "@tamkine/core/kernel/time";
import { noteMailEvent } from "@tamkine/core/letter/returned/mail-event";
import { announceReturned } from "@tamkine/core/letter/returned/returned";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import * as z from "zod";
import { withRuntime } from "../runtime.ts";

/** What SNS puts into the queue. */
const Notice = z.object({ Message: z.string(), Timestamp: Moment });

/** @returns those that could not be noted: the queue offers them again, and after five times keeps them for a person */
export const handler = withRuntime(process.env, ({ ports }) => async ({ Records }: SQSEvent) => {
  // Side by side, so that their letters are read together; events of one letter may come in any order.
  const noted = await Promise.all(Records.map(note));
  const failed = Records.filter((_, index) => !noted[index]);
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };

  async function note({ body }: SQSRecord): Promise<boolean> {
    try {
      const { Message, Timestamp } = Notice.parse(JSON.parse(body));
      // Where events begin to be published, the mail service says so in plain words: that is about no letter.
      if (!Message.trimStart().startsWith("{")) return true;
      const back = await noteMailEvent(ports, JSON.parse(Message), Timestamp);
      if (back) await announceReturned(ports, back, Timestamp);
      return true;
    } catch {
      return false;
    }
  }
});
