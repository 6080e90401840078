/** A programme's logo: a file of its own beside the programme, which only says how to find it and how wide it is. */
import { createHash } from "node:crypto";
import * as z from "zod";
import { version } from "../kernel/item.ts";
import { cleanPng, isWhole } from "./png.ts";
import { cleanSvg } from "./svg.ts";

/** Bytes after cleaning: a logo is on everybody's first page, which has to come over a slow line. */
export const largestLogo = 20_000;

const size = { width: z.number().positive(), height: z.number().positive() };

export const LogoRef = z.object({
  id: z.string(),
  ...size,
  /** The small picture that letters carry, a file of its own; none for logos that would weigh too much in it. */
  letter: z.object({ id: z.string(), ...size }).optional(),
});
export type LogoRef = z.infer<typeof LogoRef>;

export const Logo = z.object({
  kind: z.literal("logo"),
  programme: z.string(),
  /** Of its content, so that its address may be kept for ever. */
  id: z.string(),
  version,
  type: z.enum(["image/svg+xml", "image/png"]),
  /** base64 */
  data: z.string(),
});
export type Logo = z.infer<typeof Logo>;

/** What a file makes a logo of; a code when it makes none. */
export function logoOf(programme: string, file: Uint8Array): { logo: Logo; ref: LogoRef } | "unreadable" | "too-large" {
  const png = cleanPng(file);
  const svg = png ? undefined : cleanSvg(Buffer.from(file).toString("utf8"));
  const size = png ?? (svg === undefined ? undefined : sizeOf(svg));
  if (!size) return "unreadable";
  const bytes = png?.bytes ?? Buffer.from(svg ?? "");
  if (bytes.length > largestLogo) return "too-large";
  if (png && !isWhole(png)) return "unreadable";
  const logo = fileOf(programme, png ? "image/png" : "image/svg+xml", bytes);
  return { logo, ref: { id: logo.id, width: size.width, height: size.height } };
}

/** A drawing, cleaned already, as it is stored: by what it draws. */
export function fileOf(programme: string, type: Logo["type"], bytes: Uint8Array): Logo {
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
  return { kind: "logo", programme, id, version: 0, type, data: Buffer.from(bytes).toString("base64") };
}

function sizeOf(svg: string): { width: number; height: number } | undefined {
  const box = /viewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/u.exec(svg);
  const [width, height] = [Number(box?.[1]), Number(box?.[2])];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
