/** Which function runs: what happens on its behalf is known to be its. */
import { AsyncLocalStorage } from "node:async_hooks";

export interface Running {
  /** Its logical id. */
  id: string;
  /** Of one that is to end: how much longer. */
  life?: Life;
}

export interface Life {
  /** Requests that change something, which it may still make. */
  left: number;
  end: () => void;
}

export const running = new AsyncLocalStorage<Running>();
