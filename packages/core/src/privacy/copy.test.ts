import { expect, test } from "vitest";
import { Application } from "../application/application.ts";
import { aGathering } from "../gathering/fixtures/a-gathering.ts";
import { Meeting } from "../meeting/meeting.ts";
import { Pair } from "../pairing/pair.ts";
import { Participant } from "../participant/participant.ts";
import { aTestimonial } from "../testimonial/fixtures/a-testimonial.ts";
import { aDelivery, aMeeting, anApplication, aParticipant, ref } from "../worlds/makers.ts";
import { copyOf } from "./copy.ts";
import { mine, talkative, theirs } from "./fixtures/talkative.ts";

const now = "2026-05-20T18:00:00Z";
const delivery = (id: string) => aDelivery({ id: `dlv_${id}`, recipient: { is: "applicant", id } });
const line = (subject: string) => ({
  kind: "log" as const,
  ...ref,
  id: subject,
  version: 1,
  at: now,
  by: "x",
  event: "applied",
  subject,
  facts: {},
});

test("one's copy holds what one gave and did, one's letters and one's lines of the log", () => {
  const [april, may] = [aGathering({ id: "2026-04", at: "2026-04-18T09:30:00Z" }), aGathering()];
  const personal = { ...talkative("mentee"), gatherings: [april, may] };
  const deliveries = [delivery("app_mentee-1"), delivery("app_mentee-2")];
  const log = [line("app_mentee-1"), line("pair_1"), line("app_mentee-2")];
  const copy = copyOf(personal, deliveries, log, now);
  expect(copy).toMatchObject({
    application: {
      email: "mine@example.ma",
      form: { motivation: mine },
      consents: personal.application.consents,
    },
    participation: { help: { about: mine } },
    pairs: [{ state: { reason: mine }, meetings: [{ note: mine, progress: 75 }, { contested: { reason: mine } }] }],
    gatherings: [{ at: may.at, reply: "yes" }],
    surveyDraft: { answers: { best: [mine] } },
    survey: { answers: { best: mine, overall: 5 } },
  });
  const { joinedAt, state, capacity, help, helped, bouncedAt } = personal.participant ?? aParticipant();
  expect(copy.participation).toEqual({
    joinedAt,
    state,
    capacity,
    wish: null,
    help,
    helped,
    pause: null,
    earlierPauses: [],
    alumni: null,
    bouncedAt,
  });
  expect(copy.surveyDraft).toEqual({ at: personal.draft?.at, answers: { best: [mine] } });
  expect(copy.letters).toHaveLength(1);
  expect(copy.log).toHaveLength(2);
});

test("fewer places asked for, and having agreed to hear of the next cohorts, are in it", () => {
  const agreed = { wish: { capacity: 1, at: now }, alumni: { version: "2026-03", at: now } };
  const copy = copyOf({ ...talkative("mentor"), participant: aParticipant({ role: "mentor", ...agreed }) }, [], [], now);
  expect(copy.participation).toMatchObject(agreed);
});

test("of the log it has what one did oneself, and what is about one's meetings, whoever did it", () => {
  const lines = [
    { ...line("mtg_mine"), event: "meeting-planned", by: "participant:app_mentor-1" },
    { ...line("mtg_other"), event: "meeting-planned", by: "participant:app_mentor-2" },
    { ...line("2026-05"), event: "replied", by: "participant:app_mentee-1" },
    { ...line("2026-05"), event: "replied", by: "participant:app_mentee-2" },
  ];
  expect(copyOf(talkative("mentee"), [], lines, now).log).toEqual([
    { at: now, event: "meeting-planned" },
    { at: now, event: "replied" },
  ]);
});

test("how far the mentee is with the goal is in the mentee's copy alone", () => {
  expect(JSON.stringify(copyOf(talkative("mentor"), [], [], now).pairs)).not.toContain("progress");
});

