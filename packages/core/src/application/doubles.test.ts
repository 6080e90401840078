import { describe, expect, it } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { anApplication } from "../worlds/makers.ts";
import type { Application } from "./application.ts";
import { doublesOf, haveDoubles } from "./doubles.ts";

const phone = "+212600000001";
const one = anApplication({
  id: "app_1",
  email: "a@example.ma",
  form: aMentorForm({ name: "Aït Taleb Nadia", phone, region: "oriental" }),
});
/** Everybody who has any, with theirs; both ways of asking say the same. */
function found(applications: Application[]) {
  const each = applications.map((one) => [one.id, doublesOf(applications, one)] as const).filter(([, doubles]) => doubles.length > 0);
  expect([...haveDoubles(applications)].sort()).toEqual(each.map(([id]) => id));
  return each;
}
const about = (said: Parameters<typeof aMentorForm>[0], other: Parameters<typeof anApplication>[0] = {}) =>
  found([
    one,
    anApplication({ id: "app_2", email: "b@example.ma", form: aMentorForm({ name: "Autre Personne", phone: null, ...said }), ...other }),
  ]);

describe("two applications may be one person's", () => {
  it.each([
    ["the same telephone", about({ phone }), ["phone"]],
    ["the same name written another way, in the same region", about({ name: "Nadia AIT TALEB", region: "oriental" }), ["name"]],
    ["both", about({ name: "nadia ait taleb", region: "oriental", phone }), ["phone", "name"]],
    [
      "the same address on the other side",
      about({}, { email: "a@example.ma", form: aMenteeForm({ name: "X", phone: null }) }),
      ["address"],
    ],
  ])("by %s", (_, found, because) => {
    expect(found).toEqual([
      ["app_1", [{ id: "app_2", because }]],
      ["app_2", [{ id: "app_1", because }]],
    ]);
  });

  it.each([
    ["another region", about({ name: "Nadia Ait Taleb", region: "souss-massa" })],
    ["no telephone at all", about({})],
    ["one of them withdrawn", about({ phone }, { status: "withdrawn" })],
    [
      "a first name alone",
      found([
        anApplication({ id: "a", email: "x@example.ma", form: aMentorForm({ name: "Nadia", phone: null }) }),
        anApplication({ id: "b", email: "y@example.ma", form: aMentorForm({ name: "Nadia", phone: null }) }),
      ]),
    ],
  ])("but not with %s", (_, found) => {
    expect(found).toEqual([]);
  });

  it("in Arabic, whatever the spelling of its letters", () => {
    const arabic = (id: string, name: string) => anApplication({ id, email: `${id}@example.ma`, form: aMentorForm({ name, phone: null }) });
    expect(found([arabic("a", "أحمد العلوى"), arabic("b", "احمد العلوي")])).toHaveLength(2);
  });
});
