/** Sends letters through Amazon SES. */
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { MailRefused } from "@tamkine/core/letter/sending/mail-refused";
import { ahead } from "@tamkine/core/kernel/lazily";
import type { Mail, Mailer } from "@tamkine/core/ports";
import { bare, settings, silence } from "./clients.ts";
import { mime } from "./mime.ts";
import { backOff } from "./backoff.ts";

/** Faults from before the request reached anybody. */
const neverLeft = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CredentialsProviderError"]);

/** Letters through a client of its own. */
export const openMailer = (configurationSet: string): Mailer =>
  createMailer(bare(new SESClient({ ...settings(silence.letters, false), maxAttempts: 1 })), configurationSet);

/**
 * @param client must not repeat requests by itself (maxAttempts 1): when an answer is lost, the mail may have left
 * @param configurationSet name of the one by which SES tells what became of letters: without it no bounce would be heard of
 * @returns a mailer that throws MailRefused when SES surely did not take the letter, and any other fault when it may have
 */
export function createMailer(client: SESClient, configurationSet: string): Mailer {
  const messages = new WeakMap<Mail, Promise<Buffer>>();
  return {
    prepare(mail) {
      const message = written(mail);
      ahead(message);
      messages.set(mail, message);
    },
    async send(mail) {
      const RawMessage = { Data: await (messages.get(mail) ?? written(mail)) };
      const sent = { Source: mail.from.address, Destinations: [mail.to.address], ConfigurationSetName: configurationSet };
      for (let attempt = 1; ; attempt += 1) {
        try {
          return void (await client.send(new SendRawEmailCommand({ ...sent, RawMessage })));
        } catch (error) {
          if (!wasRefused(error)) throw error;
          if (!isTooFast(error) || attempt === tries) throw new MailRefused((error as Error).name);
          await backOff(attempt + slower);
        }
      }
    },
  };
}

/** The message, made once what was asked before is under way. */
async function written(mail: Mail): Promise<Buffer> {
  await new Promise(setImmediate);
  return mime(mail);
}

/** So often a letter is tried that comes too fast after others: the rate is counted by the second, and the next step may be a day away. */
const tries = 4;
/** Tries that are as good as over, for waits of a second or a little more in all. */
const slower = 5;

/** An answer that says no. That something went wrong (500), or a gateway's word (502, 504), says nothing of what happened behind it. */
function wasRefused(error: unknown): boolean {
  const { name = "", code = "", $metadata } = error as { name?: string; code?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  return (status >= 400 && status < 500) || status === 503 || neverLeft.has(code) || neverLeft.has(name);
}

/** More letters in this second than the account may send. That it has had its number for the day goes by the same name. */
const isTooFast = (error: unknown): boolean =>
  (error as Error).name.startsWith("Throttling") && /sending rate/iu.test((error as Error).message);
