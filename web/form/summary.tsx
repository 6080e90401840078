/** The summary of a form's errors, in the reader's words. */
import { ErrorSummary } from "../design/components.tsx";
import { type Entry, problems } from "./entry.ts";

export function Problems({ entry }: { entry: Entry }) {
  const errors = problems(entry);
  return (
    <ErrorSummary
      title={entry.t("form.wrong", { count: errors.length })}
      errors={errors.map(({ name, text }) => ({ id: `${entry.scope}-${name}`, text }))}
    />
  );
}
