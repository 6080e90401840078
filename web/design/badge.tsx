/** A badge: one word on how a thing stands. */
import type { PropsWithChildren } from "hono/jsx";

export type Tone = "good" | "warn" | "bad" | "accent" | "plain";

export function Badge({ tone = "plain", children }: PropsWithChildren<{ tone?: Tone }>) {
  return <span class={`badge ${tone}`}>{children}</span>;
}
