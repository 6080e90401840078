/** For tests: cohorts as they are stored when something particular has happened in them. */
import { organiserId } from "@tamkine/core/access/sign-in";
import { aCommitteeMeeting, aDecision } from "@tamkine/core/committee/fixtures/a-committee";
import { closing } from "@tamkine/core/certificate/fixtures/closing";
import { issueCertificates } from "@tamkine/core/certificate/issue";
import { newCohort } from "@tamkine/core/cohort/cohort";
import { freeze } from "@tamkine/core/frozen-figures/freeze";
import { aGathering, aPresence } from "@tamkine/core/gathering/fixtures/a-gathering";
import type { Item } from "@tamkine/core/item";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { aTestimonial } from "@tamkine/core/testimonial/fixtures/a-testimonial";
import { beginning } from "@tamkine/core/privacy/retention/retention";
import { pictureOf } from "@tamkine/core/kpi/picture/take-picture";
import { settleContested } from "@tamkine/core/meeting/settle";
import { newParcel } from "@tamkine/core/parcel/parcel";
import { waitNames } from "@tamkine/core/workflow/wait";
import type { World } from "@tamkine/core/world";
import { aDelivery, aProgramme, aSchedule, anAct, anOrganiser, ref } from "@tamkine/core/worlds/makers";
import { approvable } from "../console/fixtures/cohort.ts";
import { odd } from "../console/fixtures/odd.ts";
import { ofAei, ofIya, owner } from "../console/fixtures/site.ts";
import { waitsFor } from "../console/fixtures/waits.ts";
import { stages } from "../console/fixtures/stages.ts";
import { stored } from "./stored.ts";
import { stormyIds as ids } from "./stormy.ts";

const by = { by: "organiser:org_owner", at: "2026-05-02T10:00:00Z" };
type Unstored = Item extends infer One ? (One extends Item ? Omit<One, "version"> : never) : never;
const alsoStored = (...items: Unstored[]): Item[] => items.map((item) => ({ ...item, version: 1 }) as Item);
const passkey = { id: "key", publicKey: "key", counter: 0, transports: [], name: "Téléphone", addedAt: by.at };
const next = aSchedule({
  intakeOpens: "2026-09-01",
  intakeCloses: "2026-09-29",
  selectionEnds: "2026-10-06",
  matchingEnds: "2026-10-13",
  mentoringEnds: "2026-12-11",
  surveyEnds: "2026-12-21",
  closes: "2026-12-28",
});

function accepted(): World {
  const world = stages.selection.world();
  return { ...world, applications: world.applications.map((one) => ({ ...one, status: "accepted" as const })) };
}
/** The first has met three times, the second too and is called otherwise by now, the third less. */
function certified(): Item[] {
  const world = closing([3, 3, 2]);
  const outcome = issueCertificates(ids, world, "everybody", anAct("2026-06-22T09:00:00Z", owner.id));
  const renamed = world.applications.map((one) =>
    one.id === "app_mentee-2" ? { ...one, form: { ...one.form, name: "Salma Nouvelle" } } : one,
  ) as World["applications"];
  return [...stored({ ...world, applications: renamed }), ...alsoStored(...outcome.put, ...(outcome.ensure ?? []))];
}
function ruled(): World {
  const world = stages.matching.world();
  const ruling = { rule: "lock" as const, mentee: "app_mentee-1", mentor: "app_mentor-1", ...by, reason: "Ils se connaissent." };
  return { ...world, proposal: world.proposal && { ...world.proposal, rulings: [ruling] } };
}

/** With its figures, a gathering that was held, and lines of its log. */
function frozen(world: World): Item[] {
  const whole = { ...world, gatherings: [aGathering({ state: "held" })], attendances: [aPresence({ presentBy: "organiser" })] };
  const open = { ...whole, cohort: { ...whole.cohort, phase: "closeout" as const, frozenAt: null } };
  const outcome = freeze(open, [], anAct("2026-06-25T08:00:00Z"), ids);
  const line = { kind: "log", ...ref, event: "date-moved", subject: "closes", facts: {}, ...by } as const;
  return [
    ...instead(stored(whole), ...outcome.put.filter(({ kind }) => kind === "figures")),
    ...alsoStored({ ...line, id: `${by.at}#1` }, { ...line, cohort: "-", event: "receipt-noted", id: `${by.at}#2` }),
  ];
}

