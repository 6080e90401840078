/** Groups of radio buttons or tick boxes under one legend, and single tick boxes. */
import type { Child } from "hono/jsx";

export interface Option {
  value: string;
  label: Child;
  hint?: Child;
}

interface ChoicesProps {
  name: string;
  legend: Child;
  type: "radio" | "checkbox";
  options: readonly Option[];
  chosen: readonly string[];
  hint?: Child;
  error?: Child;
  /** Text that says an answer is optional; none when it is required. */
  mark?: string;
  /** Makes ids unique when a form stands several times on a page. */
  scope?: string;
  layout?: "grid" | "column" | "scale";
}

/** The first option carries the id that the error summary points to. */
export function Choices({ name, legend, type, options, chosen, hint, error, mark, scope = "f", layout = "grid" }: ChoicesProps) {
  const id = `${scope}-${name}`;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      class={`choices${layout === "grid" ? "" : ` ${layout}`}${error === undefined ? "" : " wrong"}`}
      aria-describedby={described || undefined}
    >
      <legend>
        {legend} {mark !== undefined && <span class="optional">{mark}</span>}
      </legend>
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
      <div class="options">
        {options.map((option, i) => (
          <label class="choice">
            <input type={type} name={name} value={option.value} id={i === 0 ? id : `${id}-${i}`} checked={chosen.includes(option.value)} />
            <span>
              {option.label}
              {option.hint !== undefined && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TickProps {
  name: string;
  label: Child;
  checked?: boolean;
  hint?: Child;
  error?: Child;
  mark?: string;
  scope?: string;
  value?: string;
}

/** One tick box; a consent is never ticked beforehand. */
export function Tick({ name, label, checked = false, hint, error, mark, scope = "f", value = "yes" }: TickProps) {
  const id = `${scope}-${name}`;
  return (
    <div class={error === undefined ? "field-tick choices" : "field-tick choices wrong"}>
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={checked}
          aria-invalid={error === undefined ? undefined : "true"}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <span>
          {label} {mark !== undefined && <span class="optional">{mark}</span>}
          {hint !== undefined && <span class="hint">{hint}</span>}
        </span>
      </label>
    </div>
  );
}