test("of the other it holds the name alone", () => {
  const personal = talkative("mentee");
  const [found] = personal.pairs;
  if (!found) throw new Error("no pair");
  const ended = { ...found.pair, state: { is: "ended" as const, at: now, why: "exit" as const, by: "mentor" as const, reason: theirs } };
  const text = JSON.stringify(copyOf({ ...personal, pairs: [{ ...found, pair: ended, meetings: [] }] }, [], [], now));
  expect(text).toContain(found.other.form.name);
  for (const secret of ["theirs@example.ma", found.other.form.phone ?? "-", theirs]) expect(text).not.toContain(secret);
});

const empty = {
  participant: undefined,
  pairs: [],
  attendances: [],
  answer: undefined,
  draft: undefined,
  pulses: [],
  certificate: undefined,
  testimonial: undefined,
};

test("whoever only signed up has a copy that says of the rest that there is nothing", () => {
  const application = anApplication();
  const { avoid: _, ...form } = application.form;
  const { id, role, status, email, language, consents, source, submittedAt, verifiedAt } = application;
  expect(copyOf({ ...talkative("mentee"), ...empty, application }, [], [], now)).toEqual({
    takenAt: now,
    programme: expect.any(String),
    cohort: ref.cohort,
    application: { id, role, status, email, language, form, consents, source, submittedAt, verifiedAt, decidedAt: null },
    addresses: { asked: null, former: [] },
    unsubscribedAt: null,
    participation: undefined,
    pairs: [],
    gatherings: [],
    surveyDraft: undefined,
    survey: undefined,
    pulses: [],
    certificates: [],
    testimonial: undefined,
    letters: [],
    log: [],
  });
});

test("forms sent before, addresses had and asked for, and when it was decided are in it, without those one avoids", () => {
  const one = anApplication();
  const form = { ...one.form, avoid: ["other@example.org"] };
  const sending = { key: "snd_1", language: "ar" as const, consents: one.consents, submittedAt: now };
  const application = {
    ...one,
    form,
    earlier: [{ ...sending, form }],
    decision: { at: "2026-04-02T10:00:00Z", by: "organiser:org_owner", reason: "Secret" },
    moving: { email: "soon@example.ma", key: "adr_1", at: now },
    former: [{ email: "before@example.ma", key: "adr_2" }],
    unsubscribedAt: "2026-03-20T10:00:00Z",
  };
  const copy = copyOf({ ...talkative("mentee"), ...empty, application }, [], [], now);
  const { avoid: _, ...bare } = form;
  expect(copy).toMatchObject({
    application: { decidedAt: "2026-04-02T10:00:00Z" },
    addresses: { asked: "soon@example.ma", former: ["before@example.ma"] },
    unsubscribedAt: "2026-03-20T10:00:00Z",
  });
  expect((copy.application as { earlier: unknown }).earlier).toEqual([{ ...sending, form: bare }]);
  expect(JSON.stringify(copy)).not.toContain("other@example.org");
  const participant = aParticipant({ unsubscribedAt: "2026-05-01T10:00:00Z" });
  expect(copyOf({ ...talkative("mentee"), ...empty, application, participant }, [], [], now).unsubscribedAt).toBe("2026-05-01T10:00:00Z");
});

test("a pause, an answer to a call for help, pulses, certificates and words for everybody are in it", () => {
  const pause = { from: now, until: "2026-05-30", ended: null };
  const helped = { asked: now, at: now, answer: "Nous vous appelons" };
  const issue = { number: 1, name: mine, at: now, by: "workflow", state: { is: "revoked" as const, at: now, by: "x", reason: theirs } };
  const personal = talkative("mentee");
  const copy = copyOf(
    {
      ...personal,
      participant: aParticipant({ pause, helped }),
      answer: personal.answer && { ...personal.answer, passOn: "pair_1" },
      pulses: [{ kind: "pulse", ...ref, participant: "app_mentee-1", which: "early", version: 1, mood: 4, at: now }],
      certificate: { kind: "certificate", ...ref, id: "app_mentee-1", version: 1, role: "mentee", issues: [issue] },
      testimonial: aTestimonial({ words: mine, place: null }),
    },
    [],
    [],
    now,
  );
  const { words, signed, name, language, consent } = aTestimonial({ words: mine });
  expect(copy).toMatchObject({
    participation: { pause, helped },
    survey: { passedOn: true },
    pulses: [{ which: "early", mood: 4, at: now }],
  });
  expect(copy.certificates).toEqual([{ number: 1, name: mine, at: now, state: "revoked" }]);
  expect(copy.testimonial).toEqual({ words, signed, name, language, agreedAt: consent.at, shown: false });
  expect(copyOf(personal, [], [], now)).toMatchObject({ survey: { passedOn: false }, testimonial: { shown: true } });
});

