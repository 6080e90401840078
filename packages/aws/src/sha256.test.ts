import { createHash, createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { Sha256 } from "./sha256.ts";

const data = new TextEncoder().encode("what is signed");
const bytes = new Uint8Array(Array.from({ length: 40 }, (_, n) => n * 7)).subarray(3, 35);

async function digested(hash: Sha256): Promise<string> {
  hash.update(data.subarray(0, 4));
  hash.update(data.subarray(4));
  return Buffer.from(await hash.digest()).toString("hex");
}

it("hashes, and signs with a key of any kind, the first time as the second", async () => {
  expect(await digested(new Sha256())).toBe(createHash("sha256").update(data).digest("hex"));
  for (const key of ["AWS4 and a secret", bytes, bytes.slice().buffer])
    for (let time = 1; time <= 2; time += 1)
      expect(await digested(new Sha256(key))).toBe(
        createHmac("sha256", typeof key === "string" ? key : new Uint8Array(key))
          .update(data)
          .digest("hex"),
      );
});

it("begins anew with the same key", async () => {
  const hash = new Sha256(bytes);
  const first = await digested(hash);
  hash.reset();
  expect(await digested(hash)).toBe(first);
});
