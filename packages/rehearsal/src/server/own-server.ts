/** A server of the rehearsal's own, in a process of its own, that can be killed and comes back. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { speedyDir } from "@tamkine/local/data/place";
import { freePort } from "@tamkine/local/database/port";
import type { EnvironmentOptions } from "@tamkine/local/environment/options";

const program = fileURLToPath(import.meta.resolve("@tamkine/local/serve"));

/** Room for what thousands of pages leave behind, from the start: looked through less often, and little of it has to be carried on. */
const roomy = ["--min-semi-space-size=64", "--max-semi-space-size=64", "--initial-old-space-size=1024"];

export interface OwnServer {
  origin: string;
  /** Resolves when it answers: at once, or after it came back. @throws when it ended by itself */
  ready(): Promise<void>;
  /** `kill -9`, then a fresh start on the same data. */
  kill(): Promise<void>;
  /** Its directory, and what stands for it in the machine's memory, go with it. */
  stop(): Promise<void>;
}

/** @param options as for an environment; with a directory it can be killed, without one everything is in memory */
export async function ownServer(options: Omit<EnvironmentOptions, "port" | "onError" | "play" | "random">): Promise<OwnServer> {
  const port = await freePort();
  let child: ChildProcess;
  let origin = "";
  let up: Promise<void> = start();

  async function start(): Promise<void> {
    // The channel says nothing: it ends with this process, however that ends, and the server with it.
    const stdio = ["ignore", "pipe", "inherit", "ipc"] as const;
    child = spawn(process.execPath, [...roomy, program, JSON.stringify({ ...options, port })], { stdio: [...stdio] });
    const mine = child;
    const lines = createInterface({ input: mine.stdout as NodeJS.ReadableStream });
    const ended = once(mine, "exit").then(() => {
      throw new Error("the server ended before it answered");
    });
    [origin = ""] = (await Promise.race([once(lines, "line"), ended])) as string[];
    ended.catch(() => {});
  }

  await up;
  return {
    origin,
    async ready() {
      await up;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error("the server ended");
    },
    async kill() {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      up = gone.then(start);
      await up;
    },
    async stop() {
      await up;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      const { dir } = options;
      for (const each of dir === undefined ? [] : [dir, speedyDir(dir)]) rmSync(each, { recursive: true, force: true });
    },
  };
}
