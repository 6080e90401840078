/**
 * Weather: what AWS does now and then, and services that stand on one machine never do. Each fault comes in its share of all it can
 * come to, drawn from a seed. What it comes to is a matter of time, for many ask at once.
 */
import { fraction } from "@tamkine/core/rehearsal/chance";

export interface Weather {
  /** How often each fault comes, from 0 up to 1. */
  share: number;
  seed: string;
}

export interface Sky {
  /** Numbers from 0 up to 1. */
  random: () => number;
  /** Whether this fault comes now; it is counted if so. */
  strikes: (fault: string) => boolean;
  /** How often each has come. */
  counts: () => Record<string, number>;
  /** A call is spared that is not asked again if it fails: what befalls each try of a call is an outage, and no weather. */
  spares: boolean;
}

export function openSky({ share, seed }: Weather): Sky {
  const came = new Map<string, number>();
  let drawn = 0;
  const random = () => fraction(`${seed}\n${++drawn}`);
  return {
    random,
    strikes(fault) {
      if (random() >= share) return false;
      came.set(fault, (came.get(fault) ?? 0) + 1);
      return true;
    },
    counts: () => Object.fromEntries([...came].sort()),
    spares: true,
  };
}
