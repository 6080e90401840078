/** Every component, in the order in which they are shown. */
import { chips, codes, figures, meters, pages, path, steps, tables, timelines, waiting } from "./data.tsx";
import { buttons, choices, errors, fields, moods, scale, ticks } from "./forms.tsx";
import type { Piece } from "./specimen.tsx";
import { badges, cards, facts, leads, more, notices } from "./words.tsx";

export const pieces = [
  ["button", buttons],
  ["field", fields],
  ["choices", choices],
  ["scale", scale],
  ["tick", ticks],
  ["errors", errors],
  ["moods", moods],
  ["notice", notices],
  ["badge", badges],
  ["card", cards],
  ["facts", facts],
  ["more", more],
  ["leads", leads],
  ["table", tables],
  ["timeline", timelines],
  ["figure", figures],
  ["meter", meters],
  ["code", codes],
  ["steps", steps],
  ["path", path],
  ["waiting", waiting],
  ["chips", chips],
  ["pages", pages],
] as const satisfies readonly (readonly [id: string, piece: Piece])[];
