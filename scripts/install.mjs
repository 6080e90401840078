// Installs what a command needs before it runs, once per lockfile. Plain JavaScript: it runs on the machine's own Node (>= 20).
// --all adds the infrastructure workspace (CDK, SST), which starting the programme locally does not need.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const light = ["packages/core", "packages/aws", "packages/local", "packages/rehearsal", "packages/papers", "functions", "web"];
const marker = "node_modules/.tamkine-installed";

const all = process.argv.includes("--all");
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const [installed, extent] = existsSync(marker) ? readFileSync(marker, "utf8").split(" ") : [];
const enough = installed === wanted && (extent === "all" || !all);

if (!enough) {
  const scope = all ? [] : ["--include-workspace-root", ...light.map((name) => `--workspace=${name}`)];
  console.log(all ? "Installing everything (about a minute)…" : "Installing (about half a minute)…");
  // Not "npm ci": it refuses a lockfile whose registry lacks a package for some other machine. The versions are the lockfile's all the same.
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", ...scope], {
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error("The installation failed. Check the connection to the npm registry and run the command again.");
    process.exit(status ?? 1);
  }
  writeFileSync(marker, `${wanted} ${all ? "all" : "light"}`);
}
