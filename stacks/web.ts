/** The site: one function behind an HTTP API. */
import { CfnOutput, Duration, type Stack } from "aws-cdk-lib";
import { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { type Base, lambda } from "./lambda.ts";

export function web(stack: Stack, base: Base & { cohort: StateMachine }): HttpApi {
  const fn = lambda(stack, base, "WebFunction", "functions/web.ts", Duration.seconds(29));
  base.printer.grantInvoke(fn);
  const api = new HttpApi(stack, "Api", { defaultIntegration: new HttpLambdaIntegration("Site", fn) });
  new CfnOutput(stack, "Site", { value: api.apiEndpoint, description: "Where the site answers until its own domain points to it" });
  return api;
}
