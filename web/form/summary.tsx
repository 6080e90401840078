/** The summary of a form's errors, in the reader's words, above the questions that it is about. */
import type { PropsWithChildren } from "hono/jsx";
import { ErrorSummary } from "../design/components.tsx";
import { drawn } from "../design/faults.tsx";
import { type Entry, isSaidOfAny, problems } from "./entry.ts";

/** Each line leads to its question, and has its name where the same would be said of any other; in the order in which they are asked. */
export async function Problems({ entry, children }: PropsWithChildren<{ entry: Entry }>) {
  const wrong = problems(entry);
  if (wrong.length === 0) return <>{children}</>;
  const { content, faults } = await drawn(<>{children}</>);
  const asked = wrong.map(({ name, text }) => {
    const id = `${entry.scope}-${name}`;
    const place = faults.findIndex((fault) => fault.id === id);
    const label = isSaidOfAny(entry, name) ? faults[place]?.label : undefined;
    // A question may be gone since: what was said of it is told, and leads nowhere.
    return { place, error: { text, ...(place >= 0 && { id }), ...(label !== undefined && { label }) } };
  });
  const errors = asked.sort((a, b) => a.place - b.place).map(({ error }) => error);
  return (
    <>
      <ErrorSummary title={entry.t("form.wrong", { count: errors.length })} errors={errors} />
      {content}
    </>
  );
}
