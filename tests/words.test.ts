/** What holds for every text people read, wherever it is kept: the words of docs/words.md, the marks of each language, counting. */
import { readFileSync } from "node:fs";
import { createMessages } from "@tamkine/core/kernel/messages";
import { type Language, languages } from "@tamkine/core/kernel/text";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { foldersOfTexts, textsOf } from "./texts.ts";

const root = `${import.meta.dirname}/..`;
const all = Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await textsOf(language)]))) as Record<
  Language,
  [string, string][]
>;

/** What is read: without placeholders, the syntax of choices, and vowel signs. */
const read = (text: string): string =>
  text
    .replace(/\{\w+, (?:plural|select),/gu, " ")
    .replace(/\{\w+(?:, number)?\}/gu, "…")
    .replace(/\p{Mn}/gu, "");

/** The texts at fault, to be named by the assertion. */
const faults = (language: Language, fault: RegExp): string[] =>
  all[language].filter(([, text]) => fault.test(read(text))).map(([at]) => at);

/** The rows of the table of words, cell by cell. */
const table = readFileSync(`${root}/docs/words.md`, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:thing|-|language|French|Arabic|English)/u.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length === 7);

const listed = (cell = ""): string[] => cell.split(", ").filter((word) => word !== "—");

/** The word by itself, with an article or a conjunction before it in Arabic. */
const word = (said: string, language: Language): RegExp => {
  const bare = said.replace(/\p{Mn}/gu, "").replace(/[()]/gu, "\\$&");
  // What begins with the article loses its alif after a lam, and a lam of its own too: المدن and للمدن, اللغة and للغة.
  const afterLam = bare.startsWith("ال") ? `|لل${bare.slice(2).replace(/^ل/u, "")}` : "";
  return language === "ar"
    ? new RegExp(`(?<!\\p{L})[وف]?(?:[بلك]?${bare}${afterLam})(?!\\p{L})`, "u")
    : new RegExp(`(?<![\\p{L}-])${bare}(?![\\p{L}-])`, "iu");
};

test("every folder of texts is read over, wherever it has moved to", () => {
  const folders = foldersOfTexts();
  expect(folders.length).toBeGreaterThan(6);
  expect(folders.filter((folder) => !all.fr.some(([at]) => at.startsWith(`${folder}/`)))).toEqual([]);
});

describe.each(languages)("the words of the product in %s", (language) => {
  const column = languages.indexOf(language) + 1;

  test("are in use", () => {
    expect(table.length).toBeGreaterThan(20);
    const chosen = table.flatMap((cells) => listed(cells[column]));
    const said = all[language].map(([, text]) => read(text).toLowerCase());
    expect(chosen.filter((each) => !said.some((text) => text.includes(each.toLowerCase())))).toEqual([]);
  });

  test("are not replaced by others", () => {
    const refused = table.flatMap((cells) => listed(cells[column + 3]));
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.flatMap((each) => faults(language, word(each, language)).map((at) => `${at}: ${each}`))).toEqual([]);
  });
});

test("Arabic addresses women and men alike: in the plural, never with the singular's ـك", () => {
  const others =
    /(?<!\p{L})[وفب]?(?:ل?ذلك|بذلك|كذلك|تلك|هناك|مشكوك|(?:ال)?مشترك|(?:ال)?ترك|يترك|أ?شارك|مشارك|ملك|ماك|[وال]*لوجستيك|التدارك|الأبناك)(?!\p{L})/gu;
  const singular = all.ar.filter(([, text]) => /\p{L}ك(?!\p{L})/u.test(read(text).replace(others, "")));
  expect(singular.map(([at]) => at)).toEqual([]);
});

