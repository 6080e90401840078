import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Item } from "../item.ts";
import { figures } from "../kpi/kpi.ts";
import { memoryStore } from "../letter/fixtures/memory-store.ts";
import { loadPersonal } from "../participant/personal.ts";
import { aDelivery, anApplication, anOrganiser, aParticipant, aProgramme, ref } from "../worlds/makers.ts";
import { underway } from "../worlds/worlds.ts";
import { act, bytesOf, installation, lived, madeAt, muchLater, owner, plain } from "./fixtures/brought.ts";
import { hashOf } from "./manifest.ts";
import { readArchive } from "./read.ts";
import { takeIn } from "./take-in.ts";
import { archived, gather } from "./write.ts";

describe("an archive", () => {
  test("is of one moment, though somebody is taken in while it is read; a busy programme's can be taken in too", async () => {
    const { applications, participants } = underway();
    const [application, participant] = [anApplication(applications[0]), aParticipant(participants[0])];
    const joining = async (times: number) => {
      const store = memoryStore(lived());
      let joined = 0;
      let between = Promise.resolve();
      const join = async () => {
        if (joined >= times) return;
        const id = `app_new-${(joined += 1)}`;
        await store.commit([
          { put: { ...application, id, version: 0, email: `${id}@example.ma` } },
          { put: { ...participant, id, version: 0 } },
        ]);
      };
      // Somebody signs up and is accepted when the applications have been read, and the participants have not.
      const kept: typeof store.kept = async (kind, place, page) => {
        if (kind === "participant") await between;
        const read = store.kept(kind, place, page);
        if (kind === "application" && place.cohort === ref.cohort) between = read.then(join);
        return read;
      };
      const items = await gather({ kept }, "tamkine");
      readArchive(archived("tamkine", items, madeAt));
      return items.filter(({ kind }) => kind === "application" || kind === "participant").length;
    };
    const before = await joining(0);
    expect([before, await joining(1)]).toEqual([16, 18]);
    // Three more are there in full by the last reading, and the fourth came only then.
    expect(await joining(99)).toBe(before + 6);
  });

  test("is the same bytes each time, with tables to read that no spreadsheet takes for formulas", async () => {
    const bytes = await bytesOf();
    expect(hashOf(bytes)).toBe(hashOf(await bytesOf()));
    const files = unzipSync(bytes);
    expect(JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()))).toMatchObject({
      format: "tamkine-archive",
      version: 1,
      madeAt,
    });
    expect(strFromU8(files["read/application.csv"] ?? new Uint8Array())).toContain('"Mentor 1"');
    expect(strFromU8(files["read/certificate.csv"] ?? new Uint8Array())).not.toMatch(/(?:^|;)"?=/mu);
    expect(strFromU8(files["data/organiser.jsonl"] ?? new Uint8Array())).not.toContain("Téléphone");
    for (const secret of ["session", "sign-in", "wait"]) expect(files[`data/${secret}.jsonl`]).toBeUndefined();
  });

  test("taken in by an empty installation is the same programme with the same figures, and goes on", async () => {
    const archive = readArchive(await bytesOf());
    const { store, ports, started } = installation();
    await takeIn(ports, archive, owner, act);
    const after = await gather(store, "tamkine");
    const expected = archive.items.map((item) =>
      item.kind === "programme" ? { ...item, lettersPaused: { by: act.by, at: act.now, reason: `archive ${madeAt}` } } : item,
    );
    const isNew = (item: Item) => item.kind === "retention" || (item.kind === "organiser" && item.email === owner.email);
    expect(plain(after.filter((item) => !isNew(item)))).toEqual(plain(expected));
    const before = await memoryStore(lived()).world(ref);
    const world = await store.world(ref);
    if (!before || !world) throw new Error("no cohort");
    expect(figures(world, await store.deliveries(ref), madeAt)).toEqual(figures(before, [aDelivery()], madeAt));
    expect((await store.organisers("tamkine")).find(({ email }) => email === owner.email)?.role).toBe("owner");
    expect(started.sort()).toEqual(["2026-1", "forget 2025-2 (1)"]);
  });

  test("forgets on in the part where it was, and no more once everything is forgotten", async () => {
    const { programme, cohort } = underway();
    const ended = (name: string) => ({ ...cohort, cohort: name, phase: "closed" as const });
    const kept = { kind: "retention", programme: ref.programme, version: 1, from: madeAt, hold: null, warned: {}, doing: null } as const;
    const gone = { at: madeAt, rows: 9, people: null };
    const items: Item[] = [
      programme,
      ended("2024-1"),
      ended("2024-2"),
      { ...kept, cohort: "2024-1", part: 2, done: { rejected: gone, notes: gone, identifiable: gone } },
      { ...kept, cohort: "2024-2", part: 3, done: { rejected: gone } },
    ];
    const { ports, started } = installation();
    await takeIn(ports, readArchive(await bytesOf(items)), owner, act);
    expect(started).toEqual(["forget 2024-2 (3)"]);
  });

  test("whose meeting was noted while it was taken shows it all the same", async () => {
    const items = lived().map((item) => (item.kind === "pair" && item.id === "pair_1" ? { ...item, meetings: ["mtg_later"] } : item));
    const { store, ports } = installation();
    await takeIn(ports, readArchive(await bytesOf(items)), owner, act);
    expect((await loadPersonal(store, ref, "app_mentor-1"))?.pairs).toMatchObject([{ meetings: [{ id: "mtg_1" }] }]);
  });

  test("is completed by the same archive when it was cut short, and refused where there are cohorts already", async () => {
    const archive = readArchive(await bytesOf());
    // A fresh installation has the default programme, and died half-way.
    const { store, ports } = installation([aProgramme()]);
    const commit = store.commitGroups;
    store.commitGroups = async (groups) => {
      await commit(groups.slice(0, 5));
      throw new Error("died");
    };
    await expect(takeIn(ports, archive, owner, act)).rejects.toThrow("died");
    store.commitGroups = commit;
    await takeIn(ports, archive, owner, act);
    expect((await gather(store, "tamkine")).length).toBeGreaterThan(archive.items.length);
    const full = installation(lived());
    const stored = plain(await gather(full.store, "tamkine"));
    await expect(takeIn(full.ports, archive, owner, act)).rejects.toMatchObject({ code: "programme-exists" });
    expect(plain(await gather(full.store, "tamkine"))).toEqual(stored);
  });

  test.each(["no programme", "a programme that nobody has used"])(
    "takes the place of another one of the same programme that was cut short, and has nothing of it, where there was %s",
    async (before) => {
      const first = readArchive(await bytesOf());
      const { store, ports } = installation(before === "no programme" ? [] : [aProgramme()]);
      const commit = store.commitGroups;
      store.commitGroups = async (groups) => {
        await commit(groups.slice(0, -2));
        throw new Error("died");
      };
      await expect(takeIn(ports, first, owner, act)).rejects.toThrow("died");
      store.commitGroups = commit;
      // Since then somebody was erased, and somebody's letters go elsewhere.
      const later = lived()
        .filter((item) => ["cohort", "proposal"].includes(item.kind) || !JSON.stringify(item).includes("mentee-2"))
        .map((item) => (item.kind === "application" && item.id === "app_mentor-1" ? { ...item, email: "elsewhere@example.ma" } : item));
      const bytes = archived("tamkine", await gather(memoryStore(later), "tamkine"), "2026-05-21T09:00:00Z");
      const second = readArchive(bytes);
      await expect(takeIn(ports, second, owner, act)).rejects.toMatchObject({ code: "archive-arriving" });
      await takeIn(ports, second, owner, muchLater);
      const clean = installation(before === "no programme" ? [] : [aProgramme()]);
      await takeIn(clean.ports, second, owner, muchLater);
      expect(plain(await gather(store, "tamkine"))).toEqual(plain(await gather(clean.store, "tamkine")));
      // Once it is there, no other takes its place.
      await expect(takeIn(ports, first, owner, act)).rejects.toMatchObject({ code: "programme-exists" });
    },
  );
});

