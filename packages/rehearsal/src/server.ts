/** The running programme as the rehearsal sees it: the site, and the levers of the local environment. All over HTTP. */
import type { Moment } from "@tamkine/core/kernel/time";

export interface Server {
  origin: string;
  now(): Promise<{ now: Moment; next: Moment | null }>;
  advance(to: Moment): Promise<Moment>;
  outbox(since: number): Promise<{ seq: number; at: Moment; to: string; eml: string }[]>;
  /** From now on letters to this address come back. */
  bounces(address: string): Promise<void>;
  counts(): Promise<Record<string, unknown>>;
}

/** @param origin address of a local environment */
export function connect(origin: string): Server {
  async function call(path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${origin}/__local/${path}`, {
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    if (!response.ok) throw new Error(`the local environment answered ${response.status} to ${path}`);
    return response.json();
  }
  return {
    origin,
    now: async () => (await call("state")) as { now: Moment; next: Moment | null },
    advance: async (to) => ((await call("advance", { to })) as { now: Moment }).now,
    outbox: async (since) => ((await call(`outbox?since=${since}`)) as { letters: { seq: number; at: Moment; to: string; eml: string }[] }).letters,
    bounces: async (address) => void (await call("bounces", { address })),
    counts: async () => (await call("counts")) as Record<string, unknown>,
  };
}
