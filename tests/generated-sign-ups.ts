/** Sign-ups of any number, as dirty as the sample export: answers of its rows, put together anew, from people of their own. */
import { readTable } from "@tamkine/core/application/import/import";
import { readFileSync } from "node:fs";

type Role = "mentor" | "mentee";
/** Answers that everybody gives; the others are as varied as in the sample. */
export interface Answers {
  mode?: string;
  gender?: string;
  /** How many mentees a mentor takes. */
  places?: string;
}

/** Titles of the columns, as far as they matter here. */
const titles = {
  mode: /^Mode/u,
  gender: /^Préférence de genre/u,
  places: /^Nombre de mentorés/u,
  sentAt: /^Horodateur/u,
  name: /^Nom/u,
  email: /^Adresse/u,
  born: /^Date de naissance/u,
  avoid: /^Personnes/u,
  consent: /^J'accepte/u,
};

/** How an address comes out of a form tool. */
const spellings = [
  (address: string) => address,
  (address: string) => ` ${address.toUpperCase()} `,
  (address: string) => address.replace("@", " @"),
];

/** @param people how many there are; one in ten sent the form twice, and beside them one row in fifty has no usable address */
export function generatedSignUps(role: Role, people: number, said: Answers = {}): Uint8Array {
  const { headers, rows } = readTable(readFileSync(new URL(`./data/cohort-2026-1/${role}s.csv`, import.meta.url)));
  const sampled = (column: number, person: number) => rows[(person * (2 * column + 1) + column) % rows.length]?.[column] ?? "";
  const lines = [headers];
  for (let person = 0; person < people; person += 1) {
    const own = {
      ...said,
      sentAt: `${String(2 + (person % 20)).padStart(2, "0")}/03/2026 09:${String(person % 60).padStart(2, "0")}:00`,
      name: `${sampled(nameIn(headers), person).trim()} ${person}`,
      email: `${role}.${person}@example.ma`,
      born: `15/06/${1992 + (person % 12)}`,
      avoid: "",
      consent: "Oui",
    };
    const row = headers.map((title, column) => given(own, title) ?? sampled(column, person));
    const spelt = (turn: number) => spellings[turn % spellings.length]?.(own.email) ?? "";
    const sent = (at: string, email: string) => headers.map((title, i) => given({ sentAt: at, email }, title) ?? row[i] ?? "");
    if (person % 10 === 0) lines.push(sent("01/03/2026 08:00:00", spelt(person + 1)));
    if (person % 50 === 0) lines.push(sent(own.sentAt, "pas d'adresse"));
    lines.push(sent(own.sentAt, spelt(person)));
  }
  return new TextEncoder().encode(`\uFEFF${lines.map((cells) => cells.map(quoted).join(";")).join("\r\n")}`);
}

const nameIn = (headers: readonly string[]): number => headers.findIndex((title) => titles.name.test(title));

function given(answers: Partial<Record<keyof typeof titles, string>>, title: string): string | undefined {
  for (const [name, answer] of Object.entries(answers)) if (titles[name as keyof typeof titles].test(title)) return answer;
  return undefined;
}

const quoted = (cell: string): string => (/[;"\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
