import { describe, expect, test } from "vitest";
import { previewOf } from "../../application/import/fixtures/preview.ts";
import { importRows } from "../../application/import/import.ts";
import { aGathering } from "../../gathering/fixtures/a-gathering.ts";
import { addSeconds } from "../../kernel/time.ts";
import { aMeeting, anAct, ids } from "../../worlds/makers.ts";
import { during, intakeOpen, proposed, selecting, underway } from "../../worlds/worlds.ts";
import type { Role } from "../../programme/programme.ts";
import type { World } from "../../world.ts";
import { decisionsWaiting, openDecisions } from "./open-decisions.ts";

const shown = (world: World, now: string) => decisionsWaiting(world, now).map(({ about, id, since }) => [about, id, since]);

describe("decisionsWaiting", () => {
  test("quorum, once sign-up has closed short of the numbers and nobody has ruled", () => {
    const world = intakeOpen();
    expect(shown(world, "2026-03-30T07:59:59Z")).toEqual([]);
    expect(shown(world, "2026-03-30T08:00:00Z")).toEqual([["quorum", "2026-1", "2026-03-30T08:00:00Z"]]);
    const ruled = { choice: "go-on", by: "organiser:org_owner", at: "2026-03-31T10:00:00Z", reason: "x" } as const;
    expect(shown({ ...world, cohort: { ...world.cohort, quorum: ruled } }, "2026-04-01T08:00:00Z")).toEqual([]);
    expect(shown(intakeOpen({ mentors: 30, mentees: 30 }), "2026-04-01T08:00:00Z")).toEqual([]);
  });

  test("selection until someone ends it, then each body's approval", () => {
    expect(shown(selecting(), during.selecting)).toEqual([["selection", "2026-1", "2026-03-30T08:00:00Z"]]);
    expect(shown(proposed(), during.proposed)).toEqual([
      ["approval", "aei", "2026-04-06T08:00:00Z"],
      ["approval", "iya", "2026-04-06T08:00:00Z"],
    ]);
    const world = proposed();
    const approvals = { aei: { by: "organiser:a", at: during.proposed } };
    expect(shown({ ...world, proposal: world.proposal && { ...world.proposal, approvals } }, during.proposed).map(([, id]) => id)).toEqual([
      "iya",
    ]);
  });

  test("one person on both sides is one decision", () => {
    const world = intakeOpen({ mentors: 1, mentees: 1 });
    const applications = world.applications.map((one) => ({ ...one, email: "same@example.ma", bothSides: true }));
    expect(shown({ ...world, applications }, during.intakeOpen)).toEqual([["both-sides", "app_mentor-1", "2026-03-05T10:05:00Z"]]);
    expect(shown({ ...world, applications, cohort: { ...world.cohort, phase: "cancelled" } }, during.intakeOpen)).toEqual([]);
  });

  test("both sides wait since they were imported, not since their forms were sent", () => {
    const world = { ...intakeOpen(), applications: [] };
    const act = anAct(during.intakeOpen, "organiser:org_owner");
    const sent =
      "Horodateur;Nom;E-mail;Langues;Région;J'accepte la charte et le traitement de mes données\n05/03/2026 10:00:00;Sami;same@example.ma;Français;Rabat;Oui\n";
    const take = (role: Role, from: World, now: string): World => {
      const { put } = importRows(previewOf(sent, role, from, now), from, { ...act, now }, ids);
      return { ...from, applications: put.filter((one) => one.kind === "application") };
    };
    const later = addSeconds(act.now, 3600);
    const both = take("mentor", take("mentee", world, act.now), later);
    expect(both.applications.map(({ submittedAt }) => submittedAt.slice(0, 10))).toEqual(["2026-03-05", "2026-03-05"]);
    expect(shown(both, later).map(([about, , since]) => [about, since])).toEqual([["both-sides", later]]);
  });

  test("a pair introduced and not accepted by both waits once the time to answer is over", () => {
    const introduced = underway({ mentors: 1, mentees: 1 });
    const world = { ...introduced, pairs: introduced.pairs.map((pair) => ({ ...pair, state: { is: "introduced" } as const })) };
    const [pair] = world.pairs;
    const alert = new Date(Date.parse(pair?.introducedAt ?? "") + world.programme.rules.acceptAlertDays * 86_400_000).toISOString();
    const before = new Date(Date.parse(alert) - 1000).toISOString();
    expect(shown(world, before)).toEqual([]);
    expect(shown(world, alert).map(([about, id]) => [about, id])).toEqual([["rematch", pair?.id]]);
  });

  test("a gathering without place or link, from a week before until it begins; said in time two days before", () => {
    const world = { ...underway(), gatherings: [aGathering()] };
    const about = (now: string, said: World = world) => decisionsWaiting(said, now).filter((one) => one.about === "venue");
    expect([about("2026-05-09T07:59:59Z"), about("2026-05-16T09:30:00Z")]).toEqual([[], []]);
    expect(about("2026-05-09T08:00:00Z")).toEqual([
      { about: "venue", of: "gathering", id: "2026-05", since: "2026-05-09T08:00:00Z", due: "2026-05-14" },
    ]);
    const [soon] = about("2026-04-15T10:00:00Z", { ...world, gatherings: [aGathering({ id: "2026-04", at: "2026-04-18T09:30:00Z" })] });
    expect(soon?.since).toBe(world.cohort.published?.at);
    const linked = { ...world, gatherings: [aGathering({ link: "https://meet.example.org/x" })] };
    expect(about("2026-05-10T08:00:00Z", linked)).toEqual([]);
  });

  test("while mentoring: re-matching, contested meetings, help, gatherings nobody noted, trouble; oldest first", () => {
    const world = underway({ mentors: 2, mentees: 2 });
    const exit = { is: "ended", at: "2026-05-02T10:00:00Z", why: "exit", by: "mentor" } as const;
    const active = { is: "active", since: "2026-04-15T10:00:00Z" } as const;
    const busy: World = {
      ...world,
      cohort: { ...world.cohort, trouble: { step: "pairs", since: "2026-05-20T10:00:00Z" } },
      pairs: world.pairs.map((pair) => ({ ...pair, state: pair.id === "pair_1" ? exit : active })),
      meetings: [
        aMeeting({
          pair: "pair_2",
          attested: { mentor: "2026-04-20T19:00:00Z", mentee: null },
          contested: { by: "mentee", at: "2026-04-22T10:00:00Z", reason: "?" },
        }),
      ],
      participants: world.participants.map((one) =>
        one.id === "app_mentor-2" ? { ...one, help: { at: "2026-05-10T10:00:00Z", about: "x" } } : one,
      ),
      gatherings: [aGathering(), aGathering({ id: "2026-04", state: "held" })],
    };
    expect(shown(busy, "2026-05-21T10:00:00Z")).toEqual([
      ["contested", "mtg_1", "2026-04-22T10:00:00Z"],
      ["rematch", "pair_1", "2026-05-02T10:00:00Z"],
      ["help", "app_mentor-2", "2026-05-10T10:00:00Z"],
      ["gathering", "2026-05", "2026-05-16T21:30:00Z"],
      ["trouble", "2026-1", "2026-05-20T10:00:00Z"],
    ]);
    expect(decisionsWaiting(busy, "2026-05-21T10:00:00Z").map(({ due }) => due)).toEqual([
      "2026-04-29",
      "2026-05-09",
      "2026-05-12",
      "2026-05-18",
      "2026-05-20",
    ]);
    expect(openDecisions(busy, "2026-05-21T10:00:00Z")).toMatchObject({
      value: 5,
      rows: [{ facts: { about: "contested", days: 29 } }, {}, {}, {}, {}],
    });
  });

  test("nothing is asked that comes too late: fewer places after mentoring, what counts once the figures are frozen", () => {
    const world = underway({ mentors: 1, mentees: 1 });
    const objection = { by: "mentee", at: "2026-05-01T10:00:00Z", reason: "?" } as const;
    const asking: World = {
      ...world,
      participants: world.participants.map((one) => ({ ...one, wish: { capacity: 1, at: "2026-05-02T10:00:00Z" } })).slice(0, 1),
      meetings: [aMeeting({ attested: { mentor: "2026-04-20T19:00:00Z", mentee: null }, contested: objection })],
      gatherings: [aGathering()],
    };
    const at = (said: Partial<World["cohort"]>) =>
      shown({ ...asking, cohort: { ...world.cohort, ...said } }, "2026-06-26T10:00:00Z").map(([about]) => about);
    expect(at({})).toEqual(["contested", "places", "gathering"]);
    expect(at({ phase: "closeout" })).toEqual(["contested", "gathering"]);
    expect(at({ phase: "closed", frozenAt: "2026-06-25T08:00:00Z" })).toEqual([]);
    expect(at({ phase: "cancelled" })).toEqual([]);
  });

  test("a mentee who left needs no other mentor, one with a successor has one", () => {
    const world = underway({ mentors: 1, mentees: 1 });
    const exit = { is: "ended", at: "2026-05-02T10:00:00Z", why: "left", by: "mentee" } as const;
    const pairs = world.pairs.map((pair) => ({ ...pair, state: exit }));
    const participants = world.participants.map((one) =>
      one.role === "mentee" ? { ...one, state: { is: "left", at: exit.at, reason: "" } as const } : one,
    );
    expect(shown({ ...world, pairs, participants }, during.underway)).toEqual([]);
    expect(shown({ ...world, pairs: pairs.map((pair) => ({ ...pair, successor: "pair_9" })) }, during.underway)).toEqual([]);
  });
});
