/** Starts a local DynamoDB with the product's table in it. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./port.ts";
import { type DatabaseKind, findProgram, type Program } from "./programs.ts";
import { DatabaseRefused, request } from "./request.ts";
import { tableShape } from "./table.ts";
import { end, spawnTied } from "./tied.ts";

export interface Database {
  endpoint: string;
  kind: DatabaseKind;
  /** Name of the table that was created. */
  table: string;
  /** Ends the database and waits until it is gone. */
  stop: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Directory of the data; absent = nothing is kept. */
  dir?: string;
  /** Absent: dynoxide, else Amazon's DynamoDB Local. */
  kind?: DatabaseKind;
  table?: string;
  /** This process need not wait for it to end: it ends with the process. */
  aside?: boolean;
}

/** Whether a database of this kind can run on this machine. */
export function canRun(kind: DatabaseKind): boolean {
  return "program" in findProgram(kind);
}

/** Starts it, waits until it answers and creates the table if it is not there. Throws when no database can run on this machine. */
export async function startDatabase({ dir, kind, table = "tamkine", aside = false }: DatabaseOptions = {}): Promise<Database> {
  const { program, kind: chosen } = choose(kind);
  if (dir !== undefined) mkdirSync(dir, { recursive: true });
  const { endpoint, child } = await launch(program, dir);
  if (aside) leaveAside(child);
  await createTable(endpoint, table);
  return { endpoint, kind: chosen, table, stop: () => end(child) };
}

function choose(kind?: DatabaseKind): { program: Program; kind: DatabaseKind } {
  const missing: string[] = [];
  for (const candidate of kind ? [kind] : (["dynoxide", "dynamodb-local"] as const)) {
    const found = findProgram(candidate);
    if ("program" in found) return { program: found.program, kind: candidate };
    missing.push(`- ${candidate}: ${found.missing}`);
  }
  throw new Error(`No local database can run on this machine.\n${missing.join("\n")}\nInstall Java 17 or later and run \`npm ci\` again.`);
}

/** Milliseconds that a start may take. */
const longestStart = 60_000;

/**
 * A port can be taken between choosing and binding it, so a start that ends at once is tried again on another. Whoever took it may answer
 * as a database does, or never: what counts is that ours lives and, where its kind says so, that it listens.
 */
async function launch(program: Program, dir?: string, attempts = 5): Promise<{ endpoint: string; child: ChildProcess }> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const { command, args, listens } = program(port, dir);
  const child = spawnTied(command, args);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said = `${said}${data}`.slice(-2_000)));
  const gone = once(child, "exit").then(() => "gone" as const);
  for (const begun = performance.now(); performance.now() - begun < longestStart; ) {
    const isOurs = listens?.test(said) ?? true;
    const state = await Promise.race([gone, isOurs ? answers(endpoint) : false]);
    if (state === true) return { endpoint, child };
    const ended = await Promise.race([gone, sleep(10)]);
    if (ended !== "gone") continue;
    if (attempts > 1) return launch(program, dir, attempts - 1);
    throw new Error(`The local database ended at once: ${said.trim()}`);
  }
  await end(child, "SIGKILL");
  throw new Error(`The local database did not answer within a minute: ${said.trim()}`);
}

function leaveAside(child: ChildProcess): void {
  child.unref();
  for (const stream of child.stdio) (stream as Socket | null)?.unref();
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await request(endpoint, "ListTables", {}, AbortSignal.timeout(1_000));
    return true;
  } catch (error) {
    if (error instanceof DatabaseRefused) throw error;
    return false;
  }
}

/** Makes the product's table, unless it is there already. */
export async function createTable(endpoint: string, table: string): Promise<void> {
  try {
    await request(endpoint, "CreateTable", { TableName: table, BillingMode: "PAY_PER_REQUEST", ...tableShape() });
  } catch (error) {
    if (error instanceof DatabaseRefused && error.type === "ResourceInUseException") return;
    throw error;
  }
}
