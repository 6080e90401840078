/** The functions of a stack, in order. */
import type { Stack } from "aws-cdk-lib";
import { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";

/** Those with an entry of ours; CDK's own helpers are not among them. */
export function functionsIn(stack: Stack): LambdaFunction[] {
  const found = stack.node.findAll().filter((construct) => construct instanceof LambdaFunction);
  return found.filter((fn) => fn.node.defaultChild !== undefined && fn.node.path.split("/").length === 2);
}
