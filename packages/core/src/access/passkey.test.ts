import { describe, expect, test } from "vitest";
import { refused } from "../worlds/refused.ts";
import { anAct, anOrganiser } from "../worlds/makers.ts";
import { lostOf, refuseLost, reportLost, withoutPasskeys } from "./lost-passkey.ts";
import { addPasskey, newChallenge, openChallenge, removeAllOf, removePasskey, shown } from "./passkey.ts";

const now = "2026-05-04T10:00:00Z";
const passkey = { id: "k1", name: "Mon téléphone", publicKey: "cGs", counter: 0, transports: ["internal"], addedAt: now };
const owner = anOrganiser();
const holder = anOrganiser({ passkeys: [passkey] });
const challenge = newChallenge(owner, "add", { challenge: "Yw", secret: "secret of it" }, now);

describe("a challenge", () => {
  test("is kept by the hash of its secret", () => {
    expect(JSON.stringify(challenge)).not.toContain("secret of it");
  });

  test("is good for one purpose, one organiser and ten minutes", () => {
    expect(openChallenge(challenge, "add", "2026-05-04T10:09:59Z", owner)).toBe(challenge);
    for (const wrong of [
      () => openChallenge(challenge, "add", "2026-05-04T10:10:00Z", owner),
      () => openChallenge(challenge, "add", now, anOrganiser({ id: "org_2" })),
      () => openChallenge(challenge, "add", now, anOrganiser({ programme: "other" })),
      () => openChallenge(undefined, "add", now, owner),
    ])
      expect(refused(wrong)).toMatchObject({ code: "passkey-refused" });
    expect(refused(() => openChallenge(challenge, "enter", now))).toMatchObject({ code: "not-found" });
  });
});

test("a passkey is added with a name, using up its challenge, five at most; one can be removed", () => {
  const outcome = addPasskey(owner, { ...passkey, name: "  Mon téléphone " }, challenge);
  expect(outcome).toMatchObject({ put: [{ passkeys: [passkey] }], remove: [challenge], happenings: [{ event: "passkey-added" }] });
  expect(refused(() => addPasskey(owner, { ...passkey, name: " " }, challenge))).toMatchObject({ code: "form-invalid" });
  const five = Array.from({ length: 5 }, (_, n) => ({ ...passkey, id: `k${n}` }));
  expect(refused(() => addPasskey({ ...owner, passkeys: five }, passkey, challenge))).toMatchObject({ code: "too-many-passkeys" });
  expect(removePasskey(holder, "k1").put).toEqual([{ ...holder, passkeys: [] }]);
  expect([removePasskey(holder, "k2"), removeAllOf(owner)].map(({ put, happenings }) => [...put, ...happenings])).toEqual([[], []]);
});

test("a passkey that is there already takes its place, the others stay; the log says what was done, and with whose", () => {
  const other = { ...passkey, id: "k2", name: "Ma clé" };
  const two = { ...holder, passkeys: [passkey, other] };
  expect(addPasskey(two, { ...passkey, counter: 9 }, challenge)).toEqual({
    put: [{ ...two, passkeys: [other, { ...passkey, counter: 9 }] }],
    remove: [challenge],
    happenings: [{ event: "passkey-added", subject: holder.id }],
    letters: [],
  });
  const event = (name: string) => [{ event: name, subject: holder.id }];
  expect(removePasskey(two, "k2")).toEqual({ put: [holder], happenings: event("passkey-removed"), letters: [] });
  const lost = { ...two, lostAt: now };
  expect(removeAllOf(lost)).toEqual({
    put: [{ ...owner, passkeys: [], lostAt: null }],
    happenings: event("passkeys-removed"),
    letters: [],
  });
  expect([reportLost([], two, anAct(now)).happenings, refuseLost(lost).happenings]).toEqual([
    event("passkeys-lost"),
    event("passkeys-kept"),
  ]);
  expect(shown(two, "k2", 3)).toEqual({ passkeys: [passkey, { ...other, counter: 3 }] });
  // A count that others have is none of this one's.
  expect(shown({ ...two, passkeys: [{ ...passkey, counter: 5 }, other] }, "k1", 5)).toEqual({});
  expect(shown(two, "k9", 5)).toEqual({});
});

test("a challenge leads on to the page that was asked for, where one was", () => {
  const asked = { challenge: "Yw", secret: "s" };
  expect(newChallenge(owner, "enter", { ...asked, to: "/console/account" }, now)).toHaveProperty("to", "/console/account");
  expect(newChallenge(owner, "enter", asked, now)).not.toHaveProperty("to");
});

test("showing one notes its count, and that none is lost", () => {
  expect(shown(holder, "k1", 0)).toEqual({});
  expect(shown({ ...holder, lostAt: now }, "k1", 7)).toEqual({ passkeys: [{ ...passkey, counter: 7 }], lostAt: null });
});

describe("an owner's lost passkeys", () => {
  const team = [holder, anOrganiser({ id: "org_2", role: "committee", language: "ar" })];
  const said = { ...holder, lostAt: now };

  test("are told to everybody, once; only an owner can say so", () => {
    const outcome = reportLost(team, holder, anAct(now));
    expect(outcome.put).toEqual([said]);
    expect(outcome.letters.map(({ letter, to, language }) => [letter, to.id, language])).toEqual([
      ["passkeys-lost", "org_owner", "fr"],
      ["passkeys-lost", "org_2", "ar"],
    ]);
    expect(reportLost(team, said, anAct("2026-05-04T11:00:00Z")).put).toEqual([]);
    expect(refused(() => reportLost(team, { ...holder, role: "coordinator" }, anAct(now)))).toMatchObject({ code: "not-allowed" });
  });

  test("are removed by the link alone after a day, within a week, unless somebody refused", () => {
    expect(lostOf(said, "2026-05-05T09:59:59Z")).toEqual({ is: "waiting", from: "2026-05-05T10:00:00Z" });
    expect(refused(() => withoutPasskeys(said, "2026-05-05T09:59:59Z"))).toMatchObject({ code: "wrong-state" });
    expect(withoutPasskeys(said, "2026-05-05T10:00:00Z")).toEqual({ passkeys: [], lostAt: null });
    expect(refused(() => withoutPasskeys(said, "2026-05-11T10:00:00Z"))).toMatchObject({ code: "wrong-state" });
    expect(refused(() => withoutPasskeys({ ...said, role: "coordinator" }, "2026-05-05T10:00:00Z"))).toMatchObject({ code: "wrong-state" });
    expect(refuseLost(said).put).toEqual([holder]);
    expect(refuseLost(holder).put).toEqual([]);
  });
});