describe("an archive that somebody made themselves", () => {
  const others = anOrganiser({ id: "org_others", email: "others@example.org" });

  test("takes over no programme that others founded, though it has no cohort yet, nor one that just arrived", async () => {
    const archive = readArchive(await bytesOf());
    const founded = installation([aProgramme(), others]);
    await expect(takeIn(founded.ports, archive, owner, act)).rejects.toMatchObject({ code: "programme-exists" });
    expect(await gather(founded.store, "tamkine")).toHaveLength(2);
    await takeIn(founded.ports, archive, { ...others, programme: "elsewhere" }, act);
    const arrived = await gather(founded.store, "tamkine");
    await expect(takeIn(founded.ports, archive, owner, { ...act, by: "organiser:org_other" })).rejects.toMatchObject({
      code: "programme-exists",
    });
    expect(await gather(founded.store, "tamkine")).toEqual(arrived);
  });

  test("is none of theirs who run it in another role than its owner", async () => {
    const archive = readArchive(await bytesOf());
    const founded = installation([aProgramme(), { ...others, role: "coordinator" }]);
    await expect(takeIn(founded.ports, archive, { ...others, programme: "elsewhere" }, act)).rejects.toMatchObject({
      code: "programme-exists",
    });
  });

  test("brings no passkey, and no execution of another installation", async () => {
    const passkey = { id: "known", name: "x", publicKey: "mine", counter: 0, transports: [], addedAt: madeAt };
    const items = [aProgramme(), anOrganiser({ passkeys: [passkey], lostAt: madeAt })];
    const read = readArchive(archived("tamkine", items, madeAt)).items.find(({ kind }) => kind === "organiser");
    expect(read).toMatchObject({ passkeys: [], lostAt: null });
    const executions = readArchive(await bytesOf()).items.flatMap((item) => (item.kind === "cohort" ? [item.execution] : []));
    expect(executions).toEqual([null, null]);
  });
});

