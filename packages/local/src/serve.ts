/** An environment in a process of its own: `node serve.ts '<options as JSON>'` prints its address and runs until it, or its parent process, ends. */
import { startBundling } from "./environment/bundle-ahead.ts";
import type { EnvironmentOptions } from "./environment/options.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as EnvironmentOptions;
const startEnvironment = await startBundling(options);
const { url, stop } = await startEnvironment({ ...options, onError: (error) => process.stderr.write(`${String(error)}\n`) });

process.stdout.write(`${url}\n`);
const end = () => void stop().then(() => process.exit(0));
for (const ending of ["SIGINT", "SIGTERM", "disconnect"]) process.once(ending, end);
