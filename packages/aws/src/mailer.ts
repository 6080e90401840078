/** Sends letters through Amazon SES. */
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { MailRefused } from "@tamkine/core/letter/sending/mail-refused";
import type { Mailer } from "@tamkine/core/ports";
import { bare, settings } from "./clients.ts";
import { mime } from "./mime.ts";

/** Faults from before the request reached anybody. */
const neverLeft = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CredentialsProviderError"]);

/** Letters through a client of its own. */
export const openMailer = (configurationSet: string): Mailer =>
  createMailer(bare(new SESClient({ ...settings, maxAttempts: 1 })), configurationSet);

/**
 * @param client must not repeat requests by itself (maxAttempts 1): when an answer is lost, the mail may have left
 * @param configurationSet name of the one by which SES tells what became of letters: without it no bounce would be heard of
 * @returns a mailer that throws MailRefused when SES surely did not take the letter, and any other fault when it may have
 */
export function createMailer(client: SESClient, configurationSet: string): Mailer {
  return {
    async send(mail) {
      const RawMessage = { Data: mime(mail) };
      const sent = { Source: mail.from.address, Destinations: [mail.to.address], ConfigurationSetName: configurationSet };
      try {
        await client.send(new SendRawEmailCommand({ ...sent, RawMessage }));
      } catch (error) {
        throw wasRefused(error) ? new MailRefused((error as Error).name) : error;
      }
    },
  };
}

/** An answer that says no. A gateway's timeout (504) says nothing of what happened behind it. */
function wasRefused(error: unknown): boolean {
  const { name = "", code = "", $metadata } = error as { name?: string; code?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  return (status >= 400 && status !== 504) || neverLeft.has(code) || neverLeft.has(name);
}
