/** A list of facts: term and value. Facts without value are left out. */
import type { Child } from "hono/jsx";

export function Facts({ facts }: { facts: readonly (readonly [term: Child, value: Child])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== "")
        .map(([term, value]) => (
          <>
            <dt>{term}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </>
        ))}
    </dl>
  );
}
