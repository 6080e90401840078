/** What whoever starts TAMKINE on a machine of their own may choose by environment variables. */
import { fileURLToPath } from "node:url";

export interface Settings {
  /** TAMKINE_DATA: directory in which everything is kept; otherwise `.data` in the project. */
  dir: string;
  /** PORT: the first that is tried; otherwise 4321. */
  port: number;
  /** SES_LOCAL: whether aws-ses-v2-local shows the letters too; 0 leaves it out. */
  sesLocal: boolean;
}

const ownDir = fileURLToPath(new URL("../../../../.data", import.meta.url));

/**
 * What is empty counts as not given.
 * @throws Error named BadSettings, which names every variable that is wrong and what it must be
 */
export function settingsIn(env: Readonly<Record<string, string | undefined>>): Settings {
  const wrong: string[] = [];
  const read = (name: string, otherwise: string, isRight: (value: string) => boolean, what: string): string => {
    const value = env[name]?.trim() || otherwise;
    if (!isRight(value)) wrong.push(`${name} must be ${what}`);
    return value;
  };
  const isPort = (value: string) => /^\d+$/u.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
  const port = read("PORT", "4321", isPort, "a number from 1 to 65535");
  const sesLocal = read("SES_LOCAL", "1", (value) => value === "0" || value === "1", "0 or 1");
  if (wrong.length > 0) throw Object.assign(new Error(`Configuration: ${wrong.join("; ")}`), { name: "BadSettings" });
  return { dir: env["TAMKINE_DATA"]?.trim() || ownDir, port: Number(port), sesLocal: sesLocal === "1" };
}
