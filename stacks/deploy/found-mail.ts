/** What the mail service knows of the programme's domain, and what it lets us send. */
import {
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
} from "@aws-sdk/client-ses";

export interface FoundMail {
  /** Letters a day. */
  quota: number;
  /** State of the domain; undefined where the service does not know it yet. */
  verified?: string;
  dkim?: string;
  mailFrom?: string;
  /** What the domain's DNS has to say, a line each. */
  records: string[];
}

export const noMail: FoundMail = { quota: 0, records: [] };

export async function findMail(region: { region: string }, domain: string): Promise<FoundMail> {
  const client = new SESClient(region);
  const Identities = [domain];
  const [quota, verification, signing, from] = await Promise.all([
    client.send(new GetSendQuotaCommand({})),
    client.send(new GetIdentityVerificationAttributesCommand({ Identities })),
    client.send(new GetIdentityDkimAttributesCommand({ Identities })),
    client.send(new GetIdentityMailFromDomainAttributesCommand({ Identities })),
  ]);
  const verified = verification.VerificationAttributes?.[domain]?.VerificationStatus;
  const dkim = signing.DkimAttributes?.[domain];
  const mailFrom = from.MailFromDomainAttributes?.[domain];
  return {
    quota: quota.Max24HourSend ?? 0,
    ...(verified !== undefined && { verified }),
    ...(dkim?.DkimVerificationStatus !== undefined && { dkim: dkim.DkimVerificationStatus }),
    ...(mailFrom?.MailFromDomainStatus !== undefined && { mailFrom: mailFrom.MailFromDomainStatus }),
    records: [
      ...(dkim?.DkimTokens ?? []).map((token) => `${token}._domainkey.${domain} CNAME ${token}.dkim.amazonses.com`),
      ...(verified === undefined
        ? []
        : [`mail.${domain} MX 10 feedback-smtp.${region.region}.amazonses.com`, `mail.${domain} TXT "v=spf1 include:amazonses.com ~all"`]),
    ],
  };
}
