/** Room in a field: no field cuts what is typed or pasted, so whoever wrote more is told how much there is room for. */
import { longestReason } from "@tamkine/core/kernel/reason";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import { longestLink, tidy } from "@tamkine/core/kernel/text";
import type { Translate } from "../i18n.ts";

/** For how many characters there is room, and how many there are. */
export const saidTooLong = (t: Translate, text: string, most: number): string =>
  t("error.too-long.most", { most, count: tidy(text).length });

/** What is said beside a field of a form that was refused because there is more in it than there is room for; nothing otherwise. */
export const tooLong = (
  t: Translate,
  refusal: Refusal | undefined,
  field: string,
  text: string | undefined,
  most: number,
): string | undefined => (refusal?.facts[field] === "too-long" ? saidTooLong(t, text ?? "", most) : undefined);

/** What is said beside a link that is none: that, or that there is too much of it. */
export const wrongLink = (t: Translate, link = ""): string =>
  tidy(link).length > longestLink ? saidTooLong(t, link, longestLink) : t("error.link");

/** What is said beside the reason of a form that was refused for it: that there is none, or too much of it; nothing otherwise. */
export const wrongReason = (t: Translate, refusal: Refusal | undefined, reason: string | undefined): string | undefined =>
  refusal?.code === "reason-needed" ? t("refusal.reason-needed") : tooLong(t, refusal, "reason", reason, longestReason);
