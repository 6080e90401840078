// npm run synth: what would be put up, bundles and all, into cdk.out. Without a network and without an account; settings that are not
// given are examples. Plain JavaScript, like the other scripts here.
import { spawnSync } from "node:child_process";

const examples = {
  TAMKINE_ORIGIN: "https://tamkine.example.ma",
  TAMKINE_OWNER_EMAIL: "organisation@example.ma",
  TAMKINE_SENDER: "programme@example.ma",
  // The typesetter's native part is fetched only for a deployment.
  TAMKINE_OFFLINE: "1",
};
const args = ["synth", "--quiet", "--no-notices", "--no-version-reporting", ...process.argv.slice(2)];
const { status } = spawnSync("cdk", args, { stdio: "inherit", env: { ...examples, ...process.env } });
process.exit(status ?? 1);
