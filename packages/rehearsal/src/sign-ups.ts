/** Who is in the files: the people the cast plays, and the days on which they signed up. */
import { proposeMapping } from "@tamkine/core/application/import/mapping";
import { readTable } from "@tamkine/core/application/import/read-table";
import { normalizeEmail } from "@tamkine/core/kernel/text";

export interface SignUp {
  address: string;
  role: "mentor" | "mentee";
}

/** Reads addresses only; what the programme makes of the rows is its own affair. A file it cannot read has nobody in it. */
export function signUps(bytes: Uint8Array, role: SignUp["role"]): { people: SignUp[]; days: string[] } {
  try {
    const { headers, rows } = readTable(bytes);
    const { email, sentAt } = proposeMapping(headers, role, rows);
    const cells = (column: number | undefined) => (column === undefined ? [] : rows.map((row) => row[column] ?? ""));
    return {
      people: [...new Set(cells(email).map(normalizeEmail))].map((address) => ({ address, role })),
      days: cells(sentAt).flatMap((cell) => dayIn(cell) ?? []),
    };
  } catch {
    return { people: [], days: [] };
  }
}

/** "03/03/2026 06:39:00" or "2026-03-03…" as a day. */
function dayIn(cell: string): string | undefined {
  const [, d, m, y] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(cell) ?? [];
  if (d && m && y && Number(m) <= 12) return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return /(\d{4}-\d{2}-\d{2})/u.exec(cell)?.[1];
}
