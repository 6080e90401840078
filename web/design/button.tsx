/** Buttons act (POST), link buttons lead on (GET); they look alike. */
import type { PropsWithChildren } from "hono/jsx";

type Look = { kind?: "main" | "quiet" | "danger"; small?: boolean };

const classes = ({ kind = "main", small = false }: Look): string =>
  ["button", kind === "main" ? "" : kind, small ? "small" : ""].filter(Boolean).join(" ");

/**
 * Submits its form. `name` and `value` go with it; `action` sends the form elsewhere, `target` shows the answer in that frame. `pressed`:
 * it is the answer that stands, of several that can be given; said to whoever does not see its colour.
 */
export function Button({
  children,
  name,
  value,
  action,
  target,
  pressed,
  ...look
}: PropsWithChildren<Look & { name?: string; value?: string; action?: string; target?: string; pressed?: boolean | undefined }>) {
  return (
    <button
      type="submit"
      class={classes(look)}
      name={name}
      value={value}
      formaction={action}
      formtarget={target}
      aria-pressed={pressed === undefined ? undefined : pressed ? "true" : "false"}
    >
      {children}
    </button>
  );
}

/** `swap` is the place on the page that the answer takes ("#id") where there is script. */
export function LinkButton({ children, href, swap, ...look }: PropsWithChildren<Look & { href: string; swap?: string }>) {
  return (
    <a class={classes(look)} href={href} data-swap={swap}>
      {children}
    </a>
  );
}
