/** Codes of the forms as options to choose from. */
import type { Key, Translate } from "@tamkine/web/i18n";

export const codesOf = (t: Translate, kind: "speech" | "mode", codes: readonly string[]) =>
  codes.map((value) => ({ value, label: t(`${kind}.${value}` as Key) }));
