/** Years of experience as people write them: "30", "30 ans", "plus de 20 ans", "٣٠ سنة", "18 mois". What may mean two things is not read. */
import { asciiDigits } from "../kernel/digits.ts";
import { lazy } from "../kernel/lazily.ts";
import { normalised } from "../kernel/unicode.ts";
import { fold, phrases } from "../kernel/fold.ts";

/** More is no answer to this question, and would take long to look through. */
const longest = 120;

const before = `j'ai | plus de | au moins | environ | à peu près | presque | près de | bientôt | depuis | i have | over | more than | at least
  | about | around | nearly | almost | for | لدي | عندي | أكثر من | أزيد من | ما يزيد عن | ما يزيد على | يزيد عن | حوالي | نحو | تقريبا | ما يقارب | منذ`;
const units = "an | ans | année | années | year | years | yr | yrs | سنة | سنوات | سنين | عام | عاما | أعوام";
const months = "mois | month | months | شهر | شهرا | أشهر | شهور";
const after = `d'expérience | d'expérience professionnelle | d'expériences | expérience | experience | of experience | of work experience
  | work experience | de carrière | de métier | d'exercice | de travail | et plus | ou plus | et demi | et demie | and more | or more
  | and a half | environ | من الخبرة | من التجربة | من العمل | خبرة | تجربة | من الخبرة المهنية | فأكثر | أو أكثر | تقريبا | ونصف`;

const words = lazy(
  () =>
    new Map(
      [
        "zéro | zero | aucun | aucune | none | صفر",
        "un | une | one | سنة واحدة | عام واحد",
        "deux | two | اثنان | اثنين | سنتان | سنتين | عامان | عامين",
        "trois | three | ثلاث | ثلاثة",
        "quatre | four | أربع | أربعة",
        "cinq | five | خمس | خمسة",
        "six | ست | ستة",
        "sept | seven | سبع | سبعة",
        "huit | eight | ثماني | ثمانية | ثمان",
        "neuf | nine | تسع | تسعة",
        "dix | ten | عشر | عشرة",
        "quinze | fifteen",
        "vingt | twenty | عشرون | عشرين",
        "trente | thirty | ثلاثون | ثلاثين",
        "quarante | forty | أربعون | أربعين",
      ].flatMap((list, n) => phrases(list).map((word) => [word, n <= 10 ? n : [15, 20, 30, 40][n - 11]] as const)),
    ),
);

const oneOf = (list: string | readonly string[]): string => {
  const all = typeof list === "string" ? phrases(list.replace(/\s+/gu, " ")) : [...list];
  return `(?:${all.sort((a, b) => b.length - a.length).join("|")})`;
};

const said = lazy(() => {
  const number = `(\\d{1,3}|${oneOf([...words().keys()])})`;
  const unit = `(?: ?(?:${oneOf(units)}|(${oneOf(months)})))?`;
  return new RegExp(`^(?:${oneOf(before)} )*(?:\\+ )?${number}(?: \\+)?${unit}(?: (?:et |ou |and |or )?\\+)?(?: ${oneOf(after)})*$`, "u");
});

/** The whole years; undefined where nothing, or not one number, is said, as in "5-10" or "moins de 5". */
export function yearsIn(typed: string): number | undefined {
  const text = asciiDigits(normalised(typed.slice(0, longest), "NFKC"));
  // Less than so many, or less than nothing, is not that number; nor is what somebody wrote at such length.
  if (typed.trim().length > longest || /[<≤]|(?:^|\s)[-−–]\s*\d|\d\s*[-−–/]\s*\d/u.test(text)) return undefined;
  const found = said().exec(
    fold(text.replace(/(\d)[.,٫]\d{1,2}(?!\d)/gu, "$1"))
      .replaceAll("+", " + ")
      .replace(/\s+/gu, " ")
      .trim(),
  );
  const [, number = "", inMonths] = found ?? [];
  if (number === "") return undefined;
  const count = words().get(number) ?? Number(number);
  return inMonths === undefined ? count : Math.floor(count / 12);
}
