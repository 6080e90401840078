/** Runs the functions' bundles in the thread that opens them. */
import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { ahead, loadedOnce } from "@tamkine/core/kernel/lazily";
import type { LambdaFunction } from "../template/template.ts";
import type { Bundles } from "./bundle.ts";
import { failed, type LambdaError, payloadLimit } from "./invocation.ts";
import { mortal } from "./mortal.ts";
import { type Life, running } from "./running.ts";

/** Functions and what they are made of: all that a thread needs to run them. */
export interface Loadable {
  functions: readonly LambdaFunction[];
  bundles: Bundles;
  /** Variables every function gets beside its own. */
  environment: Record<string, string>;
}

/** The handler's result as the JSON it is sent as, or its error. */
export type Ran = { text: string } | { error: LambdaError };

export interface Runner {
  /**
   * @param arn the function's address, or that of one of its versions
   * @param text the event as JSON
   * @param changes after how many of its requests that change something it ends as if its time were up; absent: it does not
   */
  run: (arn: string, text: string, changes?: number) => Promise<Ran>;
  close: () => void | Promise<void>;
}

export interface RunnerHere extends Runner {
  /** Loads every function before it is asked for, and whoever comes in between goes first. What cannot be loaded fails when it is invoked. */
  warm: () => Promise<void>;
}

type Handler = (event: unknown, context: unknown) => unknown;

const require = createRequire(import.meta.url);
const shared = globalThis as { lambdaEnvironments?: Map<string, Record<string, string>> };

/**
 * Each function is loaded at its first invocation at the latest. They share what code they have in common, but each reads variables of its own; the
 * shared code reads only the SDK's.
 */
export function runHere({ functions, bundles: { files, keys, common }, environment }: Loadable): RunnerHere {
  const variables = (shared.lambdaEnvironments ??= new Map());
  variables.set(common, environment);
  for (const each of functions) variables.set(keys[each.id] ?? "", { ...each.environment, ...environment });
  const byArn = new Map(
    functions.map((each) => [
      each.arn,
      { ...each, handler: loadedOnce(() => running.run({ id: each.id }, () => load(files[each.id] ?? ""))) },
    ]),
  );

  async function run(arn: string, text: string, changes?: number): Promise<Ran> {
    const found = byArn.get(arn.replace(/(:function:[^:]+):.*$/u, "$1"));
    if (!found) return failed("ResourceNotFoundException", `Function not found: ${arn}`);
    try {
      const handler = await found.handler();
      const context = { functionName: found.id, invokedFunctionArn: found.arn };
      return await within(found.timeoutSeconds, changes, (life) =>
        running.run({ id: found.id, ...(life && { life }) }, async () => answered(await handler(JSON.parse(text), context))),
      );
    } catch (error) {
      return { error: toLambdaError(error) };
    }
  }

  async function warm(): Promise<void> {
    for (const { handler } of byArn.values()) {
      ahead(handler());
      await setImmediate();
    }
  }

  return {
    run,
    warm,
    close: () => [common, ...Object.values(keys)].forEach((key) => variables.delete(key)),
  };
}

async function load(file: string): Promise<Handler> {
  return ((await loadModule(file)) as { handler: Handler }).handler;
}

/** Required where it can be: test runners transform what is imported, which takes seconds for a whole bundle. */
async function loadModule(file: string): Promise<unknown> {
  try {
    return require(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_REQUIRE_ASYNC_MODULE") throw error;
    return import(pathToFileURL(file).href);
  }
}

function answered(result: unknown): Ran {
  const text = JSON.stringify(result ?? null);
  const size = Buffer.byteLength(text);
  if (size <= payloadLimit) return { text };
  return failed("Function.ResponseSizeTooLarge", `Response payload size exceeded maximum allowed payload size (${payloadLimit} bytes).`);
}

async function within(seconds: number, changes: number | undefined, work: (life?: Life) => Promise<Ran>): Promise<Ran> {
  const { promise: late, resolve } = Promise.withResolvers<Ran>();
  const end = () => resolve(failed("Sandbox.Timedout", `Task timed out after ${seconds.toFixed(2)} seconds`));
  const timer = setTimeout(end, seconds * 1000);
  try {
    return await Promise.race([work(changes === undefined ? undefined : mortal(changes, end)), late]);
  } finally {
    clearTimeout(timer);
  }
}

function toLambdaError(error: unknown): LambdaError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? "").split("\n") };
}
