/** Fetching from a server that may die at any moment: who finds it gone waits until it is back, and asks again. */

export interface Patient {
  fetch(address: string | URL, init?: RequestInit): Promise<Response & { text(): Promise<string> }>;
  /** How often something had to be asked again. */
  again(): number;
}

/** @param ready resolves when the server answers again */
export function patient(ready: () => Promise<void>): Patient {
  let again = 0;
  return {
    again: () => again,
    async fetch(address, init = {}) {
      for (;;) {
        try {
          const response = await fetch(address, init);
          // The body is read here, so that a death half-way through it is noticed as well.
          const body = await response.arrayBuffer();
          const empty = response.status === 204 || response.status === 304;
          return new Response(empty ? null : body, { status: response.status, headers: response.headers });
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
          again += 1;
          await ready();
        }
      }
    },
  };
}
