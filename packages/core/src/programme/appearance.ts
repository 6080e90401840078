/** How a programme looks: its colour and its logo. */
import { readable } from "../kernel/colour.ts";
import { Refusal } from "../kernel/refusal.ts";
import { deepEqual } from "../kernel/deep-equal.ts";
import { nothing, type Outcome } from "../outcome.ts";
import type { Letterhead } from "./letterhead.ts";
import { fileOf, logoOf } from "./logo.ts";
import { Programme } from "./programme.ts";

/**
 * Sets the colour, and a logo (`file`), none any more ("none") or the one there is ("same"). A logo that is replaced stays, for pages
 * still open show it. The same again changes nothing. Refuses form-invalid { colour | logo: code }.
 * @param letterhead the logo as letters will show it; without one, "same" keeps the one there is
 */
export function dress(
  programme: Programme,
  { colour, file, letterhead }: { colour: string; file: Uint8Array | "same" | "none"; letterhead?: Letterhead | undefined },
): Outcome {
  if (!Programme.shape.colour.safeParse(colour).success) throw new Refusal("form-invalid", { colour: "invalid" });
  const made = typeof file === "string" ? undefined : logoOf(programme.id, file);
  if (typeof made === "string") throw new Refusal("form-invalid", { logo: made });
  const kept = file === "none" ? null : programme.logo;
  const logo = made ? made.ref : kept;
  const picture = logo && letterhead && fileOf(programme.id, "image/png", letterhead.bytes);
  const letter = picture && letterhead && { id: picture.id, width: letterhead.width, height: letterhead.height };
  const dressed = { ...programme, colour, logo: logo && { ...logo, ...(letter && { letter }) } };
  if (deepEqual(dressed, programme)) return nothing;
  return {
    put: [dressed],
    ensure: [...(made ? [made.logo] : []), ...(picture ? [picture] : [])],
    happenings: [{ event: "programme-dressed", subject: programme.id }],
    letters: [],
  };
}

/** The colour as texts and buttons on white have it: darker, when the programme's own could not be read. */
export const readOnWhite = (colour: string): string => readable(colour, "#f4efe6", "#000000", 5.5);
