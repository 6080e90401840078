import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { type Language, languages } from "@tamkine/core/kernel/text";
import { Programme } from "@tamkine/core/programme/programme";
import { tamkine } from "@tamkine/core/programme/tamkine";
import { usualTraits } from "@tamkine/rehearsal/cast/temperament";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { monthly } from "../bench/cost/fixed.ts";
import { textsOf } from "./texts.ts";

const root = join(import.meta.dirname, "..");
const files = globSync("{bench,functions,packages,scripts,stacks,tests,web}/**/*.{ts,tsx,mjs,json,typ}", {
  cwd: root,
  exclude: (name) => name.endsWith("node_modules"),
}).concat(readdirSync(root));
const scripts = ["package.json", "stacks/package.json"].flatMap((file) =>
  Object.keys((JSON.parse(readFileSync(join(root, file), "utf8")) as { scripts?: object }).scripts ?? {}),
);
const pages = ["README.md", "CHANGELOG.md", ...["docs", "docs/adr"].flatMap((folder) => markdownIn(folder))];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => (name.endsWith(".md") ? [`${folder}/${name}`] : []));
}
const all = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map(([, found = ""]) => found);

/** Sources named in full or by their end, "core/" for the core's own; not files that a command writes. */
const source = /`([\w.-]+(?:\/[\w.-]+)+(?<!NAME)\.(?:tsx?|mjs|asl\.json|typ))`/gu;

test.each(pages)("%s names links, sources and commands that are there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = all(text, /\]\(([^)#\s]+)(?:#[^)]*)?\)/gu).filter((link) => !/^https?:/u.test(link));
  expect(links.filter((link) => !existsSync(join(root, normalize(join(dirname(page), link)))))).toEqual([]);
  const headings = all(text, /^#+ (.+)$/gmu).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  expect(all(text, /\]\(#([^)]+)\)/gu).filter((anchor) => !headings.includes(anchor))).toEqual([]);
  const isThere = (name: string) => {
    const end = name.replace(/^(core|aws|local|papers|rehearsal)\/(?!src\/)/u, "packages/$1/src/");
    return files.some((file) => file === end || file.endsWith(`/${end}`) || file.endsWith(`/${name}`));
  };
  expect(all(text, source).filter((name) => !isThere(name))).toEqual([]);
  expect(all(text, /npm run (?:-s )?([a-z][\w:-]*)/gu).filter((name) => !scripts.includes(name))).toEqual([]);
});

test("docs/rehearsal.md has each trait of the cast with its share", () => {
  const text = readFileSync(join(root, "docs/rehearsal.md"), "utf8");
  const lines = text.split("\n").filter((line) => line.startsWith("| `--"));
  for (const [trait, share] of Object.entries(usualTraits)) {
    const option = `--${trait.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}`;
    expect(
      lines
        .find((line) => line.includes(`\`${option}\``))
        ?.split("|")[2]
        ?.trim(),
    ).toBe(String(share));
  }
});

test("README.md has a line for each folder of the core, and every folder that it names is there", () => {
  const [, tree = ""] = /^packages\/core\/src\/.*\n((?: {2}.*\n)+)/mu.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  const folders = readdirSync(join(root, "packages/core/src"), { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? [one.name] : [],
  );
  expect(all(tree, /^ {2}([\w-]+)\/ /gmu).toSorted()).toEqual(folders.toSorted());
});

test("docs/another-alliance.md says of each setting where it is set", () => {
  const [, table = ""] = /## What is set where\n([^#]+)/u.exec(readFileSync(join(root, "docs/another-alliance.md"), "utf8")) ?? [];
  const named = table.split("\n").flatMap((line) => all(line.split("|")[3] ?? "", /`(\w+)`/gu));
  const settings = Object.keys(Programme.shape).filter((field) => !["kind", "id", "version"].includes(field));
  expect(named.toSorted()).toEqual(settings.toSorted());
});

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
/** All that a text may read as: a choice in each of its cases, "…" for what is filled in. */
function readings(parts: readonly Element[]): string[] {
  return parts.reduce<string[]>(
    (before, part) => {
      const here =
        "options" in part ? Object.values(part.options).flatMap(({ value }) => readings(value)) : [part.type === 0 ? part.value : "…"];
      return before.flatMap((text) => here.map((more) => text + more));
    },
    [""],
  );
}
const plain = (text: string) => text.replace(/\s+/gu, " ").trim();
/** What pages, letters and forms say, a text a line. */
const said = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => {
      const texts = (await textsOf(language)).flatMap(([, text]) => readings(new IntlMessageFormat(text, language).getAst()));
      return [language, [...new Set(texts.map(plain))].join("\n")] as const;
    }),
  ),
) as Record<Language, string>;

/** Those of the words that nothing says; "…" and numbers stand for anything. */
function unsaid(words: readonly string[], texts: string): string[] {
  return [...new Set(words.map(plain))].filter((word) => {
    const some = word.split(/…|\d+(?: %)?/u).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&"));
    return !new RegExp(`(?<![\\p{L}\\d])${some.join(".*")}(?![\\p{L}\\d])`, "u").test(texts);
  });
}

test("what the guide puts between « » is written on a page", () => {
  const guide = readFileSync(join(root, "docs/guide-organisateur.md"), "utf8");
  expect(unsaid(all(guide, /«\s([^»]+)\s»/gu), said.fr)).toEqual(["guillemets"]);
});

// Deploying leads through the pages of AWS, and the log of changes through pages of before.
const ofToday = pages.filter((page) => page !== "CHANGELOG.md" && page !== "docs/deploy.md");
test.each(ofToday)("%s names pages and buttons as they are called", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  expect(unsaid(all(text, /(?<![\w`])_([A-ZÉÀ][^_`]+)_(?![\w`])/gu), `${said.fr}\n${said.en}`)).toEqual([]);
});

test("docs/costs.md has what stands in AWS each month", () => {
  const template = JSON.parse(readFileSync(join(root, "stacks/template.json"), "utf8")) as Parameters<typeof monthly>[0];
  const costs = readFileSync(join(root, "docs/costs.md"), "utf8");
  const standing = monthly(template).filter(({ optional }) => !optional);
  for (const { what, count } of standing) expect(costs).toContain(`${count} ${what} at 0.10`);
  expect(costs).toContain(`used or not: ${standing.reduce((sum, { usd }) => sum + usd, 0).toFixed(2)}.**`);
});

test("the guide's numbers are the first programme's rules", () => {
  const guide = plain(readFileSync(join(root, "docs/guide-organisateur.md"), "utf8"));
  const { rules, retention, certificates, goals } = tamkine;
  const days = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept"];
  const weeks = (count: number) => days[count / 7] ?? "";
  for (const said of [
    `Une promotion dure ${days[rules.months.min]} à ${days[rules.months.max]} mois`,
    `Un rappel part après ${days[rules.acceptReminderDays]} jours ; après ${days[rules.acceptAlertDays]} jours`,
    `pas de première rencontre après ${weeks(rules.firstMeetingDays)} semaines, ${weeks(rules.gapDays)} semaines sans rencontre`,
    `ne conteste pas pendant ${days[rules.contestDays]} jours`,
    `effacées ${days[retention.notesMonths]} mois après la clôture`,
    `(${days[certificates.meetings]} rencontres, par défaut)`,
    `(${weeks(retention.warningDays)} semaines, sauf réglage contraire)`,
  ])
    expect(guide).toContain(plain(said));
  expect(goals.meetingsPerPair).toBe(certificates.meetings);
});
