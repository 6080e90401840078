/** SES's events as SNS passes them to a function, or to a queue that a function reads. */
import type { SNSEvent, SQSEvent } from "aws-lambda";
import { readHeaders } from "./mime.ts";
import type { EventType, Told } from "./post-box.ts";

const names = { send: "Send", bounce: "Bounce", complaint: "Complaint", delivery: "Delivery" } as const satisfies Record<EventType, string>;

/** The id of the message that tells it, in SNS as in the queue. */
export const messageIdOf = ({ id, letter }: Told): string => `${letter.messageId}-${id}`;

/** The event of a letter, in the form of SES's event publishing inside an SNS record. */
export function toSnsEvent(told: Told, topic: string): SNSEvent {
  const { type, letter } = told;
  const { at: timestamp, messageId, recipients: destination } = letter;
  const headers = readHeaders(letter.raw);
  const source = headers.find((header) => header.name.toLowerCase() === "from")?.value ?? "";
  const message = {
    eventType: names[type],
    mail: { timestamp, source, messageId, destination, headersTruncated: false, headers, tags: {} },
    [type]: detail(type, timestamp, destination),
  };
  return {
    Records: [
      {
        EventSource: "aws:sns",
        EventVersion: "1.0",
        EventSubscriptionArn: `${topic}:local`,
        Sns: {
          Type: "Notification",
          MessageId: messageIdOf(told),
          TopicArn: topic,
          Subject: "Amazon SES Email Event Notification",
          Message: JSON.stringify(message),
          Timestamp: timestamp,
          SignatureVersion: "1",
          Signature: "local",
          SigningCertUrl: "https://localhost/",
          UnsubscribeUrl: "https://localhost/",
          MessageAttributes: {},
        },
      },
    ],
  };
}

/** Several through a queue: what SNS put into it is each message's body. */
export function toSqsEvent(events: readonly Told[], topic: string, queue: string): SQSEvent {
  const notices = events.flatMap((told) => toSnsEvent(told, topic).Records);
  return {
    Records: notices.map(({ Sns }) => ({
      messageId: Sns.MessageId,
      receiptHandle: "local",
      body: JSON.stringify(Sns),
      attributes: {
        ApproximateReceiveCount: "1",
        SentTimestamp: String(Date.parse(Sns.Timestamp)),
        SenderId: "local",
        ApproximateFirstReceiveTimestamp: String(Date.parse(Sns.Timestamp)),
      },
      messageAttributes: {},
      md5OfBody: "local",
      eventSource: "aws:sqs",
      eventSourceARN: queue,
      awsRegion: queue.split(":")[3] ?? "",
    })),
  };
}

function detail(type: EventType, timestamp: string, destination: string[]): object {
  switch (type) {
    case "send":
      return {};
    case "delivery":
      return {
        timestamp,
        processingTimeMillis: 0,
        recipients: destination,
        smtpResponse: "250 2.6.0 Message received",
        reportingMTA: "local",
      };
    case "complaint":
      return { timestamp, complainedRecipients: destination.map((emailAddress) => ({ emailAddress })), complaintFeedbackType: "abuse" };
    case "bounce":
      return {
        timestamp,
        bounceType: "Permanent",
        bounceSubType: "General",
        bouncedRecipients: destination.map((emailAddress) => ({ emailAddress, action: "failed", status: "5.1.1" })),
        reportingMTA: "dsn; local",
      };
  }
}
