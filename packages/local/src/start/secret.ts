/** The secret of an installation on one's own machine. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Made at the first start and kept with the data, so that ids stay the same and links sent before stay good. */
export function keptSecret(dir: string): string {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, "secret");
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
