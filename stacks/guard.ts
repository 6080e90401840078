/** A firewall before CloudFront. It has to stand in us-east-1, so it is a stack of its own; its address becomes TAMKINE_WEB_ACL. */
import { type App, CfnOutput, Stack } from "aws-cdk-lib";
import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import type { Installation } from "./installation.ts";
import { named } from "./names.ts";

/** Requests one address may make in five minutes: a hall that shares one address and signs up together makes fewer. */
const most = 3000;

export function guard(app: App, installation: Installation): Stack {
  const stack = new Stack(app, named(installation, "guard"), {
    env: { region: "us-east-1" },
    description: "TAMKINE: firewall before the site",
  });
  const visibilityConfig = (metricName: string) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false });
  const acl = new CfnWebACL(stack, "Guard", {
    scope: "CLOUDFRONT",
    defaultAction: { allow: {} },
    visibilityConfig: visibilityConfig(named(installation)),
    rules: [
      {
        name: "rate",
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: most, evaluationWindowSec: 300, aggregateKeyType: "IP" } },
        visibilityConfig: visibilityConfig(named(installation, "rate")),
      },
    ],
  });
  new CfnOutput(stack, "WebAcl", { value: acl.attrArn, description: "To be given as TAMKINE_WEB_ACL" });
  return stack;
}
