/** Something one opens when one needs it; works without script. */
import type { Child, PropsWithChildren } from "hono/jsx";

export function More({
  title,
  open = false,
  plain = false,
  id,
  children,
}: PropsWithChildren<{ title: Child; open?: boolean; plain?: boolean; id?: string }>) {
  return (
    <details class={plain ? "more plain" : "more"} open={open} id={id}>
      <summary>{title}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
