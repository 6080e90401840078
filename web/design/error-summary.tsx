/** What is wrong with a form, at its top, each line leading to its field. It has the focus when the page comes. */
import type { Child, PropsWithChildren } from "hono/jsx";
import type { Fault } from "./faults.tsx";

/** `children` says more than the list; without either there is nothing. */
export function ErrorSummary({ title, errors, children }: PropsWithChildren<{ title: Child; errors: readonly Fault[] }>) {
  if (errors.length === 0 && children === undefined) return null;
  return (
    <div class="notice bad" role="alert" id="errors" tabindex={-1} autofocus>
      <strong>{title}</strong>
      {children}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ id, label, text }) => (
            <li>
              {id === undefined ? <span>{label ?? text}</span> : <a href={`#${id}`}>{label ?? text}</a>}
              {label !== undefined && <span>{text}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
