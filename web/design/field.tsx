/** A field: label, hint and error beside it, joined for those who listen instead of look. */
import type { Child } from "hono/jsx";

interface FieldProps {
  name: string;
  label: Child;
  value?: string | undefined;
  hint?: Child;
  error?: Child;
  /** Text that says an answer is optional; none when it is required. */
  mark?: string | undefined;
  /** Makes ids unique when a form stands several times on a page. */
  scope?: string;
  type?: "text" | "email" | "tel" | "number" | "date" | "time" | "datetime-local" | "url" | "file";
  /** Given: a text of several lines. */
  rows?: number;
  /** Given: a list to choose from. */
  options?: readonly { value: string; label: string }[];
  short?: boolean;
  dir?: "auto" | "ltr";
  autocomplete?: string;
  inputmode?: "text" | "numeric" | "email" | "tel";
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  required?: boolean;
  accept?: string;
}

export function Field({ name, label, value, hint, error, mark, scope = "f", type = "text", rows, options, short, ...rest }: FieldProps) {
  const id = `${scope}-${name}`;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  const control = {
    ...rest,
    id,
    name,
    class: short ? "short" : undefined,
    "aria-describedby": described || undefined,
    "aria-invalid": error === undefined ? undefined : ("true" as const),
  };
  return (
    <div class={error === undefined ? "field" : "field wrong"}>
      <label for={id}>
        {label} {mark !== undefined && <span class="optional">{mark}</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {options !== undefined ? (
        <select {...control}>
          {options.map((option) => (
            <option value={option.value} selected={option.value === (value ?? "")}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows !== undefined ? (
        <textarea dir="auto" {...control} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input
          dir={type === "email" || type === "tel" || rest.inputmode === "numeric" ? "ltr" : type === "text" ? "auto" : undefined}
          {...control}
          type={type}
          value={value}
        />
      )}
    </div>
  );
}
