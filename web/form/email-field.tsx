/** Where somebody's own address is asked for: with the keyboard for it, and no longer than an address can be. */
import { Field } from "../design/components.tsx";
import { type Entry, typed } from "./entry.ts";

interface EmailFieldProps {
  entry: Entry;
  /** The usual one where nothing else is said. */
  label?: string;
  hint?: string;
  alone?: boolean;
}

export const EmailField = ({ entry, label = entry.t("field.email"), hint, alone = false }: EmailFieldProps) => (
  <Field
    {...typed(entry, "email")}
    label={label}
    {...(hint !== undefined && { hint })}
    alone={alone}
    type="email"
    autocomplete="email"
    inputmode="email"
  />
);
