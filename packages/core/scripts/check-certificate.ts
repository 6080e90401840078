/** `npm run check-certificate -- FILE|ADDRESS|TOKEN --key KEY.json`: checks a certificate without a connection. */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { grouped } from "../src/certificate/code.ts";
import type { PublicKey } from "../src/certificate/key.ts";
import { checkOffline } from "../src/certificate/offline.ts";
import { readKeys } from "../src/certificate/read-keys.ts";

const usage = `npm run check-certificate -- CERTIFICATE --key KEY.json
CERTIFICATE: the PDF, the address in its QR code, or the token after the "#" of it.
KEY.json: the programme's public key, saved from https://…/certificates/key (one key, or a list of them).
Ends with 0 when it is genuine, 1 when it is not, 2 when something is missing. Whether it was taken back only the site knows.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: "string" } } });
const [given] = positionals;
if (given === undefined || values.key === undefined) missing(usage);

/** What is missing is not forged: it ends with another number. */
function missing(what: string): never {
  console.error(what);
  process.exit(2);
}

function keysIn(file: string): PublicKey[] {
  try {
    return readKeys(readFileSync(file, "utf8"));
  } catch {
    return missing(`No public key can be read from ${file}: save it from https://…/certificates/key.`);
  }
}

const keys = keysIn(values.key);
if (!existsSync(given) && !given.includes("eyJ"))
  missing(`There is no file ${given}, and it is neither a certificate's address nor a token.`);
const claims = await checkOffline(keys, existsSync(given) ? readFileSync(given) : given);
if (!claims) {
  console.log("NOT genuine: this was not signed with that key, or it was changed.");
  process.exit(1);
}
const { code, name, role, programme, cohort, from, to, issued } = claims;
console.log(`Genuine: signed with this key. What counts is what was signed: compare it with what the sheet says.
  name       ${name}
  role       ${role}
  programme  ${programme}, cohort ${cohort}
  period     ${from} to ${to}
  issued     ${issued}
  code       ${grouped(code)}`);
