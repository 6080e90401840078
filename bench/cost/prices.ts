/**
 * What AWS charges, in US dollars, in Europe (Paris), without the free tier, without tax.
 *
 * Amazon shows most regional prices by a script that an archived page does not hold. Where only the price of US East (N. Virginia)
 * could be read, Paris is taken to cost `surcharge` times as much: what Step Functions costs there, the one regional price that could
 * be read for both.
 */
export const region = "eu-west-3";
export const looked = "2026-11-28";
export const surcharge = 0.0297 / 0.025;

/** How a price is known: read for this region, read as one for all regions, read for N. Virginia only, or remembered and not found. */
type Known = "region" | "everywhere" | "us-east-1" | "not verified";

export interface Price {
  /** Dollars for `per` units, as the source says it. */
  usd: number;
  per: number;
  unit: string;
  known: Known;
  source: string;
}

const price = (usd: number, per: number, unit: string, known: Known, source: string): Price => ({ usd, per, unit, known, source });
const aws = (path: string) => `https://aws.amazon.com/${path}/pricing/`;
const million = 1_000_000;

export const prices = {
  lambdaRequests: price(0.2, million, "invocations", "us-east-1", aws("lambda")),
  lambdaTime: price(0.0000133334, 1, "GB-seconds on arm64", "us-east-1", "https://cloudchipr.com/blog/aws-lambda-pricing"),
  transitions: price(0.0297, 1000, "state transitions", "region", aws("step-functions")),
  readUnits: price(0.125, million, "read request units", "us-east-1", "https://airbyte.com/data-engineering-resources/dynamodb-pricing"),
  writeUnits: price(0.625, million, "write request units", "us-east-1", "https://airbyte.com/data-engineering-resources/dynamodb-pricing"),
  stored: price(0.25, 1, "GB-months of the table", "us-east-1", aws("dynamodb")),
  backedUp: price(0.2, 1, "GB-months of its backup", "not verified", aws("dynamodb")),
  letters: price(0.1, 1000, "letters", "everywhere", "https://www.acecloudinterviews.com/tutorials/aws/ses/"),
  letterBytes: price(0.12, 1, "GB of letters", "not verified", aws("ses")),
  apiRequests: price(1, million, "requests of the HTTP API", "us-east-1", aws("api-gateway")),
  edgeRequests: price(0.012, 10_000, "requests at the edge", "not verified", aws("cloudfront")),
  edgeBytes: price(0.085, 1, "GB from the edge", "everywhere", aws("cloudfront")),
  logs: price(
    0.5,
    1,
    "GB of logs",
    "us-east-1",
    "https://www.factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards/",
  ),
  traces: price(5, million, "traces", "not verified", "https://aws.amazon.com/xray/pricing/"),
  alarm: price(0.1, 1, "alarm-months", "everywhere", "https://signoz.io/guides/cloudwatch-pricing"),
  dashboard: price(3, 1, "dashboard-months", "everywhere", "https://signoz.io/guides/cloudwatch-pricing"),
  key: price(1, 1, "key-months", "not verified", aws("kms")),
  secret: price(0.4, 1, "secret-months", "not verified", aws("secrets-manager")),
  hostedZone: price(0.5, 1, "zone-months", "not verified", aws("route53")),
  firewall: price(5, 1, "firewall-months", "not verified", aws("waf")),
  firewallRule: price(1, 1, "rule-months", "not verified", aws("waf")),
} as const satisfies Record<string, Price>;

export type PriceName = keyof typeof prices;

/** Dollars for so many units here. */
export function costOf(name: PriceName, units: number): number {
  const { usd, per, known } = prices[name];
  return ((units * usd) / per) * (known === "us-east-1" ? surcharge : 1);
}
