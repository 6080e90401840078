/** `npm run check-certificate -- FILE|ADDRESS|TOKEN --key KEY.json`: checks a certificate without a connection. */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { grouped } from "../src/certificate/code.ts";
import { checkOffline } from "../src/certificate/offline.ts";
import { readKeys } from "../src/certificate/read-keys.ts";

const usage = `npm run check-certificate -- CERTIFICATE --key KEY.json
CERTIFICATE: the PDF, the address in its QR code, or the token after the "#" of it.
KEY.json: the programme's public key, saved from https://…/certificates/key (one key, or a list of them).
Ends with 0 when it is genuine, 1 when it is not, 2 when something is missing. Whether it was taken back only the site knows.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: "string" } } });
const [given] = positionals;
if (given === undefined || values.key === undefined) {
  console.error(usage);
  process.exit(2);
}

const claims = await checkOffline(readKeys(readFileSync(values.key, "utf8")), existsSync(given) ? readFileSync(given) : given);
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
