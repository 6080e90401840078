/** npm run keys -- --stage prod [make | list | rotate | drop ID | edge]: the installation's secrets. docs/deploy.md says when to use which. */
import { SSMClient } from "@aws-sdk/client-ssm";
import { isStage } from "../installation.ts";
import { secretsPath } from "../names.ts";
import { faultIn } from "./fault.ts";
import { say, toLanguage } from "./messages/say.ts";
import { typed } from "./typed.ts";
import { ChangedAtOnce, changeEdge, drop, listKeys, makeMissing, type Place, rotate } from "./secrets.ts";

const language = toLanguage(process.env["LC_ALL"] || process.env["LANG"]);
const tell = (key: Parameters<typeof say>[1], facts: Parameters<typeof say>[2] = {}) =>
  void process.stdout.write(`${say(language, key, facts)}\n`);

const { values, positionals } = typed({ options: { stage: { type: "string" } }, allowPositionals: true });
const [act = "make", id] = positionals;
const { stage } = values;

// Secrets of an installation that cannot be would lie there, and be missing where they are looked for.
if (stage === undefined || !isStage(stage)) {
  tell("keysUsage");
  process.exit(1);
}
try {
  await carryOut({ client: new SSMClient({}), path: secretsPath({ stage }) });
} catch (error) {
  if (error instanceof ChangedAtOnce) tell("keysAtOnce");
  else process.stdout.write(`${faultIn(language, error)}\n`);
  process.exit(1);
}

async function carryOut(place: Place): Promise<void> {
  const now = new Date().toISOString();
  switch (act) {
    case "make": {
      const made = await makeMissing(place, now);
      return made.length === 0 ? tell("keysThere", { path: place.path }) : tell("keysMade", { names: made.join(", "), path: place.path });
    }
    case "list":
      for (const key of await listKeys(place)) tell("keysLine", key);
      return;
    case "rotate":
      return tell("keysRotated", { id: await rotate(place, now) });
    case "drop":
      await drop(place, id ?? "");
      return tell("keysDropped", { id: id ?? "" });
    case "edge":
      await changeEdge(place, now);
      return tell("edgeChanged");
    default:
      tell("keysUsage");
      process.exitCode = 1;
  }
}
