import { beginArrival, endArrival } from "@tamkine/core/archive/begin-arrival";
import { readArchive } from "@tamkine/core/archive/read";
import { outside } from "@tamkine/core/letter/sending/dispatch";
import { beginning } from "@tamkine/core/privacy/retention/retention";
import { ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { waitsFor } from "../fixtures/waits.ts";
import { ofAei, openSite, owner, type Site } from "../fixtures/site.ts";

const path = "/console/tamkine/data";
let site: Site;
beforeAll(async () => {
  site = await openSite({ ...underway(), waits: waitsFor("retention") });
});
afterAll(() => site.stop());

const programme = () => site.store.get("programme", { id: ref.programme });

describe("how long what is kept", () => {
  it("is changed by an owner, counts for cohorts that have ended, and is logged", async () => {
    const retention = beginning(ref, site.now);
    await site.put(retention);
    const visitor = await site.visit(owner);
    const page = await visitor.get(path);
    expect((await visitor.submit(page, "/retention", { notesMonths: "4" })).to).toContain("done=retention");
    expect((await programme())?.retention).toEqual({ rejectedMonths: 3, notesMonths: 4, identifiableMonths: 12, warningDays: 28 });
    expect(site.signals).toEqual(["token of retention"]);
    expect((await site.store.log(outside(ref.programme))).map(({ event }) => event)).toContain("retention-changed");
  });

  it("is refused beside its field, with what was typed: too short a warning, no number, what identifies before the rest", async () => {
    const visitor = await site.visit(owner);
    const page = await visitor.get(path);
    for (const wrong of [{ warningDays: "3" }, { rejectedMonths: "" }, { identifiableMonths: "2" }] as Record<string, string>[]) {
      const refused = await visitor.submit(page, "/retention", wrong);
      expect(refused).toMatchObject({ status: 422 });
      expect(refused.html).toContain(`${Object.keys(wrong)[0]}-error`);
    }
    expect((await programme())?.retention.warningDays).toBe(28);
  });
});

describe("the whole programme", () => {
  const archive = async () => {
    const visitor = await site.visit(owner);
    const sure = await visitor.submit(await visitor.get(path), "/archive", { purpose: "other", why: "Changer d’hébergeur" });
    expect(sure.text).toContain("candidatures8");
    return visitor.submit(sure, "/archive");
  };

  it("needs a purpose that may be, and a second word, before it leaves; then the log says who and why", async () => {
    const visitor = await site.visit(owner);
    const page = await visitor.get(path);
    expect((await visitor.submit(page, "/archive", { purpose: "" })).text).toContain("Choisissez à quoi servira le fichier");
    expect((await visitor.submit(page, "/archive", { purpose: "other", why: "Fichier de membres" })).status).toBe(422);
    const file = await archive();
    expect(file.headers).toMatchObject({ "content-type": "application/zip" });
    expect(file.headers["content-disposition"]).toContain("tamkine-2026-05-04.zip");
    expect(readArchive(new Uint8Array(file.bytes)).items.length).toBeGreaterThan(20);
    const lines = (await site.store.log(outside(ref.programme))).filter(({ event }) => event === "exported");
    expect(lines).toMatchObject([{ by: `organiser:${owner.id}`, facts: { table: "archive", why: "Changer d’hébergeur", format: "zip" } }]);
  });

  it("is given to owners alone, and taken in by them alone, however right what others send is", async () => {
    const { bytes } = await archive();
    const coordinator = await site.visit(ofAei);
    const before = await site.rows();
    const asked = await coordinator.post(`${path}/archive`, { purpose: "other", why: "Changer d’hébergeur", sure: "yes" });
    const brought = { archive: new File([new Uint8Array(bytes)], "a.zip"), sure: "yes" };
    expect([asked.status, (await coordinator.post(`${path}/take-in`, brought)).status]).toEqual([403, 403]);
    const home = await openSite(undefined, undefined, [{ ...ofAei, programme: "home" }]);
    try {
      await home.put({ ...underway().programme, id: "home" });
      const stranger = await home.visit({ ...ofAei, programme: "home" });
      expect((await stranger.post("/console/home/data/take-in", brought)).status).toBe(403);
      expect(await home.store.world(ref)).toBeUndefined();
    } finally {
      await home.stop();
    }
    expect(await site.rows()).toHaveLength(before.length);
  });

  it("is taken in elsewhere, and refused with nothing changed when something is wrong with it", async () => {
    const { bytes } = await archive();
    const other = await openSite(undefined, undefined, [{ ...owner, programme: "home" }]);
    try {
      await other.put({ ...underway().programme, id: "home" });
      const visitor = await other.visit({ ...owner, programme: "home" });
      const page = await visitor.get("/console/home/data");
      const send = (content: Uint8Array, sure = "yes") =>
        visitor.submit(page, "/take-in", { archive: new File([new Uint8Array(content)], "a.zip"), sure });
      const before = (await other.rows()).length;
      expect((await send(bytes, "")).text).toContain("Arrêtez d’abord l’autre installation");
      const spoilt = Buffer.from(bytes);
      spoilt.writeUInt8(spoilt.readUInt8(60) ^ 255, 60);
      const refused = await send(spoilt);
      expect(refused).toMatchObject({ status: 422 });
      expect(refused.text).toContain("Rien n’a été changé");
      expect((await other.rows()).length).toBe(before);
      const arrival = await beginArrival(other.store, { programme: "tamkine", madeAt: "2026-05-01T08:00:00Z" }, "2026-05-04T09:59:00Z");
      const early = await send(bytes);
      expect([early.status, early.text.includes("Une autre archive de ce programme est en train d’être reprise")]).toEqual([409, true]);
      await endArrival(other.store, arrival);
      expect((await send(bytes)).to).toBe("/console?done=takenIn");
      expect((await other.store.world(ref))?.applications).toEqual((await site.store.world(ref))?.applications);
      expect((await other.store.get("programme", { id: "tamkine" }))?.lettersPaused?.reason).toContain("archive");
      expect(other.started).toEqual([ref]);
      expect((await send(bytes)).status).toBe(303);
      await other.store.commit([{ put: { ...(await other.store.get("programme", { id: "tamkine" }))!, lettersPaused: undefined } }]);
      expect((await send(bytes)).text).toContain("a déjà des promotions ici");
    } finally {
      await other.stop();
    }
  });
});
