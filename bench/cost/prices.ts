/**
 * What AWS charges, in US dollars, in Europe (Paris), without the free tier, without tax.
 *
 * Amazon shows most regional prices by a script that an archived page does not hold. Some could be read as others had taken them out
 * of Amazon's price list, under the name they have there (the usage type), by which anybody can look them up. Where only the price of
 * US East (N. Virginia) could be read, Paris is taken to cost `surcharge` times as much: what Step Functions and DynamoDB's requests
 * cost there, of which both prices could be read. (Lambda costs the same in both.)
 */
export const region = "eu-west-3";
export const looked = "2026-11-28";
export const surcharge = 0.0297 / 0.025;

/**
 * How a price is known: read for this region, read for it as quoted from Amazon's price list, read as one for all regions, read for
 * N. Virginia only, or remembered and not found.
 */
type Known = "region" | "quoted" | "everywhere" | "us-east-1" | "not verified";

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
/** Where Amazon's price list has this region's prices; then the usage type, and when somebody quoted it. */
const list = (service: string, type: string, quoted: string) =>
  `https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/${service}/current/${region}/index.json, ${type}, quoted ${quoted}`;
const million = 1_000_000;

export const prices = {
  lambdaRequests: price(0.2, million, "invocations", "quoted", list("AWSLambda", "EUW3-Request-ARM", "2026-09-07")),
  lambdaTime: price(
    0.0000133334,
    1,
    "GB-seconds on arm64",
    "quoted",
    list("AWSLambda", "EUW3-Lambda-GB-Second-ARM", "2026-09-07, and the same by Artillery 2.0.28 for all regions but five"),
  ),
  transitions: price(0.0297, 1000, "state transitions", "region", aws("step-functions")),
  readUnits: price(0.1487, million, "read request units", "quoted", list("AmazonDynamoDB", "EUW3-ReadRequestUnits", "2026-09-07")),
  writeUnits: price(0.7423, million, "write request units", "quoted", list("AmazonDynamoDB", "EUW3-WriteRequestUnits", "2026-09-07")),
  stored: price(0.25, 1, "GB-months of the table", "us-east-1", aws("dynamodb")),
  backedUp: price(0.2, 1, "GB-months of its backup", "not verified", aws("dynamodb")),
  letters: price(0.1, 1000, "letters", "everywhere", "https://www.acecloudinterviews.com/tutorials/aws/ses/"),
  letterBytes: price(0.12, 1, "GB of letters", "not verified", aws("ses")),
  apiRequests: price(1, million, "requests of the HTTP API", "us-east-1", aws("api-gateway")),
  // By where the edge is that answers: Europe's.
  edgeRequests: price(
    0.012,
    10_000,
    "requests at the edge",
    "quoted",
    "Amazon's price list, AmazonCloudFront, EU-Requests-Tier2-HTTPS (SKU YA5QZD7XG45UGHCH)",
  ),
  edgeBytes: price(
    0.085,
    1,
    "GB from the edge",
    "quoted",
    "Amazon's price list, AmazonCloudFront, EU-DataTransfer-Out-Bytes (SKU VU3485RNDU6HBQF6)",
  ),
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
  key: price(1, 1, "key-months", "everywhere", aws("kms")),
  secret: price(0.4, 1, "secret-months", "not verified", aws("secrets-manager")),
  hostedZone: price(0.5, 1, "zone-months", "everywhere", "https://eatsip365.com/understanding-how-route-53-billing-works"),
  firewall: price(5, 1, "firewall-months", "everywhere", "https://c3x.dev/blog/aws-waf-cost-explained/"),
  firewallRule: price(1, 1, "rule-months", "everywhere", "https://c3x.dev/blog/aws-waf-cost-explained/"),
} as const satisfies Record<string, Price>;

export type PriceName = keyof typeof prices;

/** Dollars for so many units here. */
export function costOf(name: PriceName, units: number): number {
  const { usd, per, known } = prices[name];
  return ((units * usd) / per) * (known === "us-east-1" ? surcharge : 1);
}