describe("what is not as it says is refused", () => {
  type Files = Record<string, Uint8Array>;
  const left = (files: Files, name: string): Files => Object.fromEntries(Object.entries(files).filter(([one]) => one !== name));
  const text = (files: Files, name: string) => strFromU8(files[name] ?? new Uint8Array());
  /** Changes a file and, for whoever knows how, its hash. */
  const forge = (files: Files, name: string, change: (lines: string) => string) => {
    const bytes = strToU8(change(text(files, name)));
    const manifest = JSON.parse(text(files, "manifest.json"));
    const told = manifest.files.find((one: { file: string }) => one.file === name);
    Object.assign(told, { sha256: hashOf(bytes), count: strFromU8(bytes).split("\n").length - 1 });
    return { ...files, [name]: bytes, "manifest.json": strToU8(JSON.stringify(manifest)) };
  };

  test.each<[string, (files: Files) => Files]>([
    ["unreadable", (files) => left(files, "manifest.json")],
    ["version", (files) => ({ ...files, "manifest.json": strToU8(text(files, "manifest.json").replace('"version": 1', '"version": 2')) })],
    ["missing", (files) => left(files, "data/pair.jsonl")],
    ["changed", (files) => ({ ...files, "data/pair.jsonl": strToU8(text(files, "data/pair.jsonl").replace("7000", "9000")) })],
    ["schema", (files) => forge(files, "data/pair.jsonl", (lines) => lines.replace('"score":7000', '"score":"much"'))],
    ["schema", (files) => forge(files, "data/pair.jsonl", (lines) => lines.replace('"score":7000', '"score":7000,"admin":true'))],
    [
      "missing",
      (files) => ({ ...files, "manifest.json": strToU8(text(files, "manifest.json").replace(/"count": [1-9]\d*/u, '"count": 0')) }),
    ],
    ["foreign", (files) => forge(files, "data/pair.jsonl", (lines) => lines.replaceAll('"cohort":"2026-1"', '"cohort":"2031-1"'))],
    ["foreign", (files) => forge(files, "data/organiser.jsonl", (lines) => lines.replace('"programme":"tamkine"', '"programme":"other"'))],
    ["twice", (files) => forge(files, "data/organiser.jsonl", (lines) => lines + lines)],
    ["reference", (files) => forge(files, "data/participant.jsonl", (lines) => lines.split("\n").slice(1).join("\n"))],
    ["reference", (files) => forge(files, "data/meeting.jsonl", (lines) => lines.replace('"pair":"pair_1"', '"pair":"pair_9"'))],
  ])("%s", async (why, change) => {
    const files = change(unzipSync(await bytesOf()));
    expect(() => readArchive(zipSync(files))).toThrow(
      expect.objectContaining({ code: "archive-invalid", facts: expect.objectContaining({ why }) }),
    );
  });

  test("and so is what is no archive", () => {
    expect(() => readArchive(strToU8("hello"))).toThrow(expect.objectContaining({ code: "archive-invalid" }));
  });
});
