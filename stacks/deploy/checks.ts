/** What stands between an installation and its first letter, from what was found out about the account. Pure: it asks nobody. */
import { type Installation, mailDomain } from "../installation.ts";
import type { Found } from "./found.ts";
import type { Facts, MessageKey } from "./messages/say.ts";

/**
 * - ok: as it should be
 * - later: has to be done before people are invited, but not before deploying
 * - blocks: deploying would fail, or put up something that does not work
 */
export type State = "ok" | "later" | "blocks";
export interface Check {
  state: State;
  /** The text says what is so, and where it is not as it should be, what to do. */
  key: MessageKey;
  facts?: Facts;
}

/** Node that the functions run on. */
const nodeWanted = 24;
/** The oldest bootstrap that these stacks can be put up with. */
const bootstrapWanted = 6;
/** What must stay unreserved in an account, or AWS refuses; and what two functions reserve. */
const places = { kept: 100, reserved: 4 };
/** A new account may run ten functions at once: ten people who click in the same half second. */
const atOnceWanted = 100;
/** A new account may send so few letters a day, and only to verified addresses. */
const sandboxQuota = 200;

/** All checks, in the order in which things are to be done. */
export function checksOf(found: Found, stage: string): Check[] {
  const { installation, wrong } = found.settings;
  const node: Check = is(Number(found.node.split(".")[0]) >= nodeWanted, "blocks", "node", { version: found.node, wanted: nodeWanted });
  const settings: Check = installation
    ? { state: "ok", key: "settingsOk" }
    : { state: "blocks", key: "settingsWrong", facts: { wrong: wrong ?? "" } };
  const account: Check = found.account
    ? { state: "ok", key: "accountOk", facts: found.account }
    : { state: "blocks", key: "accountMissing", facts: { error: found.accountFault ?? "" } };
  if (!found.account) return [node, settings, account];
  return [
    node,
    settings,
    account,
    bootstrap(found),
    is(found.secretsMissing.length === 0, "blocks", "secrets", { names: found.secretsMissing.join(", "), stage }),
    ...(installation ? [certificate(installation), concurrency(found, installation), ...mail(found, installation)] : []),
    ...alarms(found),
    ...receipts(found),
  ];
}

/** Whether anything stands in the way of deploying. */
export const isBlocked = (checks: readonly Check[]): boolean => checks.some(({ state }) => state === "blocks");

type Pair = "node" | "certificate" | "secrets" | "concurrency" | "sandbox" | "domain" | "dkim" | "mailFrom" | "alarms";

function is(good: boolean, otherwise: Exclude<State, "ok">, pair: Pair, facts: Facts = {}): Check {
  return good ? { state: "ok", key: `${pair}Ok`, facts } : { state: otherwise, key: `${pair}Wrong`, facts };
}

/** Without one the site answers at CloudFront's own name alone, which is known once it is put up. */
function certificate({ certificate: arn, origin }: Installation): Check {
  return is(arn !== undefined || origin.endsWith(".cloudfront.net"), "later", "certificate", { origin });
}

function bootstrap({ bootstrap: version, account }: Found): Check {
  const facts = { version: version ?? 0, ...account };
  return version !== undefined && version >= bootstrapWanted
    ? { state: "ok", key: "bootstrapOk", facts }
    : { state: "blocks", key: "bootstrapWrong", facts };
}

/**
 * Places are reserved only where that is asked for: without, letters keep to the mail service's rate as well (docs/deploy.md). What an
 * account without room for it lacks first is room for its visitors.
 */
function concurrency({ atOnce, unreserved, programmes }: Found, { reserved }: Installation): Check {
  // What an installation that is there has reserved is no longer among the others.
  const isDeployed = programmes !== undefined;
  const wanted = places.kept + (isDeployed ? 0 : places.reserved);
  const facts = { atOnce, unreserved, wanted };
  if (reserved) return is(unreserved >= wanted, "blocks", "concurrency", facts);
  return atOnce < atOnceWanted ? { state: "later", key: "concurrencyFew", facts } : { state: "ok", key: "concurrencyOk", facts };
}

/**
 * The domain is made known to the mail service by deploying, so none of this blocks; but in one account and region it is known once, and
 * one that another stage has, or somebody's hand, cannot be put up again.
 */
function mail({ mail: { quota, verified, dkim, mailFrom, records }, programmes }: Found, installation: Installation): Check[] {
  const domain = mailDomain(installation);
  if (programmes === undefined && verified !== undefined) return [{ state: "blocks", key: "domainTaken", facts: { domain } }];
  const facts = { domain, records: records.join("\n      ") };
  return [
    is(verified === "Success", "later", "domain", facts),
    ...(verified === undefined
      ? []
      : [is(dkim === "Success", "later", "dkim", facts), is(mailFrom === "Success", "later", "mailFrom", facts)]),
    is(quota > sandboxQuota, "later", "sandbox", { quota }),
  ];
}

/** Without a confirmed subscription nobody is told that a cohort stands still. */
function alarms({ alarms: found, settings: { installation } }: Found): Check[] {
  if (!found || !installation) return [];
  const email = installation.alarmEmail;
  const command = `aws sns subscribe --topic-arn ${found.topic} --protocol email --notification-endpoint ${email}`;
  return [is(found.confirmed, "later", "alarms", { email, command })];
}

/** Law 09-08: no sign-up opens in production without the regulator's receipt. */
function receipts({ programmes }: Found): Check[] {
  if (programmes === undefined) return [{ state: "later", key: "notDeployed" }];
  if (programmes.length === 0) return [{ state: "later", key: "nobodySignedIn" }];
  return programmes.map(({ name, receipt }) =>
    receipt === null
      ? { state: "later", key: "receiptMissing", facts: { name } }
      : { state: "ok", key: "receiptOk", facts: { name, receipt } },
  );
}
