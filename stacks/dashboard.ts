/** One page that shows whether all is well: requests, cohorts, letters, rows. */
import { Duration, type Stack } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric, Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { functionsIn } from "./functions-in.ts";
import type { Installation } from "./installation.ts";
import { named } from "./names.ts";
import type { Watched } from "./watched.ts";
import { watchTexts } from "./watch-texts.ts";

export function dashboard(stack: Stack, installation: Installation, { machines, lost, api }: Watched): void {
  const sum = { statistic: Stats.SUM, period: Duration.hours(1) };
  const ses = (metricName: string) => new Metric({ namespace: "AWS/SES", metricName, ...sum });
  const graph = (title: string, left: IMetric[], right: IMetric[] = []) => new GraphWidget({ title, width: 12, left, right });
  const functions = functionsIn(stack);
  const { pages, cohorts, letters, toReplay, faults, durations } = watchTexts(installation);
  new Dashboard(stack, "Dashboard", {
    dashboardName: named(installation),
    widgets: [
      [
        graph(
          pages,
          [api.metricCount(sum), api.metricServerError(sum), api.metricClientError(sum)],
          [api.metricLatency({ statistic: "p95" })],
        ),
        graph(
          cohorts,
          machines.flatMap((one) => [one.metricStarted(sum), one.metricSucceeded(sum), one.metricFailed(sum)]),
        ),
      ],
      [
        graph(letters, [ses("Send"), ses("Delivery"), ses("Bounce"), ses("Complaint")]),
        graph(
          toReplay,
          lost.map((one) => one.metricApproximateNumberOfMessagesVisible()),
        ),
      ],
      [
        graph(
          faults,
          functions.map((one) => one.metricErrors(sum)),
        ),
        graph(
          durations,
          functions.map((one) => one.metricDuration({ statistic: "p95" })),
        ),
      ],
    ],
  });
}
