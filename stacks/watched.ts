/** What alarms and the dashboard look at. */
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";

export interface Watched {
  machines: StateMachine[];
  /** Where what could not be handled waits. */
  lost: Queue[];
  api: HttpApi;
}
