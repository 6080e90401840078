/** The deployed functions, run from the bundles that would be deployed: in this thread, or side by side in several. */
import type { LambdaFunction } from "../template/template.ts";
import { bundle } from "./bundle.ts";
import { type Runner, runHere } from "./here.ts";
import { failed, type Invoke, payloadLimit } from "./invocation.ts";
import { runInThreads } from "./threads.ts";
import type { Asked } from "../environment/usage/request-counts.ts";

export interface Lambdas extends Pick<Runner, "close"> {
  invoke: Invoke;
}

interface Options {
  /** The repository's root, which entries are written from. */
  root: string;
  /** Where the bundles go. */
  dir: string;
  /** Variables every function gets beside its own. */
  environment: Record<string, string>;
  /** In how many threads; absent or 0: in this one. */
  threads: number | undefined;
  /** Told what functions in other threads asked the services for. */
  onAsked?: (asked: Asked) => void;
}

/** Bundles the functions and makes them ready to be invoked. */
export async function openLambdas(functions: readonly LambdaFunction[], options: Options): Promise<Lambdas> {
  const { root, dir, environment, threads, onAsked = () => {} } = options;
  const bundles = await bundle(root, Object.fromEntries(functions.map((each) => [each.id, each.entry])), dir);
  const loadable = { functions, bundles, environment };
  const { run, close } = threads ? runInThreads(threads, loadable, onAsked) : runHere(loadable);

  const invoke: Invoke = async (arn, payload, changes) => {
    const text = JSON.stringify(payload ?? null);
    if (Buffer.byteLength(text) > payloadLimit) return failed("RequestTooLargeException", "Request must be smaller than 6291456 bytes");
    const ran = await run(arn, text, changes);
    return "error" in ran ? ran : { payload: JSON.parse(ran.text) };
  };
  return { invoke, close };
}
