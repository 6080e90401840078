import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { certificateKey } from "./key.ts";
import { checkOffline, tokenInPdf } from "./offline.ts";
import { readKeys } from "./read-keys.ts";
import { signClaims } from "./token.ts";

const key = certificateKey("the secret of one installation, long enough");
const other = certificateKey("the secret of another installation, as long");
const claims = {
  code: "7KQM3F9TXW2D8HRP",
  name: "فاطمة الزهراء El Idrissi",
  role: "mentor" as const,
  programme: "TAMKINE",
  cohort: "2026-1",
  from: "2026-04-13",
  to: "2026-06-10",
  issued: "2026-06-21",
};
const token = await signClaims(key, claims);
const address = `https://mentorat.example.org/c/7KQM-3F9T-XW2D-8HRP#${token}`;
const aPdf = (content: Uint8Array) => Buffer.concat([Buffer.from("%PDF-1.7\n1 0 obj\nstream\n"), content, Buffer.from("\nendstream\n")]);

test("a token is found bare, in an address, in a file, plain or compressed", async () => {
  for (const given of [token, address, `Voir ${address} !`, aPdf(Buffer.from(`/URI (${address})`)), aPdf(deflateSync(`/URI (${address})`))])
    expect(await checkOffline([key.public], given)).toEqual(claims);
});

test("nothing else is genuine: another key, a changed letter, another certificate's address, a file without any", async () => {
  expect(await checkOffline([other.public], address)).toBeUndefined();
  expect(await checkOffline([key.public], address.replace("7KQM-", "7KQN-"))).toBeUndefined();
  expect(await checkOffline([key.public], address.slice(0, -1) + (address.endsWith("A") ? "B" : "A"))).toBeUndefined();
  for (const given of ["", "hello", aPdf(Buffer.from("stream\nendstream")), new Uint8Array()])
    expect(await checkOffline([key.public], given)).toBeUndefined();
  expect(tokenInPdf(aPdf(deflateSync("nothing")))).toBeUndefined();
});

test("a file whose address bears another code, or that carries two certificates, is not genuine", async () => {
  const theirs = await signClaims(key, { ...claims, code: "0000111122223333", name: "Somebody Else" });
  expect(await checkOffline([key.public], aPdf(Buffer.from(address.replace("7KQM-", "7KQN-"))))).toBeUndefined();
  expect(await checkOffline([key.public], aPdf(Buffer.from(`${address} ${address}`)))).toEqual(claims);
  expect(await checkOffline([key.public], aPdf(Buffer.from(`${address} ${theirs}`)))).toBeUndefined();
  expect(await checkOffline([key.public], aPdf(Buffer.from(`${address} ${address.replace("7KQM-", "7KQN-")}`)))).toBeUndefined();
});

test("the command says so, and ends accordingly", async () => {
  const dir = mkdtempSync(join(tmpdir(), "tamkine-certificate-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const [file, keyFile, otherFile] = ["certificate.pdf", "key.json", "other.json"].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, aPdf(deflateSync(address)));
  writeFileSync(keyFile, JSON.stringify(key.public));
  writeFileSync(otherFile, JSON.stringify([other.public]));
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, "../../scripts/check-certificate.ts"), ...args]).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, said: stdout + stderr }),
    );
  const [genuine, forged, missing, noFile, noKey] = await Promise.all([
    run(file, "--key", keyFile),
    run(address, "--key", otherFile),
    run(file),
    run(join(dir, "elsewhere.pdf"), "--key", keyFile),
    run(file, "--key", join(dir, "elsewhere.json")),
  ]);
  expect(genuine.code).toBe(0);
  expect(genuine.said).toContain(claims.name);
  expect([forged, missing, noFile, noKey].map(({ code }) => code)).toEqual([1, 2, 2, 2]);
});

test("what is no key is refused", () => {
  expect(readKeys(JSON.stringify(key.public))).toEqual([key.public]);
  for (const text of ["{}", "[]x", JSON.stringify({ ...key.public, kty: "EC" })])
    expect(() => readKeys(text)).toThrow(/JSON|invalid|kty/iu);
});
