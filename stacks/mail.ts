/** Letters: the domain they come from, and what comes back of them. */
import { CfnOutput, Duration, type Stack } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { mailDomain } from "./installation.ts";
import type { Base } from "./base.ts";
import { lambda } from "./lambda.ts";
import { configurationSet } from "./names.ts";

/** @returns the queue where what could not be noted waits for a person */
export function mail(stack: Stack, base: Base): Queue {
  const { installation } = base;
  const sending = new ConfigurationSet(stack, "Sending", {
    configurationSetName: configurationSet(installation),
    reputationMetrics: true,
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  domain(stack, base, sending);

  const topic = new Topic(stack, "MailEvents", { enforceSSL: true });
  sending.addEventDestination("Events", {
    destination: EventDestination.snsTopic(topic),
    events: [EmailSendingEvent.SEND, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
  });

  const fn = lambda(stack, base, "MailFunction", "functions/on/mail.ts", {
    timeout: Duration.seconds(30),
    uses: ["secrets", "rows", "guards", "waits"],
    atOnce: 2,
  });
  const lost = new Queue(stack, "MailEventsLost", {
    enforceSSL: true,
    encryption: QueueEncryption.SQS_MANAGED,
    retentionPeriod: Duration.days(14),
  });
  const heard = new Queue(stack, "MailEventsHeard", {
    enforceSSL: true,
    encryption: QueueEncryption.SQS_MANAGED,
    // As the service asks: six times what the function may take.
    visibilityTimeout: Duration.minutes(3),
    deadLetterQueue: { queue: lost, maxReceiveCount: 5 },
  });
  topic.addSubscription(new SqsSubscription(heard, { deadLetterQueue: lost }));
  fn.addEventSource(new SqsEventSource(heard, { batchSize: 10, maxConcurrency: 2, reportBatchItemFailures: true }));
  return lost;
}

/** The mail service signs for the domain (DKIM) and sends under a name of it (SPF); its DNS has to say so. */
function domain(stack: Stack, { installation }: Base, sending: ConfigurationSet): void {
  const name = mailDomain(installation);
  const identity = new EmailIdentity(stack, "Domain", {
    identity: Identity.domain(name),
    mailFromDomain: `mail.${name}`,
    configurationSet: sending,
  });
  for (const [n, record] of identity.dkimRecords.entries()) {
    new CfnOutput(stack, `Dkim${n + 1}`, { value: `${record.name} CNAME ${record.value}`, description: "To be put into the domain's DNS" });
  }
  new CfnOutput(stack, "MailFrom", {
    value: `mail.${name} MX 10 feedback-smtp.${stack.region}.amazonses.com; mail.${name} TXT "v=spf1 include:amazonses.com ~all"`,
    description: "To be put into the domain's DNS",
  });
}
