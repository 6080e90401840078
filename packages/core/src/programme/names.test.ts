import { expect, test } from "vitest";
import { aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { bodyField, longest, setNames } from "./names.ts";
import { Programme } from "./programme.ts";

const programme = aProgramme();
const set = (typed: Record<string, string>, of = programme) => setNames(of, typed);

test("sets what is typed and leaves the rest, which bodies there are and who mentors among it", () => {
  const { put, happenings } = set({ "name.fr": " TAMKINE  Sud ", "body.iya.short": "AJ", "body.iya.name.ar": "أكاديمية الجنوب" });
  const made = Programme.parse(put[0]);
  expect(made.name).toEqual({ ...programme.name, fr: "TAMKINE Sud" });
  const [aei, iya] = programme.bodies;
  expect(made.bodies).toEqual([aei, { ...iya, short: "AJ", name: { ...iya?.name, ar: "أكاديمية الجنوب" } }]);
  expect(happenings).toEqual([{ event: "names-set", subject: "tamkine", facts: { what: "name bodies" } }]);
});

test("letters that leave under the programme's name leave under its new one; another sender stays, and so does one that the name is too long for", () => {
  const senderOf = (typed: Record<string, string>, name: string) =>
    Programme.parse(set(typed, aProgramme({ sender: { ...programme.sender, name } })).put[0]).sender;
  expect(senderOf({ "name.fr": "Passerelles" }, programme.name.fr)).toEqual({ ...programme.sender, name: "Passerelles" });
  expect(senderOf({ "name.fr": "Passerelles", "name.ar": "جسور" }, programme.name.ar).name).toBe("جسور");
  expect(senderOf({ "name.fr": "Passerelles" }, "L’équipe du mentorat").name).toBe("L’équipe du mentorat");
  expect(senderOf({ "name.fr": "P".repeat(61) }, programme.name.fr).name).toBe(programme.name.fr);
});

test("works with a programme of three bodies, and changes nothing where all is as it was", () => {
  const third = { id: "alumni", short: "AL", role: "mentor" as const, name: { fr: "Anciens", ar: "القدامى", en: "Alumni" } };
  const three = aProgramme({ bodies: [...programme.bodies, third] });
  expect(Programme.parse(set({ "body.alumni.name.en": "Former members" }, three).put[0]).bodies[2]?.name.en).toBe("Former members");
  const same = Object.fromEntries(three.bodies.map((body) => [bodyField(body, "short"), body.short]));
  expect(set({ ...same, "about.fr": programme.about.fr }, three)).toEqual({ put: [], happenings: [], letters: [] });
});

test.each([
  [{ "name.ar": " \u200b " }, { "name.ar": "missing" }],
  [
    { "about.en": "a".repeat(longest.about + 1), "body.aei.short": "A".repeat(21) },
    { "about.en": "too-long", "body.aei.short": "too-long" },
  ],
  [{ "body.iya.short": "aei" }, { "body.iya.short": "repeated" }],
])("%j will not do", (typed, wrong) => {
  expect(refused(() => set(typed as Record<string, string>))).toEqual({ code: "form-invalid", ...wrong });
});
