/** What the parts of a letter are called, and what can be wrong with them. */
import type { Fault } from "@tamkine/core/letter/words/reword";
import type { Key, Translate } from "../../i18n.ts";

/** "subject" or "1.role.mentor": the part, and for whom or when it is said. */
export function fieldLabel(t: Translate, field: string): string {
  const [part = "", value, is] = field.split(".");
  const name = Number.isNaN(Number(part))
    ? t(`console.wording.part.${part}` as Key)
    : t("console.wording.paragraph", { number: Number(part) });
  return value === undefined ? name : t("console.wording.forWhom", { part: name, whom: t(`console.wording.only.${value}.${is}` as Key) });
}

/** The name is held to its own direction: it is typed as it stands, in Latin letters. */
export const faultText = (t: Translate, { code, name }: Fault): string =>
  t(`console.wording.fault.${code}`, { name: `\u2066${name}\u2069` });
