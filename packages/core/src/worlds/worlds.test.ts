import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Application } from "../application/application.ts";
import { Cohort } from "../cohort/cohort.ts";
import { Proposal } from "../matching/proposal.ts";
import { Meeting } from "../meeting/meeting.ts";
import { Pair } from "../pairing/pair.ts";
import { Participant } from "../participant/participant.ts";
import { intakeOpen, proposed, selecting, underway } from "./worlds.ts";

describe.each([
  ["intakeOpen", intakeOpen],
  ["selecting", selecting],
  ["proposed", proposed],
  ["underway", underway],
])("%s", (_, world) => {
  test("holds only what could be stored", () => {
    const { cohort, applications, participants, proposal, pairs, meetings } = world();
    expect(Cohort.parse(cohort)).toEqual(cohort);
    expect(z.array(Application).parse(applications)).toEqual(applications);
    expect(z.array(Participant).parse(participants)).toEqual(participants);
    expect(Proposal.optional().parse(proposal)).toEqual(proposal);
    expect(z.array(Pair).parse(pairs)).toEqual(pairs);
    expect(z.array(Meeting).parse(meetings)).toEqual(meetings);
  });

  test("is the same at each call and never shared", () => {
    expect(world()).toEqual(world());
    expect(world().applications[0]).not.toBe(world().applications[0]);
  });
});

test("more mentees than mentors leaves some without", () => {
  expect(proposed({ mentors: 2, mentees: 3 }).proposal?.unmatched).toEqual(["app_mentee-3"]);
});
