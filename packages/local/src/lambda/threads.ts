/**
 * Runs the functions in several threads, so that invocations go on side by side as on AWS: what a function remembers from one
 * invocation, the next one need not find. The thread with the least to do gets the next invocation.
 */
import { Worker } from "node:worker_threads";
import type { Asked } from "../environment/usage/request-counts.ts";
import type { Loadable, Ran, Runner } from "./here.ts";
import { failed } from "./invocation.ts";

/** Asks a thread to run a function with an event. */
export interface Errand {
  errand: number;
  arn: string;
  text: string;
  /** After how many changes it ends; absent: it does not. */
  changes?: number | undefined;
}

/** How it went, and what the services were asked for in that thread since its last answer. */
export interface Done {
  errand: number;
  ran: Ran;
  asked: Asked[];
}

const program = new URL("thread.ts", import.meta.url);

/** @param onAsked told, when an invocation ends, what it and others of its thread asked the services for */
export function runInThreads(count: number, loadable: Loadable, onAsked: (asked: Asked) => void): Runner {
  const threads = Array.from({ length: count }, () => openThread(loadable, onAsked));
  const idlest = () => threads.reduce((best, thread) => (thread.busy() < best.busy() ? thread : best));
  return {
    run: (arn, text, changes) => idlest().run(arn, text, changes),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function openThread(loadable: Loadable, onAsked: (asked: Asked) => void) {
  const waiting = new Map<number, (ran: Ran) => void>();
  let last = 0;
  let worker: Worker | undefined = start();

  function start(): Worker {
    const worker = new Worker(program, { workerData: loadable });
    let reason = "Runtime exited";
    worker.on("message", ({ errand, ran, asked }: Done) => {
      asked.forEach(onAsked);
      waiting.get(errand)?.(ran);
      waiting.delete(errand);
    });
    worker.on("error", (error) => void (reason = error.message));
    worker.on("exit", () => broken(reason));
    return worker;
  }

  /** As when an environment of Lambda's dies: what ran in it has failed, and the next invocation has a new one. */
  function broken(reason: string): void {
    for (const answer of waiting.values()) answer(failed("Runtime.ExitError", reason));
    waiting.clear();
    worker = undefined;
  }

  return {
    busy: () => waiting.size,
    run: (arn: string, text: string, changes?: number) =>
      new Promise<Ran>((answer) => {
        last += 1;
        waiting.set(last, answer);
        worker ??= start();
        worker.postMessage({ errand: last, arn, text, changes } satisfies Errand);
      }),
    end: async () => worker?.terminate(),
  };
}
