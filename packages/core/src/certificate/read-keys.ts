/** Public keys as somebody kept them: one, or a list of them. */
import * as z from "zod";
import type { PublicKey } from "./key.ts";

const Key = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  alg: z.literal("EdDSA"),
  use: z.literal("sig"),
  kid: z.string(),
  x: z.string(),
});

/** @throws ZodError or SyntaxError for what is no key */
export const readKeys = (text: string): PublicKey[] => z.array(Key).parse([JSON.parse(text)].flat());
