/** The running programme as the rehearsal sees it: the site, and the levers of the local environment. All over HTTP. */
import type { Moment } from "@tamkine/core/kernel/time";
import type { Counts } from "@tamkine/local/environment/options";
import type { Patient } from "../web/patient.ts";

export interface Sent {
  seq: number;
  at: Moment;
  to: string;
  eml: string;
}

/** Where virtual time stands, when the next thing is due, and where everything is stored. */
export interface State {
  now: Moment;
  next: Moment | null;
  stored: { endpoint: string; table: string };
}

/** Where things stand after time moved. */
export interface Standing extends Pick<State, "now" | "next"> {
  /** The last letter's number. */
  letters: number;
}

export interface Server {
  origin: string;
  patient: Patient;
  state(): Promise<State>;
  /** Moves virtual time; everything due on the way happens. */
  advance(to: Moment): Promise<Standing>;
  /** Waits until nothing runs any more. */
  settle(): Promise<Standing>;
  outbox(since: number): Promise<Sent[]>;
  /** From now on letters to this address come back. */
  bounces(address: string): Promise<void>;
  counts(): Promise<Counts>;
}

/** @param origin address of a local environment */
export function connect(origin: string, patient: Patient): Server {
  async function call<T>(path: string, body?: unknown): Promise<T> {
    const posted = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } } as const;
    const answered = await patient.ask(`${origin}/__local/${path}`, body === undefined ? {} : posted);
    if (answered.status >= 300) throw new Error(`the local environment answered ${answered.status} to ${path.split("?")[0]}`);
    return JSON.parse(answered.body.toString()) as T;
  }
  return {
    origin,
    patient,
    state: () => call("state"),
    advance: (to) => call("advance", { to }),
    settle: () => call("settle", {}),
    outbox: async (since) => (await call<{ letters: Sent[] }>(`outbox?since=${since}`)).letters,
    bounces: async (address) => void (await call("bounces", { address })),
    counts: () => call("counts"),
  };
}
