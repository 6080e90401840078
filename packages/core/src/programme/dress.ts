/** How a programme looks: its colour and its logo. */
import { readable } from "../kernel/colour.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Outcome } from "../outcome.ts";
import { logoOf } from "./logo.ts";
import { Programme } from "./programme.ts";

/**
 * Sets the colour, and a logo (`file`), none any more ("none") or the one there is ("same"). A logo that is replaced stays, for pages
 * still open show it. Refuses form-invalid { colour | logo: code }.
 */
export function dress(programme: Programme, { colour, file }: { colour: string; file: Uint8Array | "same" | "none" }): Outcome {
  if (!Programme.shape.colour.safeParse(colour).success) throw new Refusal("form-invalid", { colour: "invalid" });
  const made = typeof file === "string" ? undefined : logoOf(programme.id, file);
  if (typeof made === "string") throw new Refusal("form-invalid", { logo: made });
  const logo = made ? made.ref : file === "none" ? null : programme.logo;
  return {
    put: [{ ...programme, colour, logo }],
    ensure: made ? [made.logo] : [],
    happenings: [{ event: "programme-dressed", subject: programme.id }],
    letters: [],
  };
}

/** The colour as texts and buttons on white have it: darker, when the programme's own could not be read. */
export const readOnWhite = (colour: string): string => readable(colour, "#f4efe6", "#000000", 5.5);
