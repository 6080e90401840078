/** A certificate as it is printed, on one sheet lying on its side; and the picture of it that its bearer may ask for. */
import * as z from "zod";
import { common, Picture, Spoken } from "./common.ts";

const text = z.string();

export const CertificatePaper = z.object({
  paper: z.literal("certificate"),
  ...common,
  programme: text,
  kind: Spoken,
  /** What stands before the name, and after it, a line each. */
  certify: Spoken,
  name: text,
  lines: z.array(text),
  /** Each has a place to sign. */
  bodies: z.array(text),
  /** When it was issued and how it is checked; what it is not. */
  check: text,
  foot: text,
  /** As it is typed, and where. */
  code: text,
  site: text,
  /** What the QR code says. */
  address: z.url(),
  qr: Picture,
  /** Written across a sheet that is none yet. */
  draft: text.nullable(),
});
export type CertificatePaper = z.infer<typeof CertificatePaper>;

/** 1200 by 630, for social networks. It carries no code. */
export const SharePaper = z.object({
  paper: z.literal("share"),
  ...common,
  programme: text,
  kind: text,
  name: text,
  when: text,
  bodies: z.array(text),
});
export type SharePaper = z.infer<typeof SharePaper>;
