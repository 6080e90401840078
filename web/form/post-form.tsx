/** Every form that changes something. */
import type { JSX } from "hono/jsx";

type Props = Omit<JSX.IntrinsicElements["form"], "method" | "novalidate">;

/** What is wrong in it the page says, in the reader's language and with what to do, never the browser. */
export const PostForm = ({ children, ...form }: Props) => (
  <form method="post" novalidate {...form}>
    {children}
  </form>
);
