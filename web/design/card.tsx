/** A card: one subject, with a heading. */
import type { Child, PropsWithChildren } from "hono/jsx";

/** `main` marks the one card that matters now; `badge` stands beside the heading. */
export function Card({
  title,
  id,
  badge,
  main = false,
  children,
}: PropsWithChildren<{ title?: Child; id?: string | undefined; badge?: Child; main?: boolean }>) {
  return (
    <section id={id} class={main ? "card main" : "card"}>
      {title !== undefined && (
        <div class="row spread">
          <h2>{title}</h2>
          {badge}
        </div>
      )}
      {children}
    </section>
  );
}
