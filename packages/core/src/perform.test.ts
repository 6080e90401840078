import { describe, expect, test } from "vitest";
import { createIds } from "./access/ids.ts";
import { createLinks } from "./access/links.ts";
import { memoryStore } from "./letter/fixtures/memory-store.ts";
import type { Outcome } from "./outcome.ts";
import { perform, record } from "./perform.ts";
import type { Mail, Ports, Workflow } from "./ports.ts";
import { ref } from "./worlds/makers.ts";
import { underway } from "./worlds/worlds.ts";

const act = { by: "organiser:org_1", now: "2026-05-04T10:00:00Z" };

/** A cohort under way, and what leaves by mail. */
function standing(): { ports: Ports; left: Mail[] } {
  const { programme, cohort, applications, participants, pairs } = underway();
  const left: Mail[] = [];
  const never: Workflow = { start: () => Promise.reject(new Error("not asked")), signal: () => Promise.reject(new Error("not asked")) };
  const ports: Ports = {
    store: memoryStore([programme, cohort, ...applications, ...participants, ...pairs]),
    mailer: { send: async (mail) => void left.push(mail) },
    workflow: never,
    ids: createIds("secret"),
    links: createLinks({ secret: "secret", origin: "https://tamkine.example.ma" }),
  };
  return { ports, left };
}

const thanks: Outcome = {
  put: [],
  happenings: [],
  letters: [{ letter: "thank-you", to: { is: "applicant", id: "app_mentee-1" }, language: "fr", occasion: "" }],
};
const decide = async () => thanks;
const states = async ({ store }: Ports) => (await store.deliveries(ref)).map(({ state, version }) => `${state} ${version}`);

describe("a command that is carried out", () => {
  test("sends its letter and says so in its row", async () => {
    const { ports, left } = standing();
    await perform(ports, ref, act, decide);
    expect(left).toHaveLength(1);
    expect(await states(ports)).toEqual(["sent 3"]);
  });

  test("twice, sends it once", async () => {
    const { ports, left } = standing();
    await perform(ports, ref, act, decide);
    await perform(ports, ref, act, decide);
    await Promise.all([perform(ports, ref, act, decide), perform(ports, ref, act, decide)]);
    expect(left).toHaveLength(1);
    expect(await states(ports)).toEqual(["sent 3"]);
  });

  test("at the same moment by two, sends it once", async () => {
    const { ports, left } = standing();
    await Promise.all([perform(ports, ref, act, decide), perform(ports, ref, act, decide)]);
    expect(left).toHaveLength(1);
  });

  test("again after it died between storing and sending, sends what it left behind", async () => {
    const { ports, left } = standing();
    await record(ports, ref, act, thanks);
    expect([left.length, await states(ports)]).toEqual([0, ["due 1"]]);
    await perform(ports, ref, act, decide);
    expect([left.length, await states(ports)]).toEqual([1, ["sent 3"]]);
  });
});