test("French names women too: people who are mentored are not “mentoré” on their own pages and in letters", () => {
  const theirs = all.fr.filter(([at]) => /messages\/fr\/people|letter\/words\/messages/u.test(at));
  expect(theirs.length).toBeGreaterThan(500);
  expect(theirs.filter(([, text]) => /mentorés?(?!\p{L}|\()/iu.test(text)).map(([at]) => at)).toEqual([]);
});

test("French speaks to women and men: those who take part are not all “chacun”, “rencontrés” or “un proche”", () => {
  const theirs = all.fr.filter(([at]) => /messages\/fr\/(?:people|applicant|close|cycle|pair)/u.test(at));
  expect(theirs.length).toBeGreaterThan(700);
  const men =
    /(?<!et |\p{L})chacun(?![\p{L}]| de vos)|vous (?:êtes-vous|vous êtes) \p{L}+és(?!\p{L}|\()|qu’ils (?:en )?disent|(?:un|vos) proches?(?!\p{L})/iu;
  expect(theirs.filter(([, text]) => men.test(text)).map(([at]) => at)).toEqual([]);
});

test("Arabic answers عن what is asked, and asks إلى أين one has come", () => {
  const answers = /(?<!\p{L})[وفبل]?(?:ال)?(?:جواب|أجوب|إجاب|أجاب|أجب|أجيب|[يتن]جيب|[يت]جب)\p{L}* على(?! حدة)/u;
  expect(faults("ar", answers)).toEqual([]);
  expect(faults("ar", /(?<!إلى )أين وصل/u)).toEqual([]);
});

test("Arabic counts two in the dual: the verb and what is joined to a noun have no tanween", () => {
  const two = /two \{[^{}]*(?:طلبًا (?:مساعدة|ذلك)|(?:شخصان|اللذان|اللذين)[^{}]* \p{L}{3,}ًا ذلك)/u;
  expect(all.ar.filter(([, text]) => two.test(text)).map(([at]) => at)).toEqual([]);
});

test("French says “l’autre personne” of who is in a pair with the reader: “binôme” is the two of them", () => {
  const theirs =
    /(?<!personne de )(?:votre|mon|son) binôme (?:sera |en )?(?:ne |n’)?(?:est prévenu|en est prévenu|le sait|le saura|voit|verra|lit|lira)|jamais votre binôme|(?<!\p{L})(?:à|au) (?:mon|votre|son)? ?binôme(?! (?:de|avec))(?=[,.;]|$)/u;
  expect(faults("fr", theirs)).toEqual([]);
});

test("French elides before nobody's name: a sentence with “de” or “que” goes around it", () => {
  const names =
    "name|other|who|whom|by|mentor|mentee|mentors|mentees|body|programme|subject|organiser|zone|cohort|domain|pair|person|from|names";
  const before = new RegExp(`(?<![\\p{L}’])(?:de|que|ne|se|jusque|lorsque|puisque) \\{(?:${names})\\}`, "u");
  const dated = new Set(["days", "hours", "console.figures.courseSaid", "console.effects.length", "report.weekAlt"]);
  const elided = all.fr.filter(([at, text]) => before.test(text) && !dated.has(at.split(" ").at(-1) ?? ""));
  expect(elided.map(([at]) => at)).toEqual([]);
});

test("nothing says how long this programme is, or how many meetings it has, as if every programme were so", () => {
  const spans =
    /trois mois|ثلاثة أشهر|three months|trois fois au moins|ثلاث مرات على الأقل|at least three times|toutes les trois semaines/u;
  const theirs = languages.flatMap((language) => all[language]).filter(([at]) => /\/people|letter\/words\/messages/u.test(at));
  expect(theirs.filter(([, text]) => spans.test(text)).map(([at]) => at)).toEqual([]);
});

describe("marks", () => {
  test("French: no-break spaces where they belong, its own quotes and apostrophes", () => {
    expect(faults("fr", /[^\u202f\s([{«!?…][;!?](?![\w=.])|[ \u00a0][;!?]/u)).toEqual([]);
    expect(faults("fr", /[^\u00a0\d\n]:(?=\s|$)|[ \u202f]:/u)).toEqual([]);
    expect(faults("fr", /«[^\u00a0]|[^\u00a0]»/u)).toEqual([]);
    expect(faults("fr", /\p{L}'\p{L}|["“”]/u)).toEqual([]);
    expect(faults("fr", /n°[^\u00a0]|[\d…] (?:%|Ko|Mo|Go|h(?!\p{L}))/u)).toEqual([]);
  });

  test("Arabic: its own comma, semicolon and question mark, nothing before them, tanween before the alif", () => {
    expect(faults("ar", /\p{Script=Arabic}\s*[,;?]|["“”]/u)).toEqual([]);
    expect(
      faults("ar", /\p{Script=Arabic}\s+[،؛؟:](?!\s)|[،؛؟](?=\p{L})|(?<!\p{L})(?:اذا|الى|او|انتم|اكثر|اقل|اول|الان|ايضا)(?!\p{L})/u),
    ).toEqual([]);
    const bare = /(?<!\p{L})(?:مع|أيض|شخص|مرشد|مستفيد|يوم|شهر|قرار|جد|أبد|حالي|تلقائي|رابط|شيئ|دائم|واحد|مكان|سطر|أول)ا(?!\p{L}|\p{Mn})/u;
    expect(all.ar.filter(([, text]) => bare.test(text)).map(([at]) => at)).toEqual([]);
  });

  test("English: curly quotes and apostrophes", () => {
    expect(faults("en", /\p{L}'\p{L}|"/u)).toEqual([]);
  });

  test("English: British spelling", () => {
    const american =
      /(?<!\p{L})(?:colou?rs? of the program|color|center|honor|favorite|behavior|canceled|canceling|enrollment|labor|catalog|traveled|gotten)(?!\p{L})|\p{L}{3,}(?:iz(?:e|ed|es|ing|ations?))(?!\p{L})/iu;
    const spelt = all.en.filter(([, text]) => american.test(read(text).replace(/\b(?:size|sizes|resized?)\b/giu, "")));
    expect(spelt.map(([at]) => at)).toEqual([]);
  });

  test.each(languages)("%s: one space at a time, none at the ends of a line", (language) => {
    const spaced = all[language].filter(([at, text]) => !at.startsWith("stacks/") && /\S {2,}\S/u.test(text));
    expect(spaced.map(([at]) => at)).toEqual([]);
  });
});

interface Node {
  value?: string;
  options?: Record<string, { value: Node[] }>;
  pluralType?: string;
}

const astOf = (text: string, language: Language) =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as unknown as Node[];

/** The forms of each plural that says its number, however deep; one without "#" only tells none from some. */
function plurals(nodes: readonly Node[]): string[][] {
  return nodes.flatMap(({ options, pluralType }) => {
    if (options === undefined) return [];
    const inside = Object.values(options).flatMap(({ value }) => plurals(value));
    const counts = Object.values(options).some(({ value }) => value.some((node) => node.value === undefined && node.options === undefined));
    return pluralType !== undefined && counts ? [Object.keys(options), ...inside] : inside;
  });
}

/** The values a text takes, however deep: a number, or "other" where it chooses between words. */
function valuesOf(nodes: readonly Node[], count: number): Record<string, string | number> {
  const here = nodes.flatMap(({ value, options, pluralType }) =>
    value === undefined ? [] : [[value, options !== undefined && pluralType === undefined ? "other" : count] as const],
  );
  const inside = nodes.flatMap(({ options }) => Object.values(options ?? {}).map(({ value }) => valuesOf(value, count)));
  return Object.assign({}, ...inside, Object.fromEntries(here));
}

describe.each(languages)("counting in %s", (language) => {
  const counted = all[language]
    .filter(([, text]) => /, plural,/u.test(text))
    .map(([at, text]) => ({ at, text, ast: astOf(text, language) }));
  /** A million takes a form of its own in French; nobody counts that far here. */
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== "many" || language === "ar");
  const exact: Record<string, string> = { zero: "=0", one: "=1", two: "=2" };

  test("has every form its numbers need", () => {
    expect(counted.length).toBeGreaterThan(100);
    const lacking = counted.flatMap(({ at, ast }) =>
      plurals(ast).flatMap((forms) =>
        needed.filter((form) => !forms.includes(form) && !forms.includes(exact[form] ?? "")).map((form) => `${at}: ${form}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  test("can be said with any number, without a placeholder left", () => {
    const badly = counted.filter(({ text, ast }) => {
      const say = createMessages({ fr: { text }, ar: { text }, en: { text } });
      return [0, 1, 2, 3, 10, 11, 99, 100, 101, 1000].some((count) => /[{}#]/u.test(say(language, "text", valuesOf(ast, count))));
    });
    expect(badly.map(({ at }) => at)).toEqual([]);
  });
});

test("Arabic counts three to ten things in the plural, and from eleven on one with tanween", () => {
  /** The word after the number, in one form of a plural. */
  const thing = (form: { value: Node[] } | undefined): string | undefined => {
    const at = form?.value.findIndex((node) => node.value === undefined && node.options === undefined) ?? -1;
    return form?.value[at + 1]?.value?.match(/^\s([\p{L}\p{M}]+)/u)?.[1];
  };
  const choices = (nodes: readonly Node[]): Record<string, { value: Node[] }>[] =>
    nodes.flatMap(({ options }) => (options ? [options, ...Object.values(options).flatMap(({ value }) => choices(value))] : []));
  const things = all.ar
    .filter(([, text]) => /, plural,/u.test(text))
    .flatMap(([at, text]) => choices(astOf(text, "ar")).map(({ few, many }) => ({ at, few: thing(few), many: thing(many) })))
    .filter(({ few, many }) => few !== undefined && many !== undefined);
  expect(things.length).toBeGreaterThan(100);
  // A noun that ends in ة has no alif to carry it, nor has one that is joined to the next: “11 طلب مساعدة”.
  const badly = things.filter(({ few, many = "" }) => few === many || !/(?:ً\p{M}?ا|ءً|ة|^طلب)$/u.test(many));
  expect(badly).toEqual([]);
});
