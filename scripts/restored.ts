/**
 * npm run restored -- OLD NEW --stage STAGE: makes a table that was brought back from a backup ready to be used in place of the one that
 * was in use, and, once it is deployed, lets the cohorts go on. docs/deploy.md, “The way back”, says when. Safe to repeat.
 */
import type { Ports } from "@tamkine/core/ports";
import { carryOver } from "@tamkine/core/restored/carry-over";
import { goOn } from "@tamkine/core/restored/go-on";
import { clientsIn, lookAt, makeReady, stopAll, Unready } from "../stacks/deploy/brought-back.ts";
import { faultIn } from "../stacks/deploy/fault.ts";
import { findInstalled, type Installed, portsOf } from "../stacks/deploy/installed.ts";
import { say, toLanguage } from "../stacks/deploy/messages/say.ts";
import { typed } from "../stacks/deploy/typed.ts";
import { isStage } from "../stacks/installation.ts";
import "../web/console/texts.ts";
import { translator } from "../web/i18n.ts";

const language = toLanguage(process.env["LC_ALL"] || process.env["LANG"]);
const tell = (...[key, facts = {}]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]) =>
  void process.stdout.write(`${say(language, key, facts)}\n`);

const { values, positionals } = typed({ options: { stage: { type: "string" } }, allowPositionals: true });
const [old, table] = positionals;
const { stage } = values;

/** What people wished for themselves: who it was is told, so that they can be asked. */
const wishes = new Set(["consents-changed", "objection-made", "unsubscribed", "application-withdrawn", "participant-left"]);

if (old === undefined || table === undefined || old === table || stage === undefined || !isStage(stage)) {
  tell("restoredUsage");
  process.exit(1);
}
try {
  await bringBack(await findInstalled(stage), old, table, new Date().toISOString());
} catch (error) {
  if (error instanceof Unready) tell("restoredUnready", { table: error.table, why: error.why });
  else process.stdout.write(`${faultIn(language, error)}\n`);
  process.exit(1);
}

async function bringBack(installed: Installed, old: string, table: string, now: string): Promise<void> {
  const { region, machines } = installed;
  const { rows, executions } = clientsIn(region);
  await lookAt(rows, old);
  await makeReady(rows, table);
  const isUsed = installed.table === table;
  // Before anything is carried over: they take their steps on the new table by now.
  const stopped = isUsed ? await stopAll(executions, Object.values(machines)) : 0;
  const [was, ports] = [await portsOf(installed, old), await portsOf(installed, table)];
  const programmes = await ports.store.programmes();
  for (const { id, name, language: own } of programmes) {
    const { lost, ...carried } = await carryOver(was.store, ports, id, say(own, "restoredReason"), now);
    tell("restoredCarried", { programme: name[language], ...carried });
    await tellLost(lost);
  }
  if (!isUsed) return tell("restoredThen", { table, stage: installed.stage, old });
  tell("restoredDone", { stopped, started: await goOnAll(was, ports, now) });
}

/** What somebody has to do once more, or to know: a line for each kind, and those of which the person has a right to it. */
async function tellLost(lost: Awaited<ReturnType<typeof carryOver>>["lost"]): Promise<void> {
  if (lost.length === 0) return tell("restoredNothingLost");
  const t = translator(language);
  const named = (event: string) => t(`console.event.${event}` as Parameters<typeof t>[0]);
  tell("restoredLost", { count: lost.length, from: lost[0]?.at ?? "", until: lost.at(-1)?.at ?? "" });
  const kinds = Map.groupBy(lost, ({ cohort, event }) => `${cohort} ${event}`);
  for (const [, lines] of kinds) {
    const [{ cohort, event } = { cohort: "", event: "" }] = lines;
    const ids = wishes.has(event) ? ` (${[...new Set(lines.map(({ subject }) => subject))].join(", ")})` : "";
    process.stdout.write(`  ${cohort}  ${named(event)}: ${lines.length}${ids}\n`);
  }
}

async function goOnAll(was: Ports, ports: Ports, now: string): Promise<number> {
  let started = 0;
  for (const { id } of await ports.store.programmes()) started += await goOn(was.store, ports, await ports.store.cohorts(id), now);
  return started;
}
