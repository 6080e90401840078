/** Dates in order, done, current and to come. */
import type { Child } from "hono/jsx";

export interface Point {
  when: Child;
  what: Child;
  state: "done" | "current" | "coming";
}

export function Timeline({ points }: { points: readonly Point[] }) {
  return (
    <ol class="timeline">
      {points.map(({ when, what, state }) => (
        <li class={state === "done" ? "done" : ""} aria-current={state === "current" ? "date" : undefined}>
          {what}
          <span class="when">{when}</span>
        </li>
      ))}
    </ol>
  );
}
