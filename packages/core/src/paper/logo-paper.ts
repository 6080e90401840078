/** A logo as letters show it: drawn on white, in so many pixels. */
import * as z from "zod";
import { Picture, Spoken } from "./common.ts";

const pixels = z.int().min(1).max(800);

export const LogoPaper = z.object({ paper: z.literal("logo"), title: Spoken, picture: Picture, width: pixels, height: pixels });
export type LogoPaper = z.infer<typeof LogoPaper>;
