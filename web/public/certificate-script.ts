/**
 * What the QR code on a certificate says, checked in the browser: its address carries it after the "#", which browsers send to nobody.
 * The signature is checked with the public key on the page, and the page says whose name was signed. Without script, or in a browser
 * that knows no Ed25519, the page says what the code alone says.
 */
import { createHash } from "node:crypto";

const text = `"use strict";
(async () => {
  const box = document.querySelector("[data-certificate]");
  const token = location.hash.slice(1);
  if (!box || !token || !self.crypto || !crypto.subtle) return;
  const bytes = (part) => Uint8Array.from(atob(part.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
  const say = (words, tone) => {
    box.querySelector("[data-said]").textContent = words;
    box.firstElementChild.classList.add(tone);
    box.hidden = false;
  };
  let key;
  try {
    const { kty, crv, x } = JSON.parse(box.dataset.certificate);
    key = await crypto.subtle.importKey("jwk", { kty, crv, x }, { name: "Ed25519" }, false, ["verify"]);
  } catch {
    return;
  }
  try {
    const [head, body, signature, ...more] = token.split(".");
    const signed = new TextEncoder().encode(head + "." + body);
    const said = JSON.parse(new TextDecoder().decode(bytes(body)));
    const right = more.length === 0 && said.c === box.dataset.code && (await crypto.subtle.verify("Ed25519", key, bytes(signature), signed));
    if (!right) throw new Error("not signed so");
    say(box.dataset.good.replace("[name]", () => "\\u2068" + said.n + "\\u2069"), "good");
  } catch {
    say(box.dataset.bad, "bad");
  }
})();
`;

export const certificateScript = { name: `certificate-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.js`, text };
