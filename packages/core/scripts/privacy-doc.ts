/** Writes the table of docs/privacy.md from the rules: `node scripts/privacy-doc.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { tamkine } from "../src/programme/tamkine.ts";
import { settingOf } from "../src/privacy/retention/schedule.ts";
import type { Going, Rule } from "../src/privacy/rules/rule.ts";
import { stages } from "../src/privacy/retention/stage.ts";
import { goingOf, kinds, rules } from "../src/privacy/rules/rules.ts";

const target = new URL("../../../docs/privacy.md", import.meta.url);
export const [begins, ends] = ["## Kind by kind\n", "## At one's own wish\n"] as const;

/** What the rules say of every kind that is about people, a line each. */
export function keptTable(): string {
  const head = ["kind", "about", "what in it", ...stages.map((stage) => `\`${stage}\``), "at one's own wish"];
  const rows = kinds.filter((kind) => rules[kind].personal.length > 0).map((kind) => row(kind));
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function row(kind: (typeof kinds)[number]): string[] {
  const { about, personal, own, ends: end }: Rule<never, string | null> = rules[kind] as never;
  const stays = end ? "ends by itself" : "";
  return [
    `\`${kind}\``,
    about,
    personal.includes("*") ? "all of it" : listed(personal),
    ...stages.map((stage) => said(goingOf(kind, stage)) || stays),
    own ? "goes, or loses what is theirs" : "",
  ];
}

function said(going: Going<never> | undefined): string {
  if (!going) return "";
  const whose = { absent: " of whoever took no part", bounced: " of whose letters bounce" };
  return (going.fields.length === 0 ? "all of it" : listed(going.fields)) + (going.of ? whose[going.of] : "");
}

const listed = (fields: readonly string[]): string => fields.map((field) => `\`${field}\``).join(", ");

/** The page with the table as it is now. */
export function privacyDoc(page: string): string {
  const [before = "", rest = ""] = page.split(begins);
  const [, after = ""] = rest.split(ends);
  const months = stages.map((stage) => `\`${stage}\` after ${tamkine.retention[settingOf[stage]]} months`).join(", ");
  const opening = `Written by \`packages/core/scripts/privacy-doc.ts\` from the rules; by default ${months}. Kinds that are about nobody are left out.`;
  return `${before}${begins}\n${opening}\n\n${keptTable()}\n\n${ends}${after}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, privacyDoc(readFileSync(target, "utf8")));
