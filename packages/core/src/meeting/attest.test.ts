import { describe, expect, test } from "vitest";
import { aMeeting, anAct, anOrganiser } from "../worlds/makers.ts";
import { attestMeeting, contestMeeting } from "./attest.ts";
import { aScene } from "./fixtures/scenes.ts";
import { standing } from "./standing.ts";

const act = anAct("2026-04-22T10:00:00Z", "participant:app_mentee-1");
const logged = aMeeting({ attested: { mentor: "2026-04-20T19:00:00Z", mentee: null } });
const scene = aScene({ meetings: [logged] });
const organisers = [anOrganiser(), anOrganiser({ id: "org_com", role: "committee" })];
const no = { by: "mentee", reason: "Nous ne nous sommes pas vus" } as const;

describe("attestMeeting", () => {
  test("makes it effective at once; twice is once", () => {
    const { meeting } = attestMeeting(scene, "mtg_1", { by: "mentee" }, act);
    expect(standing(meeting, scene.programme.rules, act.now)).toBe("effective");
    expect(attestMeeting(aScene({ meetings: [meeting] }), "mtg_1", { by: "mentee" }, act).put).toEqual([]);
  });

  test("with how far the goal is, when a mentee says so", () => {
    expect(attestMeeting(scene, "mtg_1", { by: "mentee", progress: 75 }, act).meeting.progress).toBe(75);
    expect(attestMeeting(scene, "mtg_1", { by: "mentee" }, act).meeting).not.toHaveProperty("progress");
  });

  test("also after having contested it", () => {
    const contested = contestMeeting(scene, "mtg_1", no, organisers, act).meeting;
    const { meeting } = attestMeeting(aScene({ meetings: [contested] }), "mtg_1", { by: "mentee" }, act);
    expect(standing(meeting, scene.programme.rules, act.now)).toBe("effective");
  });

  test("only what was logged, only before the figures are frozen", () => {
    const planned = aMeeting({ logged: null, attested: { mentor: null, mentee: null } });
    expect(() => attestMeeting(aScene({ meetings: [planned] }), "mtg_1", { by: "mentee" }, act)).toThrow("wrong-state");
    const frozen = { ...scene, cohort: { ...scene.cohort, frozenAt: act.now } };
    expect(() => attestMeeting(frozen, "mtg_1", { by: "mentee" }, act)).toThrow("wrong-phase");
    expect(() => attestMeeting(scene, "mtg_9", { by: "mentee" }, act)).toThrow("not-your-meeting");
  });
});

describe("contestMeeting", () => {
  test("takes it out of the count and asks organisers to look; the reason travels in no letter and no log", () => {
    const { meeting, letters, happenings } = contestMeeting(scene, "mtg_1", no, organisers, act);
    expect(standing(meeting, scene.programme.rules, "2026-06-01T10:00:00Z")).toBe("contested");
    expect(letters).toMatchObject([{ letter: "meeting-contested", to: { is: "organiser", id: "org_owner" }, occasion: "pair_1/mtg_1" }]);
    expect(JSON.stringify({ letters, happenings })).not.toContain("vus");
  });

  test("within seven days, with a reason, by the side that did not attest", () => {
    expect(() => contestMeeting(scene, "mtg_1", no, organisers, anAct("2026-04-27T19:00:00Z"))).toThrow("already-decided");
    expect(() => contestMeeting(scene, "mtg_1", { ...no, reason: " " }, organisers, act)).toThrow("reason-needed");
    expect(() => contestMeeting(scene, "mtg_1", { ...no, by: "mentor" }, organisers, act)).toThrow("own-attestation");
  });

  test("twice is once", () => {
    const { meeting } = contestMeeting(scene, "mtg_1", no, organisers, act);
    expect(contestMeeting(aScene({ meetings: [meeting] }), "mtg_1", no, organisers, act).letters).toEqual([]);
  });
});
