/** Whether somebody is told: an alarm's mail goes out only once whoever gets it has followed the link of the first one. */
import type { SESClient } from "@aws-sdk/client-ses";

/** @returns whether a subscription of the topic is confirmed */
export async function isToldOf(client: SESClient, topic: string): Promise<boolean> {
  const text = await askSns(client, { Action: "ListSubscriptionsByTopic", TopicArn: topic });
  // One that waits says so in place of its address; one that nobody confirmed within two days is gone.
  return [...text.matchAll(/<SubscriptionArn>([^<]*)<\/SubscriptionArn>/gu)].some(([, arn = ""]) => arn.startsWith("arn:"));
}

/** One question is all that is asked of SNS, so it is put by hand, signed with another service's client. */
async function askSns({ config }: SESClient, question: Record<string, string>): Promise<string> {
  const region = await config.region();
  const given = process.env["AWS_ENDPOINT_URL_SNS"] ?? process.env["AWS_ENDPOINT_URL"];
  const url = new URL(given ?? `https://sns.${region}.amazonaws.com`);
  const signer = await config.signer({ name: "sigv4", signingName: "sns", signingRegion: region, properties: {} });
  const { method, headers, body } = await signer.sign({
    method: "POST",
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port !== "" && { port: Number(url.port) }),
    path: "/",
    query: {},
    headers: { host: url.host, "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
    body: new URLSearchParams({ ...question, Version: "2010-03-31" }).toString(),
  });
  const answer = await fetch(url, { method, headers, body: String(body) });
  const text = await answer.text();
  if (!answer.ok)
    throw Object.assign(new Error(/<Message>([^<]*)/u.exec(text)?.[1] ?? ""), { name: /<Code>([^<]*)/u.exec(text)?.[1] ?? "SNS" });
  return text;
}
