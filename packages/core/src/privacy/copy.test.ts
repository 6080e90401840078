import { expect, test } from "vitest";
import { aGathering } from "../gathering/fixtures/a-gathering.ts";
import { aDelivery, ref } from "../worlds/makers.ts";
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
  expect(copy.letters).toHaveLength(1);
  expect(copy.log).toHaveLength(2);
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
