/** One record of the file as one person's sending of the form: who, when, and all that decides whether it counts. */
import { Temporal } from "temporal-polyfill";
import type { Cohort } from "../../../cohort/cohort.ts";
import { dayOf, localMoment, type Moment } from "../../../kernel/time.ts";
import type { Programme } from "../../../programme/programme.ts";
import { datesIn, type Written } from "../answers/dates.ts";
import type { ImportField, Mapping } from "../columns/fields.ts";
import { isOfAge } from "./read-age.ts";
import { type ConsentsSaid, consentsOf } from "./read-consents.ts";
import { nameIn } from "./read-form.ts";
import { reader, type Reader } from "./reader.ts";
import type { Table } from "../file/read-table.ts";
import { addressesSaid, addressIn, type AddressSaid } from "../answers/addresses.ts";
import { isBlank } from "../file/split.ts";
import { straighten } from "../columns/shifted-columns.ts";
import { placesOf } from "../answers/vocabularies.ts";

interface Read {
  row: number;
  cells: Reader;
  name: string;
  /** When the form was sent, as far as the file says. */
  sentAt: Moment | undefined;
  consents: ConsentsSaid;
  ofAge: boolean | undefined;
}
export type Sending = Read & AddressSaid;
/** One that says which address it came from. */
export type Addressed = Extract<Sending, { email: string }>;

/** Every record that is not blank, by its number in the file: blank ones count, and whatever stands above the titles. */
export function sendingsIn(table: Table, mapping: Mapping, scene: { programme: Programme; cohort: Cohort }, now: Moment): Sending[] {
  const { programme, cohort } = scene;
  const width = table.headers.length;
  const records = table.rows.map((record) => straighten(record, mapping, width, table.delimiter, placesOf(programme)));
  const today = dayOf(now, programme.timeZone);
  const dates = (field: ImportField) =>
    datesIn(
      records.map((record) => record[mapping[field] ?? -1] ?? ""),
      today,
    );
  const [sent, births, ages] = [dates("sentAt"), dates("birthDate"), dates("age")];
  const consents = consentsOf(records, mapping, table.headers);
  const rule = { minimum: programme.rules.minimumAge, on: cohort.schedule.intakeCloses };
  return records.flatMap((record, i): Sending[] => {
    if (isBlank(record)) return [];
    const cells = reader(record, mapping);
    if (record.slice(width).some((cell) => cell.trim() !== "")) cells.problem("row", "extra-cells");
    const at = isReal(sent[i]) ? sent[i] : undefined;
    if (cells.raw("sentAt").trim() !== "" && !sent[i]) cells.problem("sentAt", "unreadable");
    return [
      {
        row: table.headerRow + 1 + i,
        cells,
        name: nameIn(cells),
        ...addressIn(addressesSaid(cells.raw("email"), cells.raw("emailAgain"))),
        sentAt: at && momentOf(at, programme.timeZone),
        consents: consents(cells),
        ofAge: isOfAge(cells, { birthDate: births[i], age: ages[i] }, rule),
      },
    ];
  });
}

/** A tool that was told to keep no days writes one long past instead, the first of 1980. */
export const isReal = (written: Written | undefined): boolean => written !== undefined && written.day > "2000";

function momentOf({ day, time, offset }: Written, timeZone: string): Moment {
  const wall = `${day}T${time}`;
  return offset === undefined ? localMoment(wall, timeZone) : Temporal.Instant.from(`${wall}${offset}`).toString();
}

/** Of several sendings of one address the last counts; of several at the same time, the one further down. Row numbers of those that count. */
export function lastOfEach(sendings: readonly Sending[]): Set<number> {
  const last = new Map<string, Sending>();
  for (const sending of sendings) {
    if (sending.email === undefined) continue;
    const before = last.get(sending.email);
    if (!before || timeOf(sending) >= timeOf(before)) last.set(sending.email, sending);
  }
  return new Set([...last.values()].map(({ row }) => row));
}

const timeOf = ({ sentAt }: Sending): number => (sentAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(sentAt));
