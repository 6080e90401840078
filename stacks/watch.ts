/** Who is told when a person is needed, and a page to look at. What mends itself wakes nobody. */
import { CfnOutput, Duration, type Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, MathExpression, Metric, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { budget } from "./budget.ts";
import { dashboard } from "./dashboard.ts";
import { functionsIn } from "./functions-in.ts";
import type { Base } from "./base.ts";
import type { Watched } from "./watched.ts";
import { watchTexts } from "./watch-texts.ts";

interface Rule {
  /** What the mail says, and the page where one looks. */
  says: string;
  at: string;
  metric: IMetric;
  /** From this value on. */
  from: number;
  /** So many periods in a row. */
  periods?: number;
}

const hour = Duration.hours(1);
const quarter = Duration.minutes(15);

export function watch(stack: Stack, base: Base, watched: Watched): void {
  const { installation } = base;
  const told = new Topic(stack, "PersonNeeded", { enforceSSL: true, displayName: "TAMKINE" });
  for (const service of ["cloudwatch", "budgets"]) {
    const principal = new ServicePrincipal(`${service}.amazonaws.com`, {
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    });
    told.grantPublish(principal);
  }
  told.addSubscription(new EmailSubscription(installation.alarmEmail));

  const action = new SnsAction(told);
  for (const [id, { says, at, metric, from, periods = 1 }] of Object.entries(rules(stack, base, watched))) {
    const alarm = new Alarm(stack, id, {
      alarmDescription: `${says} ${at}`,
      metric,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
  }
  budget(stack, installation, told);
  if (installation.dashboard) dashboard(stack, installation, watched);
  new CfnOutput(stack, "Alarms", { value: told.topicArn, description: "Who is told when a person is needed" });
}

function rules(stack: Stack, { table, installation }: Base, { machines, lost, api }: Watched): Record<string, Rule> {
  const texts = watchTexts(installation);
  const sum = { statistic: Stats.SUM, period: quarter };
  const ses = (metricName: string) => new Metric({ namespace: "AWS/SES", metricName, statistic: Stats.AVERAGE, period: hour });
  const places = placesOf(stack, installation);
  const ofMachine = (one: StateMachine) => places.aws("states", `statemachines/view/${one.stateMachineArn}`);
  const failed = (one: StateMachine) => ({ says: texts.failed, at: ofMachine(one), metric: one.metricFailed(sum), from: 1 });
  const timedOut = (one: StateMachine) => ({ says: texts.timedOut, at: ofMachine(one), metric: one.metricTimedOut(sum), from: 1 });
  const letters = { at: places.console };
  return {
    ...forEach(machines, "Failed", failed),
    ...forEach(machines, "TimedOut", timedOut),
    ...forEach(lost, "Waiting", (one) => ({ says: texts.lost, at: places.aws("sqs/v3", "queues"), metric: waiting(one), from: 1 })),
    // Once is nothing: tasks are tried again, and a page that failed is asked for again.
    ...forEach(functionsIn(stack), "Failing", (one) => ({
      says: texts.failing,
      at: places.aws("lambda", `functions/${one.functionName}?tab=monitoring`),
      metric: one.metricErrors(sum),
      from: 5,
      periods: 2,
    })),
    Throttled: {
      says: texts.throttled,
      at: places.concurrency,
      metric: new Metric({ namespace: "AWS/Lambda", metricName: "Throttles", ...sum }),
      from: 10,
      periods: 2,
    },
    // Few are enough: on a quiet day nobody asks for more, and a site that answers nobody would go unnoticed.
    SiteFailing: { says: texts.siteFailing, at: places.site, metric: api.metricServerError({ ...sum, period: hour }), from: 3 },
    TableRefusing: { says: texts.tableRefusing, at: places.aws("dynamodbv2", "tables"), metric: refused(table), from: 50, periods: 2 },
    // Half of what makes Amazon look, which is 5 % and 0.1 %; it pauses sending at 10 % and 0.5 %.
    Bounces: { says: texts.bounces, ...letters, metric: ses("Reputation.BounceRate"), from: 0.025 },
    Complaints: { says: texts.complaints, ...letters, metric: ses("Reputation.ComplaintRate"), from: 0.0005 },
  };
}

/** Addresses at which whoever is woken looks. */
function placesOf({ region }: Stack, { origin }: Base["installation"]) {
  const home = `https://${region}.console.aws.amazon.com`;
  return {
    site: origin,
    console: `${origin}/console`,
    aws: (service: string, page: string) => `${home}/${service}/home?region=${region}#/${page}`,
    concurrency: `${home}/servicequotas/home/services/lambda/quotas/L-B99A9384`,
  };
}

/** Whatever is asked of it, and two metrics to pay for: by operation there would be one for each. */
function refused(table: Base["table"]): IMetric {
  const events = (name: string) => table.metric(name, { statistic: Stats.SUM, period: quarter });
  const usingMetrics = { reads: events("ReadThrottleEvents"), writes: events("WriteThrottleEvents") };
  return new MathExpression({ expression: "reads + writes", usingMetrics, period: quarter });
}

const waiting = (queue: Queue) => queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: quarter });

/** One rule for each thing, called after it. */
function forEach<T extends { node: { id: string } }>(things: readonly T[], what: string, make: (thing: T) => Rule): Record<string, Rule> {
  return Object.fromEntries(things.map((thing) => [`${thing.node.id}${what}`, make(thing)]));
}
