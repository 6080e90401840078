/** Child processes that do not outlive this one, not even when it is killed with SIGKILL. */
import { type ChildProcess, spawn } from "node:child_process";

/**
 * A shell starts the program in its own place, after leaving a watcher behind that reads a pipe only we hold open: when we die,
 * however we die, the pipe ends and the watcher kills the program.
 */
const script = 'exec 3<&0; (while read -r _ <&3; do :; done; kill -9 $$) >/dev/null 2>&1 & exec "$@" </dev/null 3<&-';

/** Starts `command` tied to this process; output is piped. Its pid is the program's own. */
export function spawnTied(command: string, args: readonly string[]): ChildProcess {
  return spawn("/bin/sh", ["-c", script, "sh", command, ...args], { stdio: ["pipe", "pipe", "pipe"] });
}

/** Ends a child and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const forced = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(forced);
}
