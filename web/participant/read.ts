/** What is read from a form of the personal page. */
import type { Errors } from "../form/entry.ts";

export type Read<Input> = { input: Input; errors?: never } | { errors: Errors; input?: never };
