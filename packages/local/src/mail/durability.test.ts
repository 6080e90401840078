import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openJournal } from "../data/journal.ts";
import { openPostBox } from "./post-box.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "mail-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const listeners = [{ configurationSet: "letters", types: ["send", "bounce"], function: "mail" }];

/** A front in a process of its own, which prints its port. */
function front(file: string): string {
  const from = (path: string) => JSON.stringify(join(import.meta.dirname, path));
  return `
    import { openJournal } from ${from("../data/journal.ts")};
    import { openServer } from ${from("../http/server.ts")};
    import { openPostBox } from ${from("post-box.ts")};
    import { serveSes } from ${from("ses.ts")};
    const box = openPostBox(openJournal(${JSON.stringify(file)}), ${JSON.stringify(listeners)});
    const server = await openServer(0);
    server.route({ "/": serveSes({ box, configurationSets: ["letters"], now: () => "2026-03-01T00:00:00.000Z", onLetter() {} }) });
    console.log(server.port);`;
}
async function offer(port: number, number: number): Promise<string> {
  const raw = Buffer.from(`From: a@example.ma\r\nTo: b${number}@example.ma\r\nSubject: ${number}\r\n\r\nx`).toString("base64");
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    body: new URLSearchParams({ Action: "SendRawEmail", ConfigurationSetName: "letters", "RawMessage.Data": raw }),
  });
  return /<MessageId>(.*)<\/MessageId>/u.exec(await response.text())?.[1] ?? "";
}

it("has every letter it answered for, and what is to be told of it, after kill -9 in the middle of many", async () => {
  const file = join(dir, "journal.sqlite");
  const child = spawn(process.execPath, ["--input-type=module", "-e", front(file)], { stdio: ["ignore", "pipe", "inherit"] });
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  const port = Number(printed.toString());
  const answered: string[] = [];
  const lanes = Array.from({ length: 8 }, async (_, lane) => {
    for (let number = 0; ; number += 1) {
      answered.push(await offer(port, lane * 1_000 + number));
      if (answered.length === 40) child.kill("SIGKILL");
    }
  });
  const ends = await Promise.allSettled(lanes);

  const box = openPostBox(openJournal(file), listeners);
  const kept = box.letters().map((letter) => letter.messageId);
  expect(answered.length).toBeGreaterThanOrEqual(40);
  expect(ends.map((end) => end.status)).toEqual(lanes.map(() => "rejected"));
  expect(answered.filter((id) => !kept.includes(id))).toEqual([]);
  expect(box.untold().map((told) => told.letter.messageId)).toEqual(kept);
});
