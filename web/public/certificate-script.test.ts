/** What a browser makes of the QR code's own words, beside what the page says of the code. */
import { runInNewContext } from "node:vm";
import { someClaims } from "@tamkine/core/certificate/fixtures/claims";
import { certificateKey } from "@tamkine/core/certificate/key";
import { type Claims, signClaims } from "@tamkine/core/certificate/token";
import { expect, it } from "vitest";
import { certificateScript } from "./certificate-script.ts";

const key = certificateKey("a secret of an installation that prints");
const { code } = someClaims;
const signed = (said: Partial<Claims> = {}, by = key) => signClaims(by, { ...someClaims, ...said });

/** What the page says once the script has run, in which tone; nothing where it says nothing. */
async function said(hash: string, browser: object = { crypto }): Promise<readonly [string, string] | undefined> {
  const words = { textContent: "" };
  const tones: string[] = [];
  const box = {
    hidden: true,
    dataset: { certificate: JSON.stringify(key.public), code, good: "signed for [name].", bad: "not signed." },
    querySelector: () => words,
    firstElementChild: { classList: { add: (tone: string) => tones.push(tone) } },
  };
  const scene = { document: { querySelector: () => box }, location: { hash }, atob, TextEncoder, TextDecoder, Uint8Array, JSON };
  await runInNewContext(certificateScript.text, { ...scene, crypto, self: browser });
  for (let look = 0; look < 20 && box.hidden; look += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  return box.hidden ? undefined : [words.textContent, tones.join()];
}

it("says for whom it was signed, with every letter of the name as it stands on the paper", async () => {
  for (const name of ["Nadia Alami", "سلمى بناني", "Zoé $& d’$1 $$"])
    expect(await said(`#${await signed({ name })}`)).toEqual([`signed for \u2068${name}\u2069.`, "good"]);
});

it("says that it was not signed so: for another code, by another key, changed, or no such thing at all", async () => {
  const good = await signed();
  const [head = "", body = "", signature = ""] = good.split(".");
  const other = Buffer.from(JSON.stringify({ c: code, n: "Autre Personne" })).toString("base64url");
  for (const token of [
    await signed({ code: "0000000000000000" }),
    await signed({}, certificateKey("a secret of another installation")),
    `${head}.${other}.${signature}`,
    `${good}.x`,
    `${head}.${body}`,
    "%%%",
    "x",
  ])
    expect(await said(`#${token}`)).toEqual(["not signed.", "bad"]);
});

it("says nothing where the address carries nothing, and in a browser that cannot check", async () => {
  expect(await said("")).toBeUndefined();
  expect(await said(`#${await signed()}`, {})).toBeUndefined();
});
