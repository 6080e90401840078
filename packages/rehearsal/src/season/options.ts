/** What is typed after `npm run season --`, read before anything begins. */
import { parseArgs } from "node:util";
import { Slug } from "@tamkine/core/kernel/item";
import { besideCohorts } from "@tamkine/web/console/own-pages";
import { type Traits, usualTraits } from "../cast/temperament.ts";

export interface Options {
  dir: string;
  out: string;
  seed: string;
  cohort: string;
  kills: number;
  weather: number;
  metered: boolean;
  traits: Traits;
}

const traitNames = Object.keys(usualTraits) as (keyof Traits)[];

export const usage = `npm run season -- DIR [--seed N] [--out OUT] [--cohort NAME] [--kills N] [--weather 0.02] [--metered] [--mentors-absent 0.1] …
DIR holds mentors.csv and mentees.csv, or workbooks, mentors.xlsx and mentees.xlsx. --kills: how often the server is killed (kill -9) and started again on the way.
--weather: how often each fault that AWS has now and then comes, as a share of all that it can come to.
--metered: measures what AWS would charge by, for npm run cost; a killed server forgets it, so not together with --kills.
Traits, each a share of the people: ${traitNames.map(dashed).join(", ")}.`;

/** @returns "help" where that is asked for; a sentence for each thing that is wrong, all of them at once */
export function optionsIn(args: readonly string[]): Options | "help" | { wrong: string[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: kinds,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values["help"]) return "help";
  const said = (name: string, otherwise: string) => (typeof values[name] === "string" ? values[name] : otherwise);
  const wrong: string[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const kind = kinds[token.name]?.type;
    if (kind === undefined) wrong.push(`${token.rawName} is no option`);
    else if (kind === "string" && token.value === undefined) wrong.push(`${token.rawName} needs a value`);
    else if (kind === "boolean" && token.value !== undefined) wrong.push(`${token.rawName} takes no value`);
  }
  const share = (name: string, usual: number) => {
    const typed = said(name, String(usual));
    if (!/^(?:\d+\.?\d*|\.\d+)$/u.test(typed) || Number(typed) > 1) wrong.push(`--${name} is a share from 0 to 1`);
    return Number(typed);
  };
  const [dir = "", ...more] = positionals;
  if (dir === "") wrong.push("DIR is missing");
  if (more.length > 0) wrong.push(`There is one DIR, and ${more.join(", ")} besides`);
  const [kills, cohort, metered] = [said("kills", "0"), said("cohort", "2026-1"), values["metered"] === true];
  if (!/^\d+$/u.test(kills)) wrong.push("--kills is a whole number");
  if (!Slug.safeParse(cohort).success) wrong.push("--cohort is of small letters, digits and hyphens, forty at most");
  if (besideCohorts.includes(cohort)) wrong.push(`--cohort is none of the pages that the console has beside cohorts: ${cohort} is one`);
  if (metered && kills !== "0") wrong.push("--metered goes without --kills");
  const weather = share("weather", 0);
  if (weather === 1) wrong.push("--weather is less than 1");
  const traits = Object.fromEntries(traitNames.map((trait) => [trait, share(dashed(trait), usualTraits[trait])])) as unknown as Traits;
  if (wrong.length > 0) return { wrong };
  return { dir, out: said("out", "out"), seed: said("seed", "1"), cohort, kills: Number(kills), weather, metered, traits };
}

const kinds: Record<string, { type: "string" | "boolean"; short?: string }> = {
  help: { type: "boolean", short: "h" },
  seed: { type: "string" },
  out: { type: "string" },
  cohort: { type: "string" },
  kills: { type: "string" },
  weather: { type: "string" },
  metered: { type: "boolean" },
  ...Object.fromEntries(traitNames.map((trait) => [dashed(trait), { type: "string" as const }])),
};

function dashed(trait: string): string {
  return trait.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
}
