/** The script that finds the proof of work, in slices so that the page never stands still. Asked for on the last step only. */
import { createHash } from "node:crypto";
import { proofField } from "./proof.ts";

/** SHA-256 as FIPS 180-4 writes it: the browser's own one is only there on https, and one promise a try is too slow on a phone. */
const text = `"use strict";
(() => {
  const box = document.querySelector("[data-salt]");
  if (!box) return;
  const { salt, hash, most } = box.dataset;
  const input = box.querySelector("input");
  const say = (state) => { box.querySelector("[role=status]").textContent = box.dataset[state]; };
  const primes = (count) => { const all = []; for (let n = 2; all.length < count; n++) if (all.every((p) => n % p)) all.push(n); return all; };
  const fraction = (x) => ((x - Math.floor(x)) * 4294967296) | 0;
  const k = primes(64).map((p) => fraction(Math.cbrt(p)));
  const start = primes(8).map((p) => fraction(Math.sqrt(p)));
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  const w = new Int32Array(64);
  const sha = (bytes) => {
    const size = ((bytes.length + 8) >> 6) + 1;
    const words = new Int32Array(size * 16);
    for (let i = 0; i < bytes.length; i++) words[i >> 2] |= bytes.charCodeAt(i) << (24 - (i & 3) * 8);
    words[bytes.length >> 2] |= 128 << (24 - (bytes.length & 3) * 8);
    words[size * 16 - 1] = bytes.length * 8;
    const h = Int32Array.from(start);
    for (let block = 0; block < size; block++) {
      let [a, b, c, d, e, f, g, z] = h;
      for (let i = 0; i < 64; i++) {
        if (i < 16) w[i] = words[block * 16 + i];
        else {
          const x = w[i - 15], y = w[i - 2];
          w[i] = (w[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0;
        }
        const one = (z + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        z = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
      }
      [a, b, c, d, e, f, g, z].forEach((value, i) => { h[i] = (h[i] + value) | 0; });
    }
    return [...h].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
  };
  let number = 0;
  const slice = () => {
    for (const end = performance.now() + 12; performance.now() < end && number < most; ) {
      for (let left = 50; left > 0; left--, number++) {
        if (sha(salt + number) === hash) {
          input.value = salt + ":" + number;
          say("found");
          return;
        }
      }
    }
    if (number < most) setTimeout(slice, 0);
  };
  box.hidden = false;
  say("looking");
  setTimeout(slice, 0);
})();
`;

export const proofScript = {
  name: `${proofField}-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.js`,
  text,
};
