/** npm run preflight -- --stage prod: looks at everything a deployment needs, and says in words what is to be done. Exits 1 when something blocks. */
import { type State, checksOf, isBlocked } from "./checks.ts";
import { find } from "./found.ts";
import { say, toLanguage } from "./messages/say.ts";
import { typed } from "./typed.ts";

const { values } = typed({ options: { stage: { type: "string", default: "prod" } } });
const language = toLanguage(process.env["LC_ALL"] || process.env["LANG"]);
const marks: Record<State, string> = { ok: "✓", later: "…", blocks: "✗" };
const write = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const checks = checksOf(await find(values.stage, process.env), values.stage);
  for (const { state, key, facts } of checks) write(`  ${marks[state]} ${say(language, key, facts)}`);
  const later = checks.filter(({ state }) => state === "later").length;
  write(`\n  ${say(language, isBlocked(checks) ? "blocked" : "mayDeploy", { later, stage: values.stage })}`);
  if (isBlocked(checks)) process.exitCode = 1;
} catch (error) {
  write(`  ✗ ${say(language, "failed", { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })}`);
  process.exitCode = 1;
}
