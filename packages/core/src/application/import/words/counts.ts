/** Numbers in words, as far as people count their years: what is added up, one word after the other. */

export const countWords: readonly (readonly [number, string])[] = [
  [1, "un | une | one | واحد | واحدة | إحدى | أحد"],
  [2, "deux | two | اثنان | اثنين | اثنا | اثني | اثنتا | اثنتان | اثنتين"],
  [3, "trois | three | ثلاث | ثلاثة"],
  [4, "quatre | four | أربع | أربعة"],
  [5, "cinq | five | خمس | خمسة"],
  [6, "six | ست | ستة"],
  [7, "sept | seven | سبع | سبعة"],
  [8, "huit | eight | ثمان | ثماني | ثمانية"],
  [9, "neuf | nine | تسع | تسعة"],
  [10, "dix | ten | عشر | عشرة"],
  [11, "onze | eleven"],
  [12, "douze | twelve"],
  [13, "treize | thirteen"],
  [14, "quatorze | fourteen"],
  [15, "quinze | fifteen"],
  [16, "seize | sixteen"],
  [17, "seventeen"],
  [18, "eighteen"],
  [19, "nineteen"],
  [20, "vingt | vingts | twenty | عشرون | عشرين"],
  [30, "trente | thirty | ثلاثون | ثلاثين"],
  [40, "quarante | forty | fourty | أربعون | أربعين"],
  [50, "cinquante | fifty | خمسون | خمسين"],
  [60, "soixante | sixty | ستون | ستين"],
  [70, "seventy | سبعون | سبعين"],
  [80, "eighty | ثمانون | ثمانين"],
  [90, "ninety | تسعون | تسعين"],
];

/** What may stand around them. */
export const besideCounts =
  "et | and | و | ans | an | years | year | old | j'ai | i am | i'm | âge | age | سنة | سنوات | عام | عاما | عمري | عندي | et demi | and a half | ونصف | demi | half | a";
