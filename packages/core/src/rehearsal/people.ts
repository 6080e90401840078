/** People who do not exist, to rehearse a cohort with: some more mentors and mentees than the programme aims at. */
import type { Application } from "../application/application.ts";
import { consentVersion } from "../application/consent-version.ts";
import { type Form, type MeetingLanguage, sectors, speechOf, topics } from "../application/form.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { addDays, at, daysBetween } from "../kernel/time.ts";
import { bodiesFor } from "../programme/body.ts";
import { slotsFor } from "../meeting/slots.ts";
import { type Programme, Role } from "../programme/programme.ts";
import { regionIds } from "../programme/regions.ts";
import type { Chance } from "./chance.ts";

/** More would take too long to wait for, and tell nothing else. */
const mostOfARole = 40;
const spare = 1.1;

/** Their applications, each with the day it comes in; the names are only numbers. @param most of a role */
export function people(programme: Programme, cohort: Cohort, luck: Chance, most = mostOfARole): Application[] {
  return Role.options.flatMap((role) => {
    const goal = role === "mentor" ? programme.goals.mentors : programme.goals.mentees;
    const count = Math.min(most, Math.max(2, Math.ceil(goal * (role === "mentor" ? spare * spare : spare))));
    return Array.from({ length: count }, (_, n) => application(programme, cohort, role, n + 1, luck));
  });
}

function application(programme: Programme, cohort: Cohort, role: Role, n: number, luck: Chance): Application {
  const { intakeOpens, intakeCloses } = cohort.schedule;
  // Many come in the first days and in the last.
  const early = luck.draw(role, n, "day") ** 2;
  const share = luck.draw(role, n, "late") < 0.5 ? early : 1 - early;
  const day = addDays(intakeOpens, Math.floor(share * daysBetween(intakeOpens, intakeCloses)));
  const submittedAt = at(day, luck.between(7, 22, role, n, "hour"), programme.timeZone);
  const given = { version: consentVersion, at: submittedAt };
  return {
    kind: "application",
    programme: programme.id,
    cohort: cohort.cohort,
    id: `app_${role}-${n}`,
    version: 0,
    role,
    status: "unverified",
    email: `${role}${n}@example.org`,
    language: luck.pick([programme.language, ...programme.languages], role, n, "language"),
    form: { ...form(role, n, luck, programme), ...bodyOf(programme, role, n, luck) },
    consents: { charter: given, processing: given, sharing: given, contact: null, abroad: given, testimonial: null },
    source: { from: "form" },
    submittedAt,
    verifiedAt: null,
    bothSides: false,
    decision: null,
  };
}

/** Which of several bodies they come from. */
function bodyOf(programme: Programme, role: Role, n: number, luck: Chance): Pick<Form, "body"> {
  const [first, ...others] = bodiesFor(programme, role);
  return first && others.length > 0 ? { body: luck.pick([first, ...others], role, n, "body").id } : {};
}

/** All can talk with each other. */
function form(role: Role, n: number, luck: Chance, programme: Programme): Form {
  const [regions, slots] = [regionIds(programme), slotsFor(programme.country)];
  // Where people meet in the language of most letters, in that one.
  const spoken = programme.spoken as [MeetingLanguage, ...MeetingLanguage[]];
  const shared = spoken.find((one) => speechOf[programme.language].includes(one)) ?? spoken[0];
  const pick = <T>(options: readonly T[], what: string): T => luck.pick(options as [T, ...T[]], role, n, what);
  const common = {
    name: `${role} ${n}`,
    phone: null,
    gender: null,
    languages: [...new Set([pick([spoken[0], shared], "speech"), shared])],
    region: pick(regions, "region"),
    city: "",
    mode: pick(["both", "both", "remote"] as const, "mode"),
    slots: [pick(slots, "slot"), pick(slots, "other slot")],
    adult: true,
    avoid: [],
    preferredGender: null,
    preferredGenderReason: "",
    style: null,
    motivation: "",
    bodyLink: "",
    sector: pick(sectors, "sector"),
  };
  const [first, second] = [pick(topics, "first"), pick(topics, "second")];
  if (role === "mentor")
    return {
      role,
      ...common,
      position: "",
      experienceYears: luck.between(6, 25, n),
      expertise: [first, second],
      capacity: luck.draw(n) < 0.2 ? 2 : 1,
    };
  return {
    role,
    ...common,
    situation: "student",
    experienceYears: luck.between(0, 4, n),
    help: [first, second],
    goal: "",
    notAJobOffer: true,
  };
}
