/** One of the threads that functions run in: does errands until it is ended. */
import { parentPort, workerData } from "node:worker_threads";
import { type Asked, listenToRequests } from "../environment/usage/request-counts.ts";
import { type Loadable, runHere } from "./here.ts";
import type { Done, Errand } from "./threads.ts";

const loadable = workerData as Loadable;
const runner = runHere(loadable);
let asked: Asked[] = [];
listenToRequests(loadable.environment, (each) => void asked.push(each));

void runner.warm();
parentPort?.on("message", ({ errand, arn, text, changes }: Errand) => {
  void runner.run(arn, text, changes).then((ran) => {
    parentPort?.postMessage({ errand, ran, asked } satisfies Done);
    asked = [];
  });
});
