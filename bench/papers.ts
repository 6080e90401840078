/** `npm run bench:papers`: how long papers take to be printed, how large they are, and the most memory that printing them needs. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { withPages } from "@tamkine/local/design/tsx";
import * as z from "zod";

const { samples } = await withPages(() => import("@tamkine/local/design/papers/samples"));
const Took = z.object({ first: z.number(), again: z.number(), bytes: z.number(), peak: z.number() });
const printing = fileURLToPath(new URL("papers/print.ts", import.meta.url));
const wanted = ["certificate-latin", "report-one-pair", "report-thirty-pairs", "report-five-hundred-pairs", "report-many-decisions"];

console.log("paper                        language   first    again   size       peak memory   against one pair");
let peer: number | undefined;
for (const id of wanted)
  for (const language of ["fr", "ar"] as const) {
    const sample = samples.find((one) => one.id === id);
    if (!sample) throw new Error(`there is no sample ${id}`);
    const input = JSON.stringify(await sample.paper(language));
    const took = Took.parse(JSON.parse(execFileSync(process.execPath, [printing], { input, encoding: "utf8" })));
    if (id === "report-one-pair") peer ??= took.again;
    const { first, again, bytes, peak } = took;
    const cells = [
      id.padEnd(28),
      language.padEnd(8),
      `${first.toFixed(0)} ms`.padStart(8),
      `${again.toFixed(0)} ms`.padStart(8),
      `${(bytes / 1024).toFixed(0)} KB`.padStart(7),
      `${(peak / 2 ** 20).toFixed(0)} MB`.padStart(17),
      peer === undefined ? "" : `× ${(again / peer).toFixed(1)}`.padStart(15),
    ];
    console.log(cells.join(" "));
  }
