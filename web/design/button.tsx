/** Buttons act (POST), link buttons lead on (GET); they look alike. */
import type { PropsWithChildren } from "hono/jsx";

type Look = { kind?: "main" | "quiet" | "danger"; small?: boolean };

const classes = ({ kind = "main", small = false }: Look): string =>
  ["button", kind === "main" ? "" : kind, small ? "small" : ""].filter(Boolean).join(" ");

/** Submits its form. `name` and `value` go with it; `action` sends the form elsewhere. */
export function Button({
  children,
  name,
  value,
  action,
  ...look
}: PropsWithChildren<Look & { name?: string; value?: string; action?: string }>) {
  return (
    <button type="submit" class={classes(look)} name={name} value={value} formaction={action}>
      {children}
    </button>
  );
}

export function LinkButton({ children, href, ...look }: PropsWithChildren<Look & { href: string }>) {
  return (
    <a class={classes(look)} href={href}>
      {children}
    </a>
  );
}
