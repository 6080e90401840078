/** Reads records whose quotes are not all closed, so that one broken row does not cost those after it. */

type Parse = (text: string, quote: '"' | false) => string[][];

/** A cell of more lines than this is rather a quote that was never closed. */
const mostLines = 120;

/**
 * Lines with quotes in pairs are records; one with a quote too many goes on to the line that closes it, or stands alone with its
 * quotes taken as text.
 */
export function mendRecords(text: string, parse: Parse): string[][] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const columns = single(lines[0] ?? "", parse).length;
  const records: string[][] = [];
  for (let i = 0; i < lines.length; ) {
    const { record, used } = next(lines, i, columns, parse);
    records.push(record);
    i += used;
  }
  return records;
}

function next(lines: readonly string[], from: number, columns: number, parse: Parse): { record: string[]; used: number } {
  const line = lines[from] ?? "";
  if (isClosed(line)) return { record: single(line, parse), used: 1 };
  let joined = line;
  for (let more = 1; more < mostLines && from + more < lines.length; more += 1) {
    const further = lines[from + more] ?? "";
    // A line with all the columns begins a record of its own.
    if (columns > 1 && (parse(further, false)[0]?.length ?? 0) >= columns) break;
    joined += `\n${further}`;
    if (isClosed(joined)) return { record: single(joined, parse), used: more + 1 };
  }
  return { record: parse(line, false)[0] ?? [""], used: 1 };
}

const isClosed = (text: string): boolean => (text.match(/"/gu)?.length ?? 0) % 2 === 0;

function single(text: string, parse: Parse): string[] {
  try {
    const records = parse(text, '"');
    if (records.length <= 1) return records[0] ?? [""];
  } catch {
    // Quotes that pair up in number but not in place.
  }
  return parse(text, false)[0] ?? [""];
}
