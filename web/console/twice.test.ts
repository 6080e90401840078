/** Organisers' forms whose request died once their decision was stored, sent again as they stand: done, told to the state machine, once. */
import type { Meeting } from "@tamkine/core/meeting/meeting";
import { settled } from "@tamkine/core/meeting/settle";
import type { Write } from "@tamkine/core/ports";
import type { World } from "@tamkine/core/world";
import { waitNames } from "@tamkine/core/workflow/wait";
import { expect, it } from "vitest";
import { approvable, midway, tooTight } from "./fixtures/cohort.ts";
import { base, openSite, owner } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";
import type { Fields } from "./fixtures/visitor.ts";
import { waitsFor } from "./fixtures/waits.ts";

const mid = { world: () => midway().world, now: stages.mentoring.now };
const tight = { world: tooTight, now: stages.matching.now };
const before = { world: stages.draft.world, now: stages.draft.now };
const short = { world: () => stages.intake.world(), now: "2026-03-31T10:00:00Z" };

function withSettled(): World {
  const { world } = midway();
  const act = { by: "organiser:org_owner", now: "2026-05-01T10:00:00Z" };
  const meetings = world.meetings.flatMap((one) => (one.contested ? settled(one, { counts: true }, act).put : [one]) as Meeting[]);
  return { ...world, meetings };
}

/** The situation, the page, the form on it, what is filled in; "waits" where the state machine hears of it. */
const deeds: [string, { world: () => World; now: string }, string, string, Fields, "waits"?][] = [
  ["going on with few", short, base, "/quorum", { choice: "go-on", reason: "Assez pour commencer." }, "waits"],
  ["running the matching again", { ...tight, world: approvable }, `${base}/matching`, "/matching/rerun", {}, "waits"],
  ["undoing a ruling", tight, `${base}/matching`, "/matching/unrule", {}, "waits"],
  ["settling a meeting", mid, `${base}/pairs/pair_5`, "/settle", { counts: "no", reason: "Dix minutes." }],
  ["taking back what was settled", { ...mid, world: withSettled }, `${base}/pairs/pair_5`, "/reopen", {}],
  ["ending a pair", mid, `${base}/pairs/pair_5/end`, "/end", { reason: "Les deux le souhaitent." }, "waits"],
  ["nudging a pair", mid, `${base}/pairs/pair_1/nudge`, "/nudge", {}],
  ["cancelling a gathering", mid, `${base}/gatherings/2026-05/cancel`, "/cancel", { reason: "Salle fermée." }, "waits"],
  ["wording a letter", mid, "/console/tamkine/wording/thank-you/fr", "/thank-you/fr", { title: "Un grand merci" }],
  ["removing an organiser", mid, "/console/tamkine/organisers", "/org_aud/remove", {}],
  [
    "inviting an organiser",
    mid,
    "/console/tamkine/organisers",
    "/organisers",
    { name: "Basma", email: "basma@example.org", role: "owner" },
  ],
  ["changing a rule", mid, "/console/tamkine/settings/rules", "/settings/rules", { "rules.meetingMinutes": "40" }],
  ["changing names", mid, "/console/tamkine/settings/identity", "/identity/names", { "name.fr": "Passerelles" }],
  ["changing the time zone", before, "/console/tamkine/settings/identity", "/identity/zone", { timeZone: "Asia/Dubai" }, "waits"],
  ["changing the country", mid, "/console/tamkine/settings/identity", "/identity/country", { callingCode: "+33" }],
  ["changing the colour", mid, "/console/tamkine/settings/look", "/settings/look", { colour: "#114455" }],
  ["changing the certificates' rule", mid, "/console/tamkine/settings/certificates", "/settings/certificates", { meetings: "2" }],
  ["changing the convention", mid, "/console/tamkine/committee", "/committee/convention", { start: "2026-02-01" }],
  ["changing how long things are kept", mid, "/console/tamkine/data", "/data/retention", { notesMonths: "5" }],
  ["pausing all letters", mid, "/console/tamkine/wording", "/wording/pause", { reason: "Panne." }],
  ["planning a committee", mid, "/console/tamkine/committee", "/committee/plan", { when: "2026-05-20T18:00", place: "Rabat" }, "waits"],
];

it.each(deeds)("%s", async (_, { world, now }, path, action, answers, waits) => {
  const site = await openSite(world());
  try {
    await site.put(...waitsFor(...waitNames));
    site.now = now;
    const visitor = await site.visit(owner);
    const page = await visitor.get(path);
    const { commit, commitGroups } = site.deps.store;
    let decided = false;
    const mortal = async (writes: readonly Write[], write: () => Promise<void>) => {
      if (decided) throw new Error("died");
      await write();
      decided = writes.some((one) => "ensure" in one && one.ensure.kind === "log");
    };
    Object.assign(site.deps.store, {
      commit: (writes: Write[]) => mortal(writes, () => commit(writes)),
      commitGroups: (groups: Write[][]) => mortal(groups.flat(), () => commitGroups(groups)),
    });
    await visitor.submit(page, action, answers);
    Object.assign(site.deps.store, { commit, commitGroups });
    expect(decided).toBe(true);
    const told = site.signals.length;
    const stored = await site.rows();

    const again = await visitor.submit(page, action, answers);
    expect([again.status, again.to]).toEqual([303, expect.stringContaining("done=")]);
    expect(site.signals.length > told).toBe(waits !== undefined);
    // Nothing but letters on their way, what the waits count, and visits.
    const others = (rows: string[]) => rows.filter((row) => !/"S":"(?:delivery|wait|session)"/u.test(row));
    expect(others(await site.rows())).toEqual(others(stored));
  } finally {
    await site.stop();
  }
});
