/** Parts that the environment uses when they are there: the rehearsal's sample cohort and cast. */
import type { Environment } from "../environment/options.ts";

interface Rehearsal {
  /** Sets up the sample cohort; `start` is when its story begins. */
  seed?: { seed: (environment: Environment) => Promise<void>; start?: string };
  play?: { play: (environment: Environment) => AsyncIterable<string> };
}

export async function rehearsal(): Promise<Rehearsal> {
  const [seed, play] = await Promise.all([
    optional<NonNullable<Rehearsal["seed"]>>("seed"),
    optional<NonNullable<Rehearsal["play"]>>("play"),
  ]);
  return { ...(seed && { seed }), ...(play && { play }) };
}

async function optional<T>(part: string): Promise<T | undefined> {
  const address = `@tamkine/rehearsal/${part}`;
  try {
    return (await import(address)) as T;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_MODULE_NOT_FOUND" && message.includes(`rehearsal/src/${part}.ts`)) return undefined;
    throw error;
  }
}
