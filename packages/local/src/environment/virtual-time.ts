/** Moves virtual time forward, stopping at everything that falls due on the way. */
import type { Clock } from "../clock/clock.ts";
import type { Teller } from "../mail/teller.ts";
import type { Engine } from "../workflow/engine.ts";

interface Options {
  clock: Clock;
  engine: Engine;
  teller: Teller;
  /** Removes rows whose time to live is over, as DynamoDB does within a few days. */
  expire: () => Promise<void>;
  /** Whether to settle includes retries: then time moves on to the next one, if it is due soon. */
  patient?: boolean;
  onError: (error: unknown) => void;
}

export interface VirtualTime {
  /** Moves to this moment, carrying out what falls due before it. Calls made at the same time run one after the other. */
  advanceTo: (moment: string) => Promise<void>;
  /** Resolves when nothing is running any more. */
  settle: () => Promise<void>;
  /** Stops following a flowing clock. */
  stop: () => void;
}

/** How often a flowing clock is checked for something that became due, in real milliseconds. */
const tickMs = 500;
/** How often expired rows are looked for, in virtual milliseconds. */
const expiryMs = 14 * 86_400_000;
/** The furthest retry that is still waited for, in virtual milliseconds. */
const patienceMs = 10 * 60_000;

export function createVirtualTime({ clock, engine, teller, expire, patient = false, onError }: Options): VirtualTime {
  let last: Promise<void> = Promise.resolve();
  const expireWhenDue = everySoOften(clock, expiryMs, expire);

  async function rest(): Promise<void> {
    for (;;) {
      await engine.settled();
      if (teller.isIdle()) return;
      await teller.settled();
    }
  }

  async function advance(to: string): Promise<void> {
    await rest();
    for (let next = engine.nextTimer(); next !== undefined && Date.parse(next) <= Date.parse(to); next = engine.nextTimer()) {
      clock.moveTo(next);
      await engine.fireDue();
      await rest();
      await expireWhenDue();
    }
    clock.moveTo(to);
    await expireWhenDue();
  }

  function advanceTo(to: string): Promise<void> {
    if (Number.isNaN(Date.parse(to))) return Promise.reject(new Error(`not a moment: ${to}`));
    const mine = last.then(() => advance(to));
    last = mine.catch(() => {});
    return mine;
  }

  function nextRetrySoon(): string | undefined {
    const next = patient ? engine.nextRetry() : undefined;
    return next !== undefined && Date.parse(next) - Date.parse(clock.now()) <= patienceMs ? next : undefined;
  }

  async function settle(): Promise<void> {
    await rest();
    for (let next = nextRetrySoon(); next !== undefined; next = nextRetrySoon()) await advanceTo(next);
  }

  const stop = clock.mode === "flowing" ? follow(clock, engine, advanceTo, onError) : () => {};
  return { advanceTo, settle, stop };
}

/** Carries out what becomes due while a flowing clock runs. @returns what ends that */
function follow({ now }: Clock, engine: Engine, advanceTo: VirtualTime["advanceTo"], onError: Options["onError"]): () => void {
  let busy = false;
  const ticking = setInterval(() => {
    const next = engine.nextTimer();
    if (busy || next === undefined || Date.parse(next) > Date.parse(now())) return;
    busy = true;
    advanceTo(now())
      .catch(onError)
      .finally(() => (busy = false));
  }, tickMs);
  return () => clearInterval(ticking);
}

/** @returns what does it, unless it was done less than `ms` of virtual time ago */
function everySoOften({ now }: Clock, ms: number, act: () => Promise<void>): () => Promise<void> {
  let last = Date.parse(now());
  return async () => {
    const moment = Date.parse(now());
    if (moment - last < ms) return;
    last = moment;
    await act();
  };
}
