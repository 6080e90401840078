/** Moves virtual time through what is due. */
import type { Clock } from "../clock/clock.ts";
import type { Teller } from "../mail/teller.ts";
import type { Engine } from "../workflow/engine.ts";

export interface Drive {
  advanceTo(moment: string): Promise<void>;
  settle(): Promise<void>;
  stop(): void;
}

/** How often a flowing clock looks whether something became due, in real milliseconds. */
const tickMs = 500;

export function createDrive({
  clock,
  engine,
  teller,
  onError,
}: {
  clock: Clock;
  engine: Engine;
  teller: Teller;
  onError(error: unknown): void;
}): Drive {
  let last: Promise<void> = Promise.resolve();
  let ticking: NodeJS.Timeout | undefined;

  async function settle(): Promise<void> {
    for (;;) {
      await engine.settled();
      if (teller.isIdle()) return;
      await teller.settled();
    }
  }

  async function advance(to: string): Promise<void> {
    await settle();
    for (let next = engine.nextTimer(); next !== undefined && Date.parse(next) <= Date.parse(to); next = engine.nextTimer()) {
      clock.moveTo(next);
      await engine.fireDue();
      await settle();
    }
    clock.moveTo(to);
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
