/** An environment in a process of its own: `node serve.ts '<options as JSON>'` prints its address and stays until it is ended. */
import { begin } from "./environment/begin.ts";
import type { EnvironmentOptions } from "./environment/options.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as EnvironmentOptions;
const startEnvironment = await begin(options);
const { url, stop } = await startEnvironment({ ...options, onError: (error) => process.stderr.write(`${String(error)}\n`) });

process.stdout.write(`${url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
