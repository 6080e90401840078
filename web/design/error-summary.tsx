/** What is wrong with a form, at its top, each line leading to its field. */
import type { Child } from "hono/jsx";

export function ErrorSummary({
  title,
  errors,
  scope = "f",
}: {
  title: Child;
  errors: readonly { name: string; text: Child }[];
  scope?: string;
}) {
  if (errors.length === 0) return null;
  return (
    <div class="notice bad" role="alert" id="errors">
      <strong>{title}</strong>
      <ul>
        {errors.map(({ name, text }) => (
          <li>
            <a href={`#${scope}-${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
