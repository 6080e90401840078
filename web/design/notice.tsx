/** A notice: something the page has to say first. */
import type { Child, PropsWithChildren } from "hono/jsx";

/** `live` is read out at once: for what just happened. */
export function Notice({
  tone,
  title,
  live = false,
  children,
}: PropsWithChildren<{ tone?: "good" | "warn" | "bad"; title?: Child; live?: boolean }>) {
  return (
    <div class={tone === undefined ? "notice" : `notice ${tone}`} role={live ? "status" : undefined}>
      {title !== undefined && <strong>{title}</strong>}
      {children}
    </div>
  );
}
