/** The consents a record gives. What is not clearly given is not given. */
import { type ConsentName, consentNames, type Ticks } from "../sign-up.ts";
import { fold, phrases, positionOf } from "./fold.ts";
import type { Mapping } from "./mapping.ts";
import type { Reader } from "./reader.ts";
import { yesIn } from "./scalars.ts";
import { consentHeaders } from "./words/headers-consent.ts";

/** @param headers of the file: form tools repeat the statement itself in the cell when its box was ticked */
export function consentsIn(cells: Reader, mapping: Mapping, headers: readonly string[]): Ticks {
  const given = (name: ConsentName) => mapping[name] !== undefined && isGiven(cells.raw(name), headers[mapping[name]] ?? "", name);
  return Object.fromEntries(consentNames.map((name) => [name, given(name)])) as Ticks;
}

function isGiven(cell: string, header: string, name: ConsentName): boolean {
  const [said, asked] = [fold(cell), fold(header)];
  if (said.length > 15 && asked.includes(said)) return true;
  const answer = yesIn(cell);
  return answer ?? phrases(consentHeaders[name]).some((phrase) => phrase.length > 4 && positionOf(phrase, said) >= 0);
}
