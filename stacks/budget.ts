/** Tells somebody before the bill does. */
import type { Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Installation } from "./installation.ts";
import { named } from "./names.ts";

/** When four fifths are spent, and when the month is likely to end above the whole. */
export function budget(stack: Stack, installation: Installation, told: Topic): void {
  const subscribers = [{ subscriptionType: "SNS", address: told.topicArn }];
  const notice = (notificationType: string, threshold: number) => ({
    notification: { notificationType, comparisonOperator: "GREATER_THAN", threshold, thresholdType: "PERCENTAGE" },
    subscribers,
  });
  const made = new CfnBudget(stack, "Budget", {
    budget: {
      budgetName: named(installation),
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: installation.budget, unit: "USD" },
    },
    notificationsWithSubscribers: [notice("ACTUAL", 80), notice("FORECASTED", 100)],
  });
  // The budget is refused as long as its topic does not let it publish.
  made.node.addDependency(told);
}
