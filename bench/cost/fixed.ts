/** What an installation costs a month when nobody uses it: from the resources that the template puts up. */
import { costOf, type PriceName } from "./prices.ts";
import type { Template } from "./usage.ts";

export interface Fixed {
  what: string;
  count: number;
  usd: number;
  /** Not in the template: chosen beside it. */
  optional: boolean;
}

/** Kinds of resources that are charged for standing there. All others cost only what is asked of them. */
const charged: Record<string, { what: string; price: PriceName }> = {
  "AWS::CloudWatch::Alarm": { what: "metrics of alarms", price: "alarm" },
  "AWS::CloudWatch::Dashboard": { what: "dashboard", price: "dashboard" },
  "AWS::KMS::Key": { what: "encryption keys", price: "key" },
  "AWS::SecretsManager::Secret": { what: "secrets", price: "secret" },
  "AWS::Route53::HostedZone": { what: "hosted zone", price: "hostedZone" },
  "AWS::WAFv2::WebACL": { what: "firewall", price: "firewall" },
};

/** What somebody may add: a key and a page of graphs, by settings; a zone for the site's own name, and a firewall with two rules. */
const choices: Fixed[] = [
  { what: "encryption key of one's own", count: 1, usd: costOf("key", 1), optional: true },
  { what: "dashboard", count: 1, usd: costOf("dashboard", 1), optional: true },
  { what: "hosted zone of the site's own name", count: 1, usd: costOf("hostedZone", 1), optional: true },
  { what: "firewall with two rules", count: 1, usd: costOf("firewall", 1) + costOf("firewallRule", 2), optional: true },
];

/** Dollars a month, what stands in the template first. */
export function monthly({ Resources }: Template): Fixed[] {
  const counts = new Map<string, number>();
  for (const { Type, Properties } of Object.values(Resources))
    if (charged[Type]) counts.set(Type, (counts.get(Type) ?? 0) + metricsIn(Properties?.Metrics));
  const standing = [...counts].flatMap(([type, count]) => {
    const found = charged[type];
    return found ? [{ what: found.what, count, usd: costOf(found.price, count), optional: false }] : [];
  });
  return [...standing, ...choices];
}

/** An alarm is charged for by the metrics it looks at; whatever else stands there counts once. */
const metricsIn = (metrics: readonly object[] | undefined): number =>
  metrics === undefined ? 1 : metrics.filter((one) => "MetricStat" in one).length;
