/** Numbers that somebody wrote in words: "vingt-quatre ans", "twenty-one", "سبع عشرة سنة". */
import { fold, phrases } from "../../../kernel/fold.ts";
import { lazy } from "../../../kernel/lazily.ts";
import { besideCounts, countWords } from "../words/counts.ts";

const words = lazy(() => new Map(countWords.flatMap(([count, list]) => phrases(list).map((word) => [word, count] as const))));
const beside = lazy(() => new Set(phrases(besideCounts).flatMap((phrase) => phrase.split(" "))));

/** The number that a text is, in words; undefined where it says anything else. */
export function countIn(text: string): number | undefined {
  let [sum, last] = [0, 0];
  for (const word of fold(text).split(" ")) {
    const count = words().get(word) ?? words().get(word.replace(/^و/u, ""));
    if (count === undefined && !beside().has(word)) return undefined;
    // Four times twenty, not four and twenty.
    const isTimes = count === 20 && last === 4 && word.startsWith("v");
    sum += isTimes ? 76 : (count ?? 0);
    last = count ?? 0;
  }
  return sum === 0 ? undefined : sum;
}
