// Everything but the tests that must hold at each commit: types, format, lint, import rules, dead code, state machine, synthesis.
import { spawnSync } from "node:child_process";

const sources = ["packages", "functions", "web", "stacks", "tests", "bench"];
const checks = [
  ["types", "tsc"],
  ["format", "biome", "format", "."],
  ["lint", "oxlint", "--type-aware", "--deny-warnings", ...sources, "scripts"],
  ["import rules", "depcruise", "--config", ".dependency-cruiser.mjs", ...sources],
  ["dead code", "knip"],
  ["state machine", "asl-validator", "--json-path", "stacks/cohort.asl.json"],
  ["state machine that forgets", "asl-validator", "--json-path", "stacks/retention.asl.json"],
  ["state machine that prepares files", "asl-validator", "--json-path", "stacks/parcel.asl.json"],
  ["synthesis", "npm", "run", "-s", "-w", "stacks", "verify"],
];

/** A cruise that saw hardly any module found nothing because it looked at nothing. */
const fewestModules = 150;

let failed = false;
for (const [name, command, ...args] of checks) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", shell: false, maxBuffer: 1 << 28 });
  const output = `${stdout}${stderr}`.replace(/^npm warn Unknown.*\n/gmu, "");
  const modules = Number(/([\d,]+) modules/u.exec(output)?.[1]?.replace(",", "") ?? 0);
  const blind = name === "import rules" && modules < fewestModules;
  const ok = status === 0 && !blind;
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (blind) console.log(`The import rules saw ${modules} modules, fewer than ${fewestModules}.`);
  if (!ok) {
    console.log(output.trim());
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
