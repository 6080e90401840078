/** Moves virtual time through what is due. */
import type { Clock } from "../clock/clock.ts";
import type { Teller } from "../mail/teller.ts";
import type { Engine } from "../workflow/engine.ts";

interface Options {
  clock: Clock;
  engine: Engine;
  teller: Teller;
  /** Removes rows whose time has passed; on AWS that takes a few days as well. */
  expire: () => Promise<void>;
  /** Rest is when nothing is to be tried again either: time moves on to that, as far as somebody would wait for it. */
  patient?: boolean;
  onError: (error: unknown) => void;
}

export interface Drive {
  advanceTo: (moment: string) => Promise<void>;
  settle: () => Promise<void>;
  stop: () => void;
}

/** How often a flowing clock looks whether something became due, in real milliseconds. */
const tickMs = 500;
/** How often rows whose time has passed are looked for, in virtual milliseconds. */
const expiryMs = 14 * 86_400_000;

/** How far ahead a next try is waited for, in virtual milliseconds. */
const patienceMs = 10 * 60_000;

export function createDrive({ clock, engine, teller, expire, patient = false, onError }: Options): Drive {
  let last: Promise<void> = Promise.resolve();
  let ticking: NodeJS.Timeout | undefined;

  async function settle(): Promise<void> {
    await rest();
    for (let next = soonAgain(); next !== undefined; next = soonAgain()) await advanceTo(next);
  }

  function soonAgain(): string | undefined {
    const next = patient ? engine.nextRetry() : undefined;
    return next !== undefined && Date.parse(next) - Date.parse(clock.now()) <= patienceMs ? next : undefined;
  }

  async function rest(): Promise<void> {
    for (;;) {
      await engine.settled();
      if (teller.isIdle()) return;
      await teller.settled();
    }
  }

  let expired = Date.parse(clock.now());
  async function expireNowAndThen(): Promise<void> {
    const now = Date.parse(clock.now());
    if (now - expired < expiryMs) return;
    expired = now;
    await expire();
  }

  async function advance(to: string): Promise<void> {
    await rest();
    for (let next = engine.nextTimer(); next !== undefined && Date.parse(next) <= Date.parse(to); next = engine.nextTimer()) {
      clock.moveTo(next);
      await engine.fireDue();
      await rest();
      await expireNowAndThen();
    }
    clock.moveTo(to);
    await expireNowAndThen();
  }

  /** One at a time: two that want to move time do so one after the other. */
  function advanceTo(to: string): Promise<void> {
    if (Number.isNaN(Date.parse(to))) return Promise.reject(new Error(`not a moment: ${to}`));
    const mine = last.then(() => advance(to));
    last = mine.catch(() => {});
    return mine;
  }

  if (clock.mode === "flowing") {
    let busy = false;
    ticking = setInterval(() => {
      const next = engine.nextTimer();
      if (busy || next === undefined || Date.parse(next) > Date.parse(clock.now())) return;
      busy = true;
      advanceTo(clock.now())
        .catch(onError)
        .finally(() => (busy = false));
    }, tickMs);
  }
  return { advanceTo, settle, stop: () => clearInterval(ticking) };
}
