/**
 * The cast's chance: a number drawn from a seed and what it is drawn for. Nothing is drawn in sequence, so a story stays the same
 * when the server dies half-way or two people act in another order.
 */
import { fraction } from "@tamkine/core/rehearsal/chance";

/** @returns a number in [0, 1), the same for the same seed and parts */
export function draw(seed: string, ...parts: (string | number)[]): number {
  return fraction([seed, ...parts].join("\u0000"));
}

/** One of `options`, evenly. */
export function pick<T>(options: readonly T[], seed: string, ...parts: (string | number)[]): T | undefined {
  return options[Math.floor(draw(seed, ...parts) * options.length)];
}

/** A whole number in [low, high], evenly. */
export function between(low: number, high: number, seed: string, ...parts: (string | number)[]): number {
  return low + Math.floor(draw(seed, ...parts) * (high - low + 1));
}
