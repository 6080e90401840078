/** What comes back from sent letters: bounces and complaints reach a function that notes them. */
import { Duration, type Stack } from "aws-cdk-lib";
import { ConfigurationSet, EmailSendingEvent, EventDestination } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { LambdaSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { type Base, configurationSet, lambda } from "./lambda.ts";

export function mail(stack: Stack, base: Base): void {
  const topic = new Topic(stack, "MailEvents", { enforceSSL: true });
  const sending = new ConfigurationSet(stack, "Sending", {
    configurationSetName: configurationSet(base),
    reputationMetrics: true,
  });
  sending.addEventDestination("Events", {
    destination: EventDestination.snsTopic(topic),
    events: [EmailSendingEvent.SEND, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
  });
  topic.addSubscription(new LambdaSubscription(lambda(stack, base, "MailFunction", "functions/on/mail.ts", Duration.seconds(30))));
}
