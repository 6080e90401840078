import type { Cohort } from "@tamkine/core/cohort/cohort";
import { freeze } from "@tamkine/core/frozen-figures/freeze";
import { ids, ref } from "@tamkine/core/worlds/makers";
import { underway } from "@tamkine/core/worlds/worlds";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { base, committee, type Site } from "../fixtures/site.ts";
import type { Visitor } from "../fixtures/visitor.ts";
import { notedOn, openCommittee, path } from "./fixtures/noted.ts";

let site: Site;
let ours: Visitor;
let theirs: Visitor;
beforeEach(async () => void ([site, ours, theirs] = await openCommittee()));
afterEach(() => site.stop());

const { meetings, one, held } = notedOn(() => site);
const change = async (said: Partial<Cohort>) => {
  const cohort = await site.store.get("cohort", ref);
  if (cohort) await site.store.commit([{ put: { ...cohort, ...said } }]);
};
const asked = { when: "2026-05-20T18:00", place: "Rabat", invited: ["org_com", "org_owner"] };

describe("a meeting of the committee", () => {
  const why = "Notée deux fois par erreur.";
  const counted = async () => (await (await site.visit(committee)).get(path)).text;

  it("noted by mistake is taken out with a reason: it stays to be read, and counts nowhere", async () => {
    await held();
    expect(await counted()).toContain("Une réunion à parts égales sur 4");
    const page = await ours.get(`${path}/com_1`);
    const refused = await ours.submit(page, "/strike", { why: "oups" });
    expect([refused.status, refused.root.querySelector("#f-why-error") !== null, refused.root.querySelector("[name=why]")?.text]).toEqual([
      422,
      true,
      "oups",
    ]);
    expect(refused.root.querySelector("#f-reason-error")).toBeNull();
    expect((await ours.submit(refused, "/strike", { why })).to).toBe(`${path}/com_1?done=committeeStruck`);
    const members = await site.visit(committee);
    const struck = await members.get(`${path}/com_1`);
    expect([struck.text.includes("Notée par erreur"), struck.text.includes(why)]).toEqual([true, true]);
    expect(await counted()).toContain("Aucune réunion à parts égales sur 4");
    expect((await members.get(`${path}/com_1/print`)).text).toContain("Notée par erreur");
    expect(struck.root.querySelectorAll("main form")).toEqual([]);
    expect((await ours.get(`${path}/com_1`)).root.querySelectorAll("main form[action*='com_1']")).toEqual([]);
    expect([site.mails.length, (await ours.get("/console/tamkine/log")).text.includes("Réunion du comité retirée")]).toEqual([0, true]);
    // The same day can be noted anew: that is another meeting, of which the members hear.
    const said = { heldOn: "2026-05-02", "body-aei": "2", "body-iya": "2" };
    expect((await ours.submit(await ours.get(path), "/committee", said)).status).toBe(303);
    expect([(await meetings()).length, site.mails.length]).toEqual([2, 1]);
  });

  it("whose minutes are put right keeps why, short as it is, though nothing that is counted changes", async () => {
    await held();
    const page = await ours.get(`${path}/com_1`);
    const long = await ours.submit(page, "/held", { minutes: "Compte rendu revu", reason: "x".repeat(501) });
    const [reason, minutes] = ["reason", "minutes"].map((name) => long.root.querySelector(`[name=${name}]`)?.text);
    expect([long.status, reason?.length, minutes]).toEqual([422, 501, "Compte rendu revu"]);
    expect(long.root.querySelector("#f-reason-error")?.text).toContain("500\u00a0caractères au plus, et il y en a 501");
    await ours.submit(long, "/held", { reason: "Un oubli" });
    expect(await one()).toMatchObject({ minutes: "Compte rendu revu", amended: [{ reason: "Un oubli" }] });
    const shown = await theirs.get(`${path}/com_1`);
    expect([shown.text.includes("Ce qui a été corrigé"), shown.text.includes("Un oubli")]).toEqual([true, true]);
  });

  it("taken out by two at once is taken out once; whoever corrects it meanwhile hears of it and keeps what they wrote", async () => {
    await held();
    const [mine, other, third] = [await ours.get(`${path}/com_1`), await theirs.get(`${path}/com_1`), await theirs.get(`${path}/com_1`)];
    const both = await Promise.all([
      ours.submit(mine, "/strike", { why }),
      theirs.submit(other, "/strike", { why: "Elle n’a jamais eu lieu." }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const lines = (await site.store.log({ programme: ref.programme, cohort: "-" })).filter(({ event }) => event === "committee-struck");
    expect(lines).toHaveLength(1);
    const late = await theirs.submit(third, "/held", { minutes: "Nos mots" });
    expect([late.status, late.text.includes("Notée par erreur")]).toEqual([409, true]);
    expect(late.text).toContain("Nos mots");
    expect(await one()).toMatchObject({ state: "struck", minutes: "" });
  });

  it("put right while another takes it out is not taken out unseen", async () => {
    await held();
    const [mine, other] = [await ours.get(`${path}/com_1`), await theirs.get(`${path}/com_1`)];
    const corrected = { "body-iya": "3", reason: "Une personne de plus était là." };
    expect((await ours.submit(mine, "/held", { "body-iya": "3" })).root.querySelector("#f-reason-error")).not.toBeNull();
    expect((await ours.submit(mine, "/held", corrected)).status).toBe(303);
    const late = await theirs.submit(other, "/strike", { why });
    expect([late.status, late.text.includes(corrected.reason), late.root.querySelector("[name=why]")?.text]).toEqual([409, true, why]);
    expect(await one()).toMatchObject({ state: "held", attendance: { iya: 3 } });
  });

  it("noted before its time is planned again, for those who were invited", async () => {
    await ours.submit(await ours.get(path), "/plan", asked);
    const [planned] = await meetings();
    const at = `${path}/${planned?.id}`;
    await ours.submit(await ours.get(at), "/held", { heldOn: "2026-05-03", "body-aei": "2", "body-iya": "2" });
    const sent = site.mails.length;
    const [page, other] = [await ours.get(at), await theirs.get(at)];
    expect(page.text).toContain("Elle redevient une réunion prévue");
    expect((await ours.submit(page, "/strike", { why })).status).toBe(303);
    expect(await meetings()).toMatchObject([{ state: "planned", at: "2026-05-20T17:00:00Z", heldOn: "2026-05-20" }]);
    expect([site.mails.length, (await ours.get(at)).text.includes(why)]).toEqual([sent, true]);
    // Whoever explains it at the same time finds it planned, and has their words.
    const late = await theirs.submit(other, "/strike", { why: "Elle est pour la fin du mois." });
    expect([late.status, late.text.includes("Elle est pour la fin du mois.")]).toEqual([409, true]);
  });

  it("by whose decision somebody is left out of the figures is not taken out, and the page says where", async () => {
    await held();
    await change({ exclusions: [{ participant: "app_mentee-1", decision: "com_1" }] });
    const refused = await ours.submit(await ours.get(`${path}/com_1`), "/strike", { why });
    expect([refused.status, refused.text.includes("2026-1"), (await one())?.state]).toEqual([409, true, undefined]);
  });

  it("taken out after a cohort was closed gives its figures a version of their own", async () => {
    await held();
    const world = { ...underway(), committee: await meetings() };
    const act = { by: "workflow", now: site.now };
    await site.put(...freeze(world, [], act, ids).put);
    await change({ phase: "closed", frozenAt: site.now });
    expect((await ours.submit(await ours.get(`${path}/com_1`), "/strike", { why })).status).toBe(303);
    const versions = await (await site.visit(committee)).get(`${base}/figures/versions`);
    for (const said of ["Version 2", "Une réunion du comité corrigée", why]) expect(versions.text).toContain(said);
    expect(versions.root.querySelectorAll("#v2 td").map((cell) => cell.text)).toEqual(["1", "0"]);
    expect((await ours.get(`${base}/log`)).text).toContain("Chiffres corrigés");
  });
});
