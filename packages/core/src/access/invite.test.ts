import { expect, test } from "vitest";
import { anAct, anOrganiser, aProgramme, ids } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { invite } from "./invite.ts";
import { organiserId } from "./sign-in.ts";

const programme = aProgramme();
const act = anAct("2026-05-04T10:00:00Z", "organiser:org_owner");
const said = { name: " Driss  Amrani ", email: "Driss@Example.org", role: "coordinator", body: "aei", language: "ar" };
const id = organiserId(ids, programme.id, "driss@example.org");

test("an invited person is an organiser who has not come in yet, and gets a letter in their language", () => {
  expect(invite(programme, [anOrganiser()], said, act, ids)).toEqual({
    put: [
      {
        kind: "organiser",
        programme: programme.id,
        id,
        version: 0,
        name: "Driss Amrani",
        email: "driss@example.org",
        language: "ar",
        role: "coordinator",
        body: "aei",
        invitedAt: act.now,
        enteredAt: null,
        passkeys: [],
        lostAt: null,
      },
    ],
    happenings: [{ event: "organiser-invited", subject: id, facts: { role: "coordinator", by: act.by } }],
    letters: [
      { letter: "organiser-invited", to: { is: "organiser", id }, language: "ar", occasion: `#${act.now}`, facts: { role: "coordinator" } },
    ],
  });
});

test("where no language is said it is the programme's; whoever decides for nobody needs no body", () => {
  const { language: _, ...rest } = said;
  const { put } = invite(aProgramme({ language: "en" }), [], { ...rest, role: "committee", body: "" }, act, ids);
  expect(put).toMatchObject([{ language: "en", role: "committee", body: null }]);
});

test("a coordinator needs a body, and an organiser's address is taken", () => {
  expect(refused(() => invite(programme, [], { ...said, body: "" }, act, ids))).toEqual({ code: "form-invalid", body: "needed" });
  expect(refused(() => invite(programme, [], { ...said, name: " ", email: "driss", body: "gone" }, act, ids))).toEqual({
    code: "form-invalid",
    name: "missing",
    email: "invalid",
    body: "needed",
  });
  const team = [anOrganiser(), anOrganiser({ id, email: "driss@example.org" })];
  expect(refused(() => invite(programme, team, said, act, ids))).toEqual({ code: "form-invalid", email: "taken" });
});
