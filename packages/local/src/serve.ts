/** An environment in a process of its own: `node serve.ts '<options as JSON>'` prints its address and stays until it is ended, or whoever holds a channel to it is. */
import { begin } from "./environment/begin.ts";
import type { EnvironmentOptions } from "./environment/options.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as EnvironmentOptions;
const startEnvironment = await begin(options);
const { url, stop } = await startEnvironment({ ...options, onError: (error) => process.stderr.write(`${String(error)}\n`) });

process.stdout.write(`${url}\n`);
const end = () => void stop().then(() => process.exit(0));
for (const ending of ["SIGINT", "SIGTERM", "disconnect"]) process.once(ending, end);
