/** Kills the server again and again at moments nobody chose. */
import type { OwnServer } from "./own-server.ts";

export interface Killer {
  /** Resolves when no killing is under way any more; none comes after. */
  over(): Promise<void>;
}

/** Milliseconds from one coming back to the next killing. */
const soonest = 300;
const latest = 4000;

/** @param times how often, as long as the season lasts */
export function killer(own: OwnServer, times: number, say: (line: string) => void): Killer {
  let left = times;
  let timer: NodeJS.Timeout | undefined;
  let killing: Promise<void> = Promise.resolve();

  function next(): void {
    if (left === 0) return;
    timer = setTimeout(
      () => {
        left -= 1;
        say(`the server is killed (${times - left} of ${times})`);
        killing = own.kill().then(next);
      },
      soonest + Math.random() * (latest - soonest),
    );
  }

  next();
  return {
    async over() {
      left = 0;
      clearTimeout(timer);
      await killing;
    },
  };
}
