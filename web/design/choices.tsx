/** Groups of radio buttons or tick boxes under one legend, and single tick boxes. */
import type { Child } from "hono/jsx";
import { type AboutField, Asked, Beside, idsOf } from "./about-field.tsx";

export interface Option {
  value: string;
  label: Child;
  hint?: Child;
}

interface ChoicesProps extends AboutField {
  legend: Child;
  type: "radio" | "checkbox";
  options: readonly Option[];
  chosen: readonly string[];
  layout?: "grid" | "column" | "scale";
  /** What the first and the last of a scale mean: at its ends, so that nobody has to look it up further above. */
  ends?: readonly [Child, Child] | undefined;
}

/** The first option carries the id that the error summary points to. */
export function Choices({ name, legend, type, options, chosen, hint, error, mark, scope, layout = "grid", ends }: ChoicesProps) {
  const about = { name, hint, error, mark, scope };
  const { id, described } = idsOf(about);
  return (
    <fieldset
      class={`choices${layout === "grid" ? "" : ` ${layout}`}${ends ? " between" : ""}${error === undefined ? "" : " wrong"}`}
      aria-describedby={described}
    >
      <legend>
        <Asked text={legend} mark={mark} />
      </legend>
      <Beside about={about} label={legend} />
      <div class="options">
        {options.map((option, i) => (
          <label class="choice">
            <input
              type={type}
              name={name}
              value={option.value}
              id={i === 0 ? id : `${id}-${i}`}
              checked={chosen.includes(option.value)}
              aria-invalid={error === undefined ? undefined : "true"}
            />
            <span>
              {option.label}
              {ends && (i === 0 || i === options.length - 1) && <span class="unseen"> {ends[i === 0 ? 0 : 1]}</span>}
              {option.hint !== undefined && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {ends && (
        <p class="ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
    </fieldset>
  );
}

interface TickProps extends AboutField {
  label: Child;
  checked?: boolean;
  value?: string;
}

/** One tick box, its hint inside its label; a consent is never ticked beforehand. */
export function Tick({ name, label, checked = false, hint, error, mark, scope, value = "yes" }: TickProps) {
  const about = { name, error, scope };
  const { id, described } = idsOf(about);
  return (
    <div class={error === undefined ? "field-tick choices" : "field-tick choices wrong"}>
      <Beside about={about} label={label} />
      <label class="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={checked}
          aria-invalid={error === undefined ? undefined : "true"}
          aria-describedby={described}
        />
        <span>
          <Asked text={label} mark={mark} />
          {hint !== undefined && <span class="hint">{hint}</span>}
        </span>
      </label>
    </div>
  );
}
