/** What stands beside a question, whatever one answers it with: the mark of an optional one (of the only required one among many optional), its hint, what is wrong with the answer. */
import type { Child } from "hono/jsx";
import { noteFault } from "./faults.tsx";

export interface AboutField {
  name: string;
  hint?: Child;
  error?: Child;
  /** Text that says an answer is optional; none when it is required. Where one alone is required, its mark says that instead. */
  mark?: string | undefined;
  /** Makes ids unique when a form stands several times on a page. */
  scope?: string | undefined;
}

/** The field's id, and the ids of what describes it: read out with it. */
export function idsOf({ name, hint, error, scope = "f" }: AboutField): { id: string; described: string | undefined } {
  const id = `${scope}-${name}`;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  return { id, described: described || undefined };
}

/** The name of a question, and its mark. */
export function Asked({ text, mark }: { text: Child; mark: string | undefined }) {
  return (
    <>
      {text} {mark !== undefined && <span class="mark">{mark}</span>}
    </>
  );
}

/** Hint and error; the page's summary learns of the error under the question's `label`. */
export function Beside({ about, label }: { about: AboutField; label: Child }) {
  const { id } = idsOf(about);
  if (about.error !== undefined) noteFault({ id, label, text: about.error });
  return (
    <>
      {about.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {about.hint}
        </p>
      )}
      {about.error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {about.error}
        </p>
      )}
    </>
  );
}
