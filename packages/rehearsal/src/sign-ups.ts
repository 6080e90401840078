/** Who is in the files: the people the cast plays, and the days on which they signed up. */
import { datesIn } from "@tamkine/core/application/import/answers/dates";
import { proposeMapping } from "@tamkine/core/application/import/columns/mapping";
import { readFile } from "@tamkine/core/application/import/file/read-file";
import { addressesSaid, addressIn } from "@tamkine/core/application/import/answers/addresses";
import { isReal } from "@tamkine/core/application/import/person/sending";
import type { SignUpFiles } from "@tamkine/core/scripts/exports-in";

export interface SignUp {
  address: string;
  role: "mentor" | "mentee";
}

export interface SignUps {
  people: SignUp[];
  /** The days on which they signed up, the first one first. */
  days: string[];
}

/** Both sides'. Refuses nothing: a file that cannot be read has nobody in it. */
export async function signUpsIn({ mentor, mentee }: SignUpFiles): Promise<SignUps> {
  const sides = [await signUps(mentor, "mentor"), await signUps(mentee, "mentee")];
  return { people: sides.flatMap(({ people }) => people), days: sides.flatMap(({ days }) => days).sort() };
}

/** No day of a file lies after it; which of day and month comes first then hangs on the file alone. */
const latest = "2199-12-31";

/** Reads addresses and days only, as the import does; what the programme makes of the rows is its own affair. A file it cannot read has nobody in it. */
export async function signUps(bytes: Uint8Array, role: SignUp["role"]): Promise<SignUps> {
  try {
    const { headers, rows } = await readFile(bytes, { role });
    const { email, emailAgain, sentAt } = proposeMapping(headers, role, rows);
    const cells = (column: number | undefined) => (column === undefined ? [] : rows.map((row) => row[column] ?? ""));
    const again = cells(emailAgain);
    const addresses = cells(email).flatMap((cell, i) => addressIn(addressesSaid(cell, again[i] ?? "")).email ?? []);
    return {
      people: [...new Set(addresses)].map((address) => ({ address, role })),
      days: datesIn(cells(sentAt), latest).flatMap((date) => (date && isReal(date) ? [date.day] : [])),
    };
  } catch {
    return { people: [], days: [] };
  }
}
