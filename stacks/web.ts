/** The site: one function behind an HTTP API, which only CloudFront may ask. */
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { accept } from "./accept.ts";
import type { Base } from "./base.ts";
import { lambda } from "./lambda.ts";
import { named } from "./names.ts";

/** What is known of a request afterwards: nothing that leads to a person. The path of a personal page is its key, so it is left out. */
const noted = JSON.stringify({
  request: "$context.requestId",
  at: "$context.requestTimeEpoch",
  method: "$context.httpMethod",
  status: "$context.status",
  bytes: "$context.responseLength",
  milliseconds: "$context.responseLatency",
  fault: "$context.integrationErrorMessage",
});

export function web(stack: Stack, base: Base): HttpApi {
  const { installation } = base;
  const fn = lambda(stack, base, "WebFunction", "functions/web.ts", {
    timeout: Duration.seconds(29),
    uses: [
      "secrets",
      "rows",
      "guards",
      "counts",
      "letters",
      "cohorts",
      "forgetting",
      "parcels",
      "waits",
      "papers",
      "files",
      "erasing",
      "assets",
    ],
    variables: {
      OWNER_EMAIL: installation.ownerEmail,
      SENDER: installation.sender,
      FIRST_PROGRAMME: installation.programme,
      ANSWER_AFTER: "1000",
      // Before its time is up, and before CloudFront stops waiting; starting may have taken some of it.
      ANSWER_WITHIN: "25000",
      // Law 09-08: where real people sign up.
      NEEDS_RECEIPT: installation.stage === "prod" ? "yes" : "no",
    },
  });
  const api = new HttpApi(stack, "Api", { createDefaultStage: false, defaultIntegration: new HttpLambdaIntegration("Site", fn) });
  const log = new LogGroup(stack, "ApiLog", {
    logGroupName: `/aws/vendedlogs/api/${named(installation)}`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(stack, "Stage", {
    httpApi: api,
    stageName: "$default",
    autoDeploy: true,
    // A whole hall that signs up at once asks for less; a flood costs no more than this.
    throttle: { rateLimit: 100, burstLimit: 200 },
    accessLogSettings: { destination: new LogGroupLogDestination(log), format: AccessLogFormat.custom(noted) },
  });
  accept(
    api,
    "AwsSolutions-APIG4",
    "A public site: its pages know by signed links and their own sign-in who asks; requests around CloudFront are refused.",
  );
  return api;
}
