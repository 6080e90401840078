/** Files through the true client, and by forms as a browser sends them, against the embedded S3. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CopyObjectCommand, DeleteObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { Files } from "@tamkine/core/ports";
import { openBuckets } from "@tamkine/local/files/buckets";
import { serveS3 } from "@tamkine/local/files/s3";
import { openServer, type Server } from "@tamkine/local/http/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "./files.ts";

const at = "/__local/aws/s3";
const rules = [{ name: "files", days: 3, oldDays: 1 }];
let dir: string;
let server: Server;
let client: S3Client;
let files: Files;
const now = "2026-05-04T10:00:00Z";

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "files-"));
  server = await openServer(0);
  server.route({ [at]: serveS3({ buckets: openBuckets(dir, rules), at, now: () => now, page: 3 }) });
  const access = { region: "eu-west-3", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  client = new S3Client({ ...access, endpoint: `http://127.0.0.1:${server.port}${at}`, maxAttempts: 1 });
  files = createFiles(client, "files");
});
afterAll(async () => {
  client.destroy();
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

const bytes = (text: string) => Buffer.from(text);
const text = async (name: string) => Buffer.from((await files.get(name)) ?? "nothing").toString();

test("keeps a file, replaces it, and deletes every version of all that begins so", async () => {
  await files.put("tamkine/out/1", bytes("first"), "text/plain");
  await files.put("tamkine/out/1", bytes("second é"), "text/plain");
  await files.put("tamkine-2/out/1", bytes("another programme's"), "text/plain");
  expect(await text("tamkine/out/1")).toBe("second é");
  // As the bucket's own rule deletes it, which leaves a mark before what there was.
  await client.send(new DeleteObjectCommand({ Bucket: "files", Key: "tamkine/out/1" }));
  await files.remove("tamkine/");
  expect(await files.get("tamkine/out/1")).toBeUndefined();
  expect(readdirSync(join(dir, "files"))).toEqual([encodeURIComponent("tamkine-2/out/1")]);
  await files.remove("tamkine-2/");
});

test("takes for nothing what is not there, however that is said; whatever else goes wrong is no answer", async () => {
  const refusing = (name: string) =>
    createFiles({ send: async () => Promise.reject(Object.assign(new Error(name), { name })) } as never, "files");
  for (const name of ["NoSuchKey", "AccessDenied"]) expect(await refusing(name).get("tamkine/out/1")).toBeUndefined();
  await expect(refusing("SlowDown").get("tamkine/out/1")).rejects.toThrow("SlowDown");
});

test("deletes more than one page of them", async () => {
  const buckets = openBuckets(dir, rules);
  for (let n = 0; n < 20; n += 1) buckets.put("files", { key: `many/${n % 10}`, at: now, type: "" }, bytes("x"));
  await files.remove("many/");
  expect(buckets.versions("files", "")).toEqual([]);
});

test("an address gives the file under its name, to nobody who changes it, and no longer than it says", async () => {
  await files.put("tamkine/out/2", bytes("rows"), "text/csv");
  const address = await files.address("tamkine/out/2", "log-2026-1.csv");
  const got = await fetch(address);
  expect([got.status, await got.text(), got.headers.get("content-type")]).toEqual([200, "rows", "text/csv"]);
  expect(got.headers.get("content-disposition")).toBe('attachment; filename="log-2026-1.csv"');
  for (const wrong of [address.replace("/out/2", "/out/3"), address.replace("Expires=300", "Expires=600"), address.split("?")[0] ?? ""])
    expect((await fetch(wrong)).status).toBe(403);
});

test("a browser's form puts one file, of the size and under the name that it was made for", async () => {
  const { action, fields } = await files.door("tamkine/in/1", 8, "http://localhost/back?of=1");
  const send = (content: string, changed: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...changed })) form.append(name, value);
    form.append("file", new File([content], "archive.zip"));
    return fetch(action, { method: "POST", body: form, redirect: "manual" });
  };
  expect((await send("far too large")).status).toBe(400);
  expect((await send("archive", { key: "tamkine/out/2" })).status).toBe(403);
  const sent = await send("archive");
  expect(sent.status).toBe(303);
  expect(sent.headers.get("location")).toContain("http://localhost/back?of=1&bucket=files&key=tamkine%2Fin%2F1&etag=");
  expect(await text("tamkine/in/1")).toBe("archive");
});

test("what has stood for its days goes, what was replaced before", () => {
  const buckets = openBuckets(dir, rules);
  buckets.put("files", { key: "old", at: "2026-05-01T00:00:00Z", type: "" }, bytes("x"));
  buckets.put("files", { key: "old", at: "2026-05-02T00:00:00Z", type: "" }, bytes("y"));
  buckets.expire("2026-05-03T00:00:00Z");
  expect(buckets.versions("files", "old")).toHaveLength(1);
  buckets.expire("2026-05-05T00:00:00Z");
  expect(buckets.versions("files", "old")).toEqual([]);
});

test("what it does not know it refuses by name, and what is not signed at all", async () => {
  await expect(client.send(new CopyObjectCommand({ Bucket: "files", Key: "copy", CopySource: "files/tamkine" }))).rejects.toMatchObject({
    name: "NotImplemented",
  });
  const { pathname } = new URL(await files.address("tamkine/out/2", "x"));
  expect((await fetch(`http://127.0.0.1:${server.port}${pathname}`, { method: "PUT", body: "x" })).status).toBe(403);
});

test("a file that was answered for survives a killed process, and one that was not is not seen", async () => {
  const killed = mkdtempSync(join(tmpdir(), "killed-"));
  const script = `import { openBuckets } from ${JSON.stringify(join(import.meta.dirname, "../../local/src/files/buckets.ts"))};
    const buckets = openBuckets(${JSON.stringify(killed)}, [{ name: "files" }]);
    buckets.put("files", { key: "kept", at: "2026-05-04T10:00:00Z", type: "" }, Buffer.from("kept"));
    console.log("put");
    for (;;) buckets.put("files", { key: "large", at: "2026-05-04T10:00:00Z", type: "" }, Buffer.alloc(5_000_000, "a"));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  // One that was being written as the process died, which the loop above seldom leaves.
  const kept = readdirSync(killed, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const { parentPath } of kept) writeFileSync(join(parentPath, "9999999999999999-x.part"), "");
  const buckets = openBuckets(killed, [{ name: "files" }]);
  expect(buckets.get("files", "kept")?.bytes.toString()).toBe("kept");
  expect(buckets.get("files", "large")?.bytes.length ?? 5_000_000).toBe(5_000_000);
  rmSync(killed, { recursive: true });
});
