/** Plays the cohort to its end in the background, and says how far it is. */

export interface Player {
  readonly state: "never" | "playing" | "played" | "failed";
  readonly lines: readonly string[];
  /** Why it failed. */
  readonly failure: string;
  /** Whether there is a cast at all. */
  readonly hasCast: boolean;
  /** Starts playing unless it does already. */
  start: () => void;
}

/** @param play the cast: says a line each time something is worth saying, and ends when the cohort does */
export function createPlayer(play: (() => AsyncIterable<string>) | undefined): Player {
  let state: Player["state"] = "never";
  let lines: string[] = [];
  let failure = "";

  async function run(): Promise<void> {
    try {
      for await (const line of play?.() ?? []) lines.push(line);
      state = "played";
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      state = "failed";
    }
  }
  return {
    get state() {
      return state;
    },
    get lines() {
      return lines;
    },
    get failure() {
      return failure;
    },
    hasCast: play !== undefined,
    start() {
      if (state === "playing" || !play) return;
      state = "playing";
      lines = [];
      void run();
    },
  };
}
