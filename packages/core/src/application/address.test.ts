import { describe, expect, test } from "vitest";
import { matchingInputs } from "../matching/inputs.ts";
import { anAct, anApplication, aParticipant, ids, ref } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { during, underway } from "../worlds/worlds.ts";
import { askForAddress, cancelAddress, confirmAddress, type Place } from "./address.ts";
import type { Address } from "./reserved.ts";
import { applicationId } from "./application.ts";

const act = anAct(during.underway, "participant:app_mentee-1");
const email = "new@example.ma";
const id = applicationId(ids, ref, "mentee", email);
const own = { application: anApplication({ status: "accepted" }), participant: aParticipant({ bouncedAt: during.underway }) };
const free: Place = { application: undefined, address: undefined };
const address = (of: string): Address => ({ kind: "address", ...ref, id, version: 1, of });
const somebody: Place = { application: anApplication({ id }), address: undefined };
const moved: Place = { application: undefined, address: address("app_mentee-9") };

const asked = askForAddress(own, email, free, act, ids);
const [asking] = asked.put;
if (asking?.kind !== "application" || !asking.moving) throw new Error("nothing was asked");
const { key } = asking.moving;
const confirm = (place = free, given = key) => confirmAddress({ ...own, application: asking }, given, place, act, ids);

describe("another address", () => {
  test("is asked for at itself, with a word to the present one, once a day", () => {
    expect(asked.letters.map(({ letter }) => letter)).toEqual(["address-confirm", "address-changing"]);
    expect(JSON.stringify([asked.letters, asked.happenings])).not.toContain(email);
    expect(askForAddress({ ...own, application: asking }, email, free, act, ids).put).toEqual([]);
    expect(askForAddress({ ...own, application: asking }, email, free, anAct("2026-05-05T10:00:00Z"), ids).letters).toHaveLength(2);
  });

  test.each([somebody, moved])("that is somebody else's gets no letter, and is told the same", (place) => {
    const { put, letters } = askForAddress(own, email, place, act, ids);
    expect(put).toEqual(asked.put);
    expect(letters.map(({ letter }) => letter)).toEqual(["address-changing"]);
    expect(refused(() => confirm(place))).toEqual({ code: "already-applied" });
  });

  test("counts once confirmed: the id stays, the address is reserved, old links are revoked, mail flows again", () => {
    const { put, letters } = confirm();
    expect(put).toEqual([
      { ...own.application, email, former: [{ email: own.application.email, key, until: act.now }] },
      { ...own.participant, linkEpoch: 1, bouncedAt: null },
      { ...address(own.application.id), version: 0 },
    ]);
    expect(confirm().absent).toMatchObject([{ kind: "application", id }]);
    expect(letters).toMatchObject([{ letter: "new-link", to: { id: own.application.id } }]);
  });

  test("that was somebody's who is erased is taken from what was read of them, who may be signing up again", () => {
    const application = anApplication({ id, status: "withdrawn", erasedAt: during.underway });
    const { put, absent } = confirm({ application, address: undefined });
    expect(put).toContainEqual(application);
    expect(absent).toEqual([]);
  });

  test("confirmed twice is once; only the last one asked for can be", () => {
    const [application] = confirm().put;
    if (application?.kind !== "application") throw new Error("nothing was confirmed");
    expect(confirmAddress({ ...own, application }, key, free, act, ids).put).toEqual([]);
    expect(refused(() => confirm(free, "adr_older"))).toEqual({ code: "not-found" });
    expect(refused(() => confirmAddress(own, key, free, act, ids))).toEqual({ code: "not-found" });
  });

  test("may be left alone, and one may go back to the first", () => {
    expect(cancelAddress(asking).put).toEqual([own.application]);
    expect(askForAddress({ ...own, application: asking }, own.application.email, free, act, ids).put).toEqual([own.application]);
    expect(confirm({ application: undefined, address: address(own.application.id) }).put).toHaveLength(2);
  });

  test("changes nothing for those who did not want to be paired with this person", () => {
    const world = underway();
    const applications = world.applications.map((one) =>
      one.id === "app_mentee-1" ? { ...one, email, former: [{ email: one.email, key }] } : one,
    );
    expect(matchingInputs({ ...world, applications })).toEqual(matchingInputs(world));
  });
});
