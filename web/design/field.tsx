/** A field: label, hint and error beside it, joined for those who listen instead of look. */
import type { Child } from "hono/jsx";
import { type AboutField, Asked, Beside, idsOf } from "./about-field.tsx";

/** @property lang its language, where that is not the page's; @property dir "auto" for somebody's own words, such as a name */
interface Option {
  value: string;
  label: string;
  lang?: string;
  dir?: "auto";
}

interface FieldProps extends AboutField {
  label: Child;
  value?: string | undefined;
  type?: "text" | "email" | "tel" | "date" | "time" | "datetime-local" | "url" | "file" | "color";
  /** Given: a text of several lines. */
  rows?: number;
  /** Given: a list to choose from. */
  options?: readonly Option[];
  short?: boolean;
  /** The only question of its page, which has no summary of what is wrong: one is taken to it at once. */
  alone?: boolean;
  dir?: "auto" | "ltr";
  autocomplete?: string;
  inputmode?: "text" | "numeric" | "email" | "tel";
  /** Of a code, or of words to search for: browsers cut by it what is pasted, and say nothing, so no field has it that somebody writes in. */
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  required?: boolean;
  accept?: string;
}

export function Field({ name, label, value, hint, error, mark, scope, type = "text", rows, options, short, alone, ...rest }: FieldProps) {
  const about = { name, hint, error, mark, scope };
  const { id, described } = idsOf(about);
  const control = {
    ...rest,
    id,
    name,
    class: short ? "short" : undefined,
    "aria-describedby": described,
    "aria-invalid": error === undefined ? undefined : ("true" as const),
    autofocus: alone && error !== undefined ? true : undefined,
  };
  return (
    <div class={error === undefined ? "field" : "field wrong"}>
      <label for={id}>
        <Asked text={label} mark={mark} />
      </label>
      <Beside about={about} label={label} />
      {options !== undefined ? (
        <select {...control}>
          {options.map((option) => (
            <option value={option.value} selected={option.value === (value ?? "")} lang={option.lang} dir={option.dir}>
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
