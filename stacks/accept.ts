/** Findings of the rule check that are as they should be, each with its reason beside the thing it is about. */
import { type Stack, Validations } from "aws-cdk-lib";
import type { Construct } from "constructs";

interface Accepted {
  id: string;
  reason: string;
}

const key = "tamkine:accepted";

/** @param reason what whoever reviews the account has to accept */
export function accept(about: Construct, id: string, reason: string): void {
  Validations.of(about).acknowledge({ id, reason });
  about.node.addMetadata(key, { id, reason } satisfies Accepted);
}

/** All that was accepted, the same finding for the same reason once. */
export function acceptedIn(stack: Stack): Accepted[] {
  const all = stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata.filter(({ type }) => type === key).map(({ data }) => data as Accepted));
  return [...new Map(all.map((one) => [`${one.id} ${one.reason}`, one])).values()];
}
