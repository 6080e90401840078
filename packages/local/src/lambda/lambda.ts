/** The deployed functions, run in this process from the bundles that would be deployed. */
import { AsyncLocalStorage } from "node:async_hooks";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { loadedOnce } from "@tamkine/core/kernel/lazily";
import type { LambdaFunction } from "../template/template.ts";
import { bundle } from "./bundle.ts";

/** What Lambda answers: the handler's result, or its error. Both have been through JSON, as on AWS. */
export type Invocation = { payload: unknown } | { error: LambdaError };
export interface LambdaError {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}
export type Invoke = (arn: string, payload: unknown) => Promise<Invocation>;

export interface Lambdas {
  invoke: Invoke;
  /** Finishes loading every function, so that the first request does not wait for it. */
  warm: () => Promise<void>;
  close: () => void;
}

interface Options {
  /** The repository's root, which entries are written from. */
  root: string;
  /** Where the bundles go. */
  dir: string;
  /** Variables every function gets beside its own. */
  environment: Record<string, string>;
}

type Handler = (event: unknown, context: unknown) => unknown;

/** Request and answer of an invocation that is waited for: 6 MB each. */
export const payloadLimit = 6 * 1024 * 1024;

const require = createRequire(import.meta.url);
const shared = globalThis as { lambdaEnvironments?: Map<string, Record<string, string>> };

/** Logical id of the function that runs: what happens on its behalf is known to be its. */
export const running = new AsyncLocalStorage<string>();

/**
 * Bundles the functions; each is loaded at its first invocation. They share what code they have in common, but each reads variables
 * of its own; the shared code reads only the SDK's.
 */
export async function openLambdas(functions: readonly LambdaFunction[], { root, dir, environment }: Options): Promise<Lambdas> {
  const variables = (shared.lambdaEnvironments ??= new Map());
  const { files, keys, common } = await bundle(root, Object.fromEntries(functions.map((each) => [each.id, each.entry])), dir);
  variables.set(common, environment);
  for (const each of functions) variables.set(keys[each.id] ?? "", { ...each.environment, ...environment });
  const byArn = new Map(
    functions.map((each) => [each.arn, { ...each, handler: loadedOnce(() => running.run(each.id, () => load(each.id))) }]),
  );

  async function load(id: string): Promise<Handler> {
    return ((await loadModule(files[id] ?? "")) as { handler: Handler }).handler;
  }

  async function invoke(arn: string, payload: unknown): Promise<Invocation> {
    const found = byArn.get(arn.replace(/(:function:[^:]+):.*$/u, "$1"));
    if (!found) return failed("ResourceNotFoundException", `Function not found: ${arn}`);
    const text = JSON.stringify(payload ?? null);
    if (Buffer.byteLength(text) > payloadLimit) return failed("RequestTooLargeException", "Request must be smaller than 6291456 bytes");
    try {
      const handler = await found.handler();
      const context = { functionName: found.id, invokedFunctionArn: found.arn };
      return await within(found.timeoutSeconds, () =>
        running.run(found.id, async () => answered(await handler(JSON.parse(text), context))),
      );
    } catch (error) {
      return { error: toLambdaError(error) };
    }
  }

  return {
    invoke,
    warm: async () => void (await Promise.all([...byArn.values()].map((each) => each.handler()))),
    close: () => [common, ...Object.values(keys)].forEach((key) => variables.delete(key)),
  };
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

function answered(result: unknown): Invocation {
  const text = JSON.stringify(result ?? null);
  const size = Buffer.byteLength(text);
  if (size > payloadLimit)
    return failed("Function.ResponseSizeTooLarge", `Response payload size exceeded maximum allowed payload size (${payloadLimit} bytes).`);
  return { payload: JSON.parse(text) };
}

async function within(seconds: number, work: () => Promise<Invocation>): Promise<Invocation> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Invocation>((resolve) => {
    timer = setTimeout(() => resolve(failed("Sandbox.Timedout", `Task timed out after ${seconds.toFixed(2)} seconds`)), seconds * 1000);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

const failed = (errorType: string, errorMessage: string): Invocation => ({ error: { errorType, errorMessage } });

function toLambdaError(error: unknown): LambdaError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? "").split("\n") };
}
