/** The steps of a way, and where one is on it. */
import type { Child } from "hono/jsx";

/** @param current index of the step one is in; all are done when it is past the last */
export function Steps({ label, steps, current }: { label: string; steps: readonly Child[]; current: number }) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, i) => (
        <li class={i < current ? "done" : ""} aria-current={i === current ? "step" : undefined}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
