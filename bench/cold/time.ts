/** How long a bundle takes to import, in fresh processes; and by a profile of one of them, for whose sake. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { partOf } from "./weight.ts";

const script = join(import.meta.dirname, "import.ts");
/** What stacks/ gives a function, for a place where there is nothing. */
const environment = {
  TABLE: "tamkine",
  PARAMETERS: "/tamkine/bench",
  ORIGIN: "https://mentorat.example.org",
  PARTS: "node_modules",
  AWS_REGION: "eu-west-3",
  AWS_ACCESS_KEY_ID: "bench",
  AWS_SECRET_ACCESS_KEY: "bench",
};

export interface Took {
  wall: number;
  cpu: number;
}

function run(file: string, options: readonly string[] = []): Took {
  const env = { ...process.env, ...environment };
  const { stdout, stderr, status } = spawnSync(process.execPath, [...options, script, file], { encoding: "utf8", env });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return JSON.parse(stdout) as Took;
}

/** The least and the middle of several imports, in milliseconds; and how many times the peer's processor time they take. */
export interface Timed {
  least: Took;
  middle: Took;
  ratio: number;
}

/** In turn with the peer, for a machine that others use is not as fast at one moment as at the next: the ratio is of each two runs. */
export function time(file: string, peer: string, runs: number): Timed {
  const took = Array.from({ length: runs }, () => ({ own: run(file), peer: run(peer) }));
  const sorted = (of: (one: { own: Took; peer: Took }) => number) => took.map(of).sort((a, b) => a - b);
  const [walls, cpus, ratios] = [
    sorted(({ own }) => own.wall),
    sorted(({ own }) => own.cpu),
    sorted(({ own, peer }) => own.cpu / peer.cpu),
  ];
  const at = (list: number[], place: number) => list[place] ?? Number.NaN;
  const middle = Math.floor(runs / 2);
  return {
    least: { wall: at(walls, 0), cpu: at(cpus, 0) },
    middle: { wall: at(walls, middle), cpu: at(cpus, middle) },
    ratio: at(ratios, middle),
  };
}

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Milliseconds by package or part of the sources; what Node itself does stands under its own names. */
export function profile(file: string, dir: string): (readonly [string, number])[] {
  run(file, ["--cpu-prof", "--cpu-prof-interval=200", `--cpu-prof-dir=${dir}`]);
  const [name = ""] = readdirSync(dir).filter((one) => one.endsWith(".cpuprofile"));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(dir, name), "utf8")) as Profile;
  rmSync(join(dir, name));
  const whose = new Map(nodes.map(({ id, callFrame }) => [id, partAt(callFrame)]));
  const parts = new Map<string, number>();
  for (const [i, sample] of samples.entries()) {
    const part = whose.get(sample) ?? "";
    parts.set(part, (parts.get(part) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  }
  return [...parts].sort(([, a], [, b]) => b - a);
}

const maps = new Map<string, SourceMap>();

function partAt({ functionName, url, lineNumber, columnNumber }: Profile["nodes"][number]["callFrame"]): string {
  if (functionName === "compileSourceTextModule") return "(compiling)";
  if (!url.startsWith("file:") || !url.endsWith(".mjs")) return url.startsWith("node:") ? "(Node)" : functionName || "(Node)";
  const file = fileURLToPath(url);
  // What the bundler adds of its own has none.
  if (!existsSync(`${file}.map`)) return "(modules put together)";
  const map = maps.get(file) ?? new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8")));
  maps.set(file, map);
  const found = map.findEntry(lineNumber, columnNumber) as { originalSource?: string };
  const path = (found.originalSource ?? "").replace(/^(?:\.\.\/)+/u, "").replace(process.cwd().slice(1), "");
  return path === "" ? "(modules put together)" : partOf(path.replace(/^\//u, ""));
}
