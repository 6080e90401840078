/** The virtual clock: stands still until moved, or flows from where it was set. It never goes back, not even over a crash. */
import type { DatabaseSync } from "node:sqlite";

export type ClockMode = "frozen" | "flowing";

export interface Clock {
  readonly mode: ClockMode;
  /** The virtual moment, ISO in UTC with milliseconds. */
  now: () => string;
  /** Moves forward; a moment already passed changes nothing. */
  moveTo: (moment: string) => void;
  /** Notes the exact moment, so that a flowing clock goes on from here at the next start. */
  stop: () => void;
}

interface Options {
  /** Where a clock that was never started begins; later starts go on from where it stood. */
  start: string;
  mode: ClockMode;
  /** Real milliseconds, steadily rising. */
  real?: () => number;
}

/** A flowing clock writes its position ahead in steps of this, so that reading it costs no write and a crash loses at most this. */
const aheadMs = 10_000;

/** Opens the clock kept in the journal. While the environment is down, virtual time stands still. */
export function openClock(journal: DatabaseSync, { start, mode, real = () => performance.now() }: Options): Clock {
  journal.exec("CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY CHECK (one = 1), moment INTEGER NOT NULL) STRICT");
  const write = journal.prepare("INSERT INTO clock VALUES (1, ?) ON CONFLICT DO UPDATE SET moment = excluded.moment");
  const kept = journal.prepare("SELECT moment FROM clock").get() as { moment: number } | undefined;

  let anchor = kept?.moment ?? Date.parse(start);
  if (Number.isNaN(anchor)) throw new Error(`not a moment: ${start}`);
  let anchoredAt = real();
  let written = anchor;
  write.run(anchor);

  const flown = () => (mode === "flowing" ? anchor + Math.floor(real() - anchoredAt) : anchor);
  const keep = (moment: number) => {
    written = moment;
    write.run(moment);
  };
  const read = () => {
    const moment = flown();
    if (moment > written) keep(moment + aheadMs);
    return moment;
  };
  return {
    mode,
    now: () => new Date(read()).toISOString(),
    moveTo(moment) {
      const to = Date.parse(moment);
      if (Number.isNaN(to)) throw new Error(`not a moment: ${moment}`);
      if (to <= read()) return;
      anchor = to;
      anchoredAt = real();
      keep(to);
    },
    stop: () => keep(flown()),
  };
}
