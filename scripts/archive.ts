/**
 * npm run archive -- out FILE --why TEXT [--programme ID] [--stage STAGE], or in FILE --owner EMAIL [--stage STAGE]: a whole programme
 * in one file, out of an installation or into one. Without a stage it is the one on this machine. docs/archive.md says more.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { carryIn, carryOut } from "@tamkine/core/archive/carry";
import { Refusal } from "@tamkine/core/kernel/refusal";
import type { Ports } from "@tamkine/core/ports";
import { faultIn } from "../stacks/deploy/fault.ts";
import { say, toLanguage } from "../stacks/deploy/messages/say.ts";
import { typed } from "../stacks/deploy/typed.ts";
import { translator } from "../web/i18n.ts";
import { sentenceOf } from "../web/sentence.ts";

const language = toLanguage(process.env["LC_ALL"] || process.env["LANG"]);
const tell = (...[key, facts = {}]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]) =>
  void process.stdout.write(`${say(language, key, facts)}\n`);

const text = { type: "string" } as const;
const { values, positionals } = typed({ options: { stage: text, programme: text, why: text, owner: text }, allowPositionals: true });
const [act, file] = positionals;

if (file === undefined || !(act === "out" ? values.why : act === "in" && values.owner)) {
  tell("archiveUsage");
  process.exit(1);
}
try {
  const { stage } = values;
  const place = stage === undefined ? await onThisMachine() : await inAws(stage);
  try {
    await (act === "out" ? out(place.ports, file, place.now) : into(place.ports, file, place.now));
  } finally {
    await place.stop();
  }
} catch (error) {
  process.stdout.write(`${error instanceof Refusal ? say(language, "failed", { error: sentence(error) }) : faultIn(language, error)}\n`);
  process.exit(1);
}
process.exit();

/** As the pages say it; what they say beside a field is said of the option here. */
function sentence(refusal: Refusal): string {
  if (refusal.code === "form-invalid") return say(language, "archiveWrong", { option: "owner" in refusal.facts ? "owner" : "why" });
  if (refusal.code === "not-found") return say(language, "archiveUnknown", { programme: values.programme ?? "" });
  return sentenceOf(translator(language), refusal);
}

/** Each is loaded only where it is wanted: neither should wait for the other's clients. */
async function onThisMachine() {
  const { openLocal } = await import("../packages/local/src/archive.ts");
  return openLocal();
}

async function inAws(stage: string) {
  const { openInstalled } = await import("../stacks/deploy/installed.ts");
  return { ports: await openInstalled(stage), now: new Date().toISOString(), stop: async () => {} };
}

async function out(ports: Ports, to: string, now: string): Promise<void> {
  const ids = (await ports.store.programmes()).map(({ id }) => id);
  const programme = values.programme ?? (ids.length === 1 ? ids[0] : undefined);
  if (programme === undefined) {
    process.exitCode = 1;
    return ids.length === 0 ? tell("archiveNone") : tell("archiveWhich", { ids: ids.join(", ") });
  }
  const bytes = await carryOut(ports, programme, values.why ?? "", now);
  // Only for whoever runs this: it holds everything.
  writeFileSync(to, bytes, { mode: 0o600 });
  tell("archiveOut", { programme, file: to, megabytes: Math.ceil(bytes.length / 1_000_000) });
}

async function into(ports: Ports, from: string, now: string): Promise<void> {
  const programme = await carryIn(ports, readFileSync(from), values.owner ?? "", now);
  tell("archiveIn", { programme });
}
