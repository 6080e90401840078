/** Prints a paper: what the site asks for on demand, and nothing is kept. The only function with the typesetter in it. */
import { createPrinter } from "@tamkine/papers/printer";
import * as z from "zod";

/** Where the typesetter, the fonts and the templates stand. */
const { PARTS } = z.object({ PARTS: z.string().min(1) }).parse(process.env);
const print = createPrinter(PARTS);

/** @returns the file in base64. Neither the paper nor what is wrong with it is written to the log. */
export async function handler(event: Parameters<typeof print>[0]): Promise<{ file: string }> {
  return { file: Buffer.from(print(event)).toString("base64") };
}
