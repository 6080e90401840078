/** The summary of a form's errors, in the reader's words. */
import { ErrorSummary } from "../design/components.tsx";
import { type Key, texts } from "../i18n.ts";
import { type Entry, problems } from "./entry.ts";

export function Problems({ entry }: { entry: Entry }) {
  const errors = problems(entry);
  return (
    <ErrorSummary
      title={entry.t("form.wrong", { count: errors.length })}
      errors={errors.map(({ name, text }) => ({ id: `${entry.scope}-${name}`, text, ...called(entry, name) }))}
    />
  );
}

/** That there is too much is said alike of every field: which one it is, its name tells. */
function called({ t, errors }: Entry, name: string): { label?: string } {
  const key = ["field", "meeting", "survey"].map((group) => `${group}.${name}`).find((one) => isName(texts.fr, one));
  return errors[name] === "too-long" && key !== undefined ? { label: t(key as Key) } : {};
}

/** A text that needs nothing said beside it. */
const isName = (all: Readonly<Record<string, string>>, key: string): boolean => Object.hasOwn(all, key) && !all[key]?.includes("{");
