/** Shares as the console shows them. */
import { locales } from "@tamkine/core/kernel/messages";
import { memoised } from "@tamkine/core/kernel/memoised";
import type { Language } from "@tamkine/core/kernel/text";

const percentFormat = memoised(
  (language: Language) => new Intl.NumberFormat(locales[language], { style: "percent", maximumFractionDigits: 0 }),
);
const finePercentFormat = memoised(
  (language: Language) => new Intl.NumberFormat(locales[language], { style: "percent", minimumFractionDigits: 1 }),
);

/** "75 %" of 0.75, without decimals. */
export function percent(share: number, language: Language): string {
  return percentFormat(language).format(share);
}

/** A share beside its goal: one that misses it is not rounded up to it, "74,7 %" where 75 % was to be reached. */
export function shareText(share: number, goal: number | null, language: Language): string {
  const missed = goal !== null && share < goal && Math.round(share * 100) >= Math.round(goal * 100);
  return missed ? finePercentFormat(language).format(Math.floor(share * 1000) / 1000) : percent(share, language);
}
