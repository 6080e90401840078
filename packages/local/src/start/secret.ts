/** The secret of an installation on one's own machine. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Made at the first start and kept with the data, so that ids stay the same and links sent before stay good. */
export function keptSecret(dir: string): string {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, "secret");
  // One that is cut short was left by whoever died while it was made, and nothing has been derived from it.
  if (!existsSync(file) || readFileSync(file).length < 32) {
    const part = `${file}.${process.pid}`;
    writeFileSync(part, randomBytes(32).toString("base64url"), { mode: 0o600 });
    renameSync(part, file);
  }
  return readFileSync(file, "utf8");
}
