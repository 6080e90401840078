/** What was typed after a command's name. */
import { parseArgs, type ParseArgsConfig } from "node:util";

/** As Node reads it; whoever typed an option that is none is told in a line, and the command ends with 1. */
export function typed<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    process.stdout.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
