/** SciPy as the peer, when the python3 that is found first has it. The instance goes over in files, which are not timed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Source } from "@tamkine/core/matching/solve/graph";

const python = "python3";

export interface Peer {
  scipy: string;
  milliseconds: number;
  total: number;
  memory: number;
}

/** Version of SciPy, or undefined when it is not installed. */
export function peerVersion(): string | undefined {
  const { status, stdout } = spawnSync(python, ["-c", "import scipy; print(scipy.__version__)"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** What SciPy lacks to solve the instance here, in words; undefined when there is enough. It copies a full matrix of 64-bit numbers. */
export function lacking({ col, score }: Source): string | undefined {
  const needed = col === null ? 20 * score.length : 0;
  const gigabytes = (bytes: number) => (bytes / 2 ** 30).toFixed(1);
  const free = process.availableMemory();
  return needed <= free ? undefined : `SciPy needs ${gigabytes(needed)} GB, ${gigabytes(free)} GB are free: not asked`;
}

/** SciPy's best time on the instance. */
export function askPeer(source: Source, repeats: number): Peer {
  const directory = mkdtempSync(join(tmpdir(), "tamkine-bench-"));
  try {
    const { rows, cols, start, col, score } = source;
    writeFileSync(join(directory, "shape.json"), JSON.stringify({ rows, cols, sparse: col !== null }));
    writeFileSync(join(directory, "score.i32"), score);
    if (col !== null) {
      writeFileSync(join(directory, "col.i32"), col);
      writeFileSync(join(directory, "start.i32"), start);
    }
    const script = join(import.meta.dirname, "peer.py");
    const { status, stdout, stderr } = spawnSync(python, [script, directory, String(repeats)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`SciPy failed: ${stderr}`);
    return JSON.parse(stdout) as Peer;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