test("of a meeting it holds what both see, and who contested it only where that was oneself", () => {
  const personal = talkative("mentee");
  const [found] = personal.pairs;
  if (!found) throw new Error("no pair");
  const contested = { by: "mentor" as const, at: now, reason: theirs };
  const { pairs } = copyOf({ ...personal, pairs: [{ ...found, meetings: [aMeeting(), aMeeting({ contested })] }] }, [], [], now);
  const { at, minutes, mode, place, note, cancelledAt, attested } = aMeeting();
  const told = { at, minutes, mode, place, note, cancelledAt, attestedAt: attested.mentee };
  expect((pairs as { meetings: unknown }[])[0]?.meetings).toEqual([told, told]);
  // One's own words stay there once an organiser has settled it.
  const before = { logged: null, attested, contested: { by: "mentee" as const, at: now, reason: mine } };
  const meetings = [aMeeting({ settled: { at: now, counts: true, before } })];
  expect(copyOf({ ...personal, pairs: [{ ...found, meetings }] }, [], [], now)).toMatchObject({
    pairs: [{ meetings: [{ contested: { reason: mine } }] }],
  });
});

test("letters to an address one only asked for are in nobody's copy", () => {
  const asked = { ...delivery("app_mentee-1"), letter: "address-confirm" as const };
  const copy = copyOf(talkative("mentee"), [asked, delivery("app_mentee-1")], [], now);
  expect(copy.letters).toEqual([expect.objectContaining({ letter: "introduction" })]);
});

test("whatever is added to a person's rows is in the copy, or was decided to be left out", () => {
  const own = ["kind", "programme", "cohort", "version"];
  const personal = talkative("mentee");
  const said = { at: now, about: mine };
  const application = {
    ...personal.application,
    objection: said,
    objected: { asked: now, at: now, granted: true, answer: mine },
    earlier: [],
  };
  const copy = copyOf({ ...personal, application }, [], [], now) as unknown as Record<string, Record<string, unknown>>;
  const [pair] = copy.pairs as unknown as [{ meetings: object[] }];
  const keys = (...things: (object | undefined)[]) => things.flatMap((thing) => Object.keys(thing ?? {}));
  const missing = (shape: object, there: string[]) => Object.keys(shape).filter((field) => !there.includes(field));
  // Stands elsewhere in it (address, language, what one's letters are), said under another name, or of no meaning outside.
  const elsewhere = ["decision", "unsubscribedAt", "moving", "former", "sending", "linkEpoch", "bothSides", "mergedInto", "erasedAt"];
  expect(missing(Application.shape, [...own, ...elsewhere, ...keys(copy.application)])).toEqual([]);
  expect(
    missing(Participant.shape, [...own, "id", "role", "language", "pairs", "linkEpoch", "unsubscribedAt", ...keys(copy.participation)]),
  ).toEqual([]);
  // What others decide or note of a pair is not one's own to take along.
  const ofPair = ["id", "mentor", "mentee", "score", "predecessor", "successor", "called"];
  expect(missing(Pair.shape, [...own, ...ofPair, ...keys(pair)])).toEqual([]);
  const [noted, contested] = pair.meetings;
  expect(missing(Meeting.shape, [...own, "id", "pair", "plannedBy", "logged", "attested", "settled", ...keys(noted, contested)])).toEqual(
    [],
  );
});
