/** What the foot of a page or a paper says of the regulator's receipt. */
import { sayDataLaw } from "@tamkine/core/programme/data-law";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Language } from "@tamkine/core/kernel/text";
import type { Translate } from "./i18n.ts";
import { isolated } from "./phrase.ts";

/** The receipt's number and who gave it, or that it has been asked for. */
export function receiptLine(t: Translate, language: Language, { receipt, dataLaw }: Pick<Programme, "receipt" | "dataLaw">): string {
  const { regulator } = sayDataLaw(dataLaw, language);
  return receipt ? t("site.receipt", { regulator, receipt: isolated(receipt) }) : t("site.noReceipt", { regulator });
}