const mentoring = (said: Partial<World>): World => ({ ...stages.mentoring.world(), ...said });
const programme = (said: Parameters<typeof aProgramme>[0], world = stages.mentoring.world()): World => ({
  ...world,
  programme: { ...world.programme, ...said },
});
const instead = (items: readonly Item[], ...others: Unstored[]): Item[] => {
  const key = ({ kind, ...item }: Unstored) => `${kind} ${"id" in item ? item.id : ""} ${"programme" in item ? item.programme : ""}`;
  return [...items.filter((one) => !others.some((other) => key(other) === key(one))), ...alsoStored(...others)];
};
const said = (id: string, place: number | null) => aTestimonial({ id: `app_${id}`, place, role: "mentee" });
const parcel = { programme: ref.programme, by: owner.id, what: "log", cohort: null } as const;
const asks = { path: `/console/${ref.programme}/log/export`, form: { purpose: ["audit"], why: ["Contrôle"] }, language: "fr" } as const;
const horizon = aProgramme({ id: "horizon" });

export const scenes = {
  draft: { now: stages.draft.now, items: () => stored(stages.draft.world()) },
  "empty intake": { now: stages.intake.now, items: () => stored({ ...stages.intake.world(), applications: [] }) },
  selection: {
    now: stages.selection.now,
    items() {
      const { world, letters } = odd("selection");
      const objection = { at: "2026-04-01T10:00:00Z", about: "Mon adresse." };
      const applications = world.applications.map((one) => (one.id === "app_mentee-1" ? { ...one, objection } : one));
      return stored({ ...world, applications }, letters);
    },
  },
  pictured: {
    now: stages.selection.now,
    items: () => [...stored(accepted()), ...alsoStored(pictureOf(accepted(), [], stages.selection.now))],
  },
  decided: { now: stages.selection.now, items: () => stored(accepted()) },
  matching: { now: stages.matching.now, items: () => stored(stages.matching.world()) },
  against: {
    now: stages.matching.now,
    items() {
      const world = stages.matching.world();
      const applications = world.applications.map((one) =>
        one.id === "app_mentee-1" ? { ...one, form: { ...one.form, avoid: ["mentor2@example.ma"] } } : one,
      );
      return stored({ ...world, applications });
    },
  },
  ruled: { now: stages.matching.now, items: () => stored(ruled()) },
  approval: { now: stages.matching.now, items: () => stored(approvable()) },
  mentoring: {
    now: stages.mentoring.now,
    items() {
      const note = { kind: "note", ...ref, pair: "pair_1", id: "note_1", ...by, text: "À rappeler" } as const;
      const { world } = odd("mentoring");
      const participants = world.participants.map((one) => (one.id === "app_mentee-1" ? { ...one, unsubscribedAt: by.at } : one));
      return [...stored({ ...world, participants }), ...alsoStored(note)];
    },
  },
  settled: {
    now: stages.mentoring.now,
    items() {
      const { world } = odd("mentoring");
      const contested = world.meetings.filter(({ id }) => id === "mtg_3");
      const settling = contested.flatMap((one) => settleContested(world.cohort, one, { counts: true }, anAct(by.at, by.by)).put);
      return instead(stored(world), ...settling);
    },
  },
  planned: {
    now: "2026-06-01T10:00:00Z",
    items: () => stored(odd("mentoring").world),
  },
  "quiet mentoring": { now: stages.mentoring.now, items: () => stored(stages.mentoring.world()) },
  apart: { now: stages.mentoring.now, items: () => stored(odd("mentoring").world) },
  moving: {
    now: stages.mentoring.now,
    items() {
      const world = stages.mentoring.world();
      const moving = { email: "elsewhere@example.ma", key: "key", at: by.at };
      return stored({ ...world, applications: world.applications.map((one) => (one.id === "app_mentee-1" ? { ...one, moving } : one)) });
    },
  },
  gathering: { now: "2026-05-16T09:40:00Z", items: () => stored(mentoring({ gatherings: [aGathering()] })) },
  doubt: {
    now: stages.mentoring.now,
    items: () => [
      ...stored(stages.mentoring.world()),
      aDelivery({ letter: "new-link", occasion: "", state: "claimed", claimedAt: "2026-05-02T10:00:00Z", sentAt: null }),
    ],
  },
  committee: {
    now: stages.mentoring.now,
    items() {
      const planned = { id: "com_2", state: "planned", at: "2026-05-29T17:00:00Z", heldOn: "2026-05-29", attendance: {} } as const;
      const line = { kind: "log", ...ref, id: `${by.at}#1`, event: "date-moved", subject: "closes", facts: {}, ...by } as const;
      return [
        ...instead(
          stored(stages.mentoring.world()),
          aCommitteeMeeting({ heldOn: "2026-05-01", decisions: [aDecision()] }),
          aCommitteeMeeting({ ...planned, invited: [owner.id, ofAei.id], agenda: "1. Tout" }),
        ),
        ...alsoStored(line),
      ];
    },
  },
  survey: { now: stages.survey.now, items: () => stored(stages.survey.world()) },
  surveyed: {
    now: stages.closeout.now,
    items: () =>
      stored({ ...stages.closeout.world(), answers: [anAnswer({ passOn: "pair_1", answers: { best: "L’écoute, le temps donné." } })] }),
  },
  closing: { now: "2026-06-22T10:00:00Z", items: () => stored(closing([3, 3, 2])) },
  certified: { now: "2026-06-22T10:00:00Z", items: certified },
  closed: { now: stages.closed.now, items: () => frozen(stages.closed.world()) },
  // The first came to the gathering, and it counts for them, as it would for the second.
  "closed after three meetings": {
    now: stages.closed.now,
    items() {
      const world = closing([3, 3, 2]);
      return frozen({ ...world, cohort: { ...world.cohort, phase: "closed", frozenAt: "2026-06-25T08:00:00Z" } });
    },
  },
  kept: { now: stages.closed.now, items: () => [...stored(stages.closed.world()), ...alsoStored(beginning(ref, stages.closed.now))] },
  held: {
    now: stages.closed.now,
    items: () => [
      ...stored(stages.closed.world()),
      ...alsoStored({ ...beginning(ref, stages.closed.now), hold: { ...by, reason: "Litige" } }),
    ],
  },
  alumni: {
    now: stages.closed.now,
    items() {
      const world = stages.closed.world();
      const stay = { version: "2026-03", at: "2026-06-22T10:00:00Z" };
      const participants = world.participants.map((one) => ({ ...one, alumni: stay }));
      return [
        ...stored({ ...world, participants, testimonials: [] } as World),
        ...alsoStored(
          { ...newCohort({ ...ref, cohort: "2026-2" }, next), phase: "draft" },
          said("mentee-1", null),
          said("mentee-2", 1),
          said("mentee-3", 2),
        ),
      ];
    },
  },
  next: {
    now: "2026-09-05T10:00:00Z",
    items: () => [
      ...stored(stages.closed.world()),
      ...alsoStored({ ...newCohort({ ...ref, cohort: "2026-2" }, next), phase: "intake" }),
      ...waitsFor(...waitNames).map((wait) => ({ ...wait, cohort: "2026-2" })),
    ],
  },
  "two programmes": {
    now: stages.mentoring.now,
    items: () => [
      ...stored(stages.mentoring.world()),
      ...alsoStored(horizon, { ...owner, programme: horizon.id, id: organiserId(ids, horizon.id, owner.email) }),
    ],
  },
  "programme closed": { now: stages.closed.now, items: () => stored(programme({ closed: by }, stages.closed.world())) },
  brought: { now: stages.mentoring.now, items: () => stored(stages.mentoring.world()) },
  files: {
    now: stages.mentoring.now,
    items: () => [
      ...stored(stages.mentoring.world()),
      ...alsoStored({ ...newParcel({ ...parcel, id: "par_1", asks } as never, by.at), state: { is: "failed", at: by.at } } as Item),
    ],
  },
  paused: { now: stages.mentoring.now, items: () => stored(programme({ lettersPaused: { ...by, reason: "Erreur" } })) },
  worded: {
    now: stages.draft.now,
    items: () => [
      ...stored(stages.draft.world()),
      ...alsoStored({
        kind: "wording",
        programme: ref.programme,
        id: "introduction.fr",
        letter: "introduction",
        language: "fr",
        texts: { "2": "Autrement dit." },
        ...by,
      }),
    ],
  },
  team: {
    now: stages.mentoring.now,
    items: () =>
      instead(
        stored(stages.mentoring.world()),
        anOrganiser({ id: "org_spare", email: "spare@example.org", role: "coordinator", enteredAt: null }),
        { ...ofAei, passkeys: [passkey] },
        { ...ofIya, role: "owner", body: null, passkeys: [passkey], lostAt: "2026-05-04T08:00:00Z" },
        { ...owner, passkeys: [passkey], lostAt: "2026-05-04T08:00:00Z" },
      ),
  },
  lacking: {
    now: stages.intake.now,
    items() {
      const world = stages.intake.world();
      const applications = world.applications.map((one) => ({ ...one, consents: { ...one.consents, sharing: null } }));
      return stored({ ...world, applications });
    },
  },
} satisfies Record<string, { now: string; items: () => Item[] }>;
export type SceneName = keyof typeof scenes;
