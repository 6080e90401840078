import { runInNewContext } from "node:vm";
import { createIds } from "@tamkine/core/access/ids";
import { memoryStore } from "@tamkine/core/letter/fixtures/memory-store";
import { describe, expect, it } from "vitest";
import { type Challenge, challenge, hashOf, isProven, proofField } from "./proof.ts";
import { proofScript } from "./proof-script.ts";

const now = "2026-03-10T10:00:00Z";
const ports = () => ({ ids: createIds("a secret of at least thirty-two characters"), store: memoryStore([]) });

/** What the script makes of a challenge. */
function found({ salt, hash, most }: Challenge) {
  const input = { value: "" };
  const status = { textContent: "" };
  const box = {
    hidden: true,
    dataset: { salt, hash, most: String(most), looking: "looking", found: "found" } as Record<string, string>,
    querySelector: (selector: string) => (selector === "input" ? input : status),
  };
  const document = { querySelector: () => box };
  // Timers run at once here; the browser's let the page breathe in between.
  const later: (() => void)[] = [];
  runInNewContext(proofScript.text, { document, performance, setTimeout: (slice: () => void) => later.push(slice) });
  for (let slice = later.shift(); slice; slice = later.shift()) slice();
  return { proof: input.value, shown: !box.hidden, said: status.textContent };
}

describe("a proof of work", () => {
  it("is found by the script, and good once", async () => {
    const ours = ports();
    const { proof, shown, said } = found(challenge(ours, now));
    expect([shown, said]).toEqual([true, "found"]);
    expect(await isProven(ours, { [proofField]: [proof] }, now)).toBe(true);
    expect(await isProven(ours, { [proofField]: [proof] }, now)).toBe(false);
  });

  it("is not one when forged, too late, of another installation, or not there", async () => {
    const ours = ports();
    const good = found(challenge(ours, now)).proof;
    const [salt = "", number = ""] = good.split(":");
    const others = found(challenge({ ids: createIds("another secret of thirty-two characters!") }, now)).proof;
    for (const forged of [`${salt}:${Number(number) + 1}`, others, `${salt.replace(".", ".9")}:${number}`, "", "x"])
      expect(await isProven(ours, { [proofField]: [forged] }, now)).toBe(false);
    expect(await isProven(ours, { [proofField]: [good] }, "2026-03-10T13:00:01Z")).toBe(false);
  });

  it("does not give its number away", () => {
    const { salt, hash, ...said } = challenge(ports(), now);
    expect(said).toEqual({ most: 50_000 });
    for (const number of salt.match(/\d+/gu) ?? []) expect(hashOf(salt, Number(number))).not.toBe(hash);
  });
});
