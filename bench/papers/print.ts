/** Prints the paper it is given on its standard input as the deployed function does, in a process of its own, and says what that took. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPrinter, type Print } from "@tamkine/papers/printer";

const paper = JSON.parse(readFileSync(0, "utf8")) as Parameters<Print>[0];
const print = createPrinter(fileURLToPath(new URL("../..", import.meta.url)));
const times: number[] = [];
let bytes = 0;
for (let time = 0; time < 4; time += 1) {
  const began = performance.now();
  bytes = print(paper).length;
  times.push(performance.now() - began);
}
const [first = 0, ...again] = times;
// In kilobytes, on Linux and macOS alike since Node 14.
console.log(JSON.stringify({ first, again: Math.min(...again), bytes, peak: process.resourceUsage().maxRSS * 1024 }));
