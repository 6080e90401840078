import { aMenteeForm, aMentorForm } from "@tamkine/core/worlds/forms";
import { anApplication, aProgramme } from "@tamkine/core/worlds/makers";
import { describe, expect, it } from "vitest";
import { answersOf, readForm, readTicks } from "./read.ts";

const programme = aProgramme();

describe("a form that is opened again", () => {
  it.each([
    aMentorForm({ capacity: 3, phone: null }),
    aMenteeForm({ help: ["finance", "career"] as never, preferredGender: "woman", preferredGenderReason: "Je préfère" }),
    { ...aMentorForm({ experienceYears: 0 }), body: "aei" },
  ])("is read as it was stored, but for whom one avoids", (form) => {
    const application = anApplication({ form: { ...form, avoid: ["other@example.ma"] } as never, language: "ar" });
    const shown = answersOf(application);
    expect(readForm(form.role, shown, programme)).toEqual({ ...form, avoid: [] });
    expect(readTicks(shown)).toEqual({ charter: true, processing: true, sharing: true, contact: false, abroad: true, testimonial: false });
    expect(shown).toMatchObject({ email: [application.email], mailLanguage: ["ar"], avoid: [""] });
    expect(JSON.stringify(shown)).not.toContain("other@example.ma");
  });

  it("shows each wish in its place, and none where there is none", () => {
    const shown = answersOf(anApplication({ form: aMenteeForm({ help: ["finance"] as never }) }));
    expect([shown["help1"], shown["help2"], shown["help3"]]).toEqual([["finance"], [""], [""]]);
    expect(answersOf(anApplication({ role: "mentor" }))).not.toHaveProperty("help1");
  });
});

describe("what was typed", () => {
  it("has names as they are written, unless who comes back insists", () => {
    const answers = { name: ["ABDELHAKIM BENNANI"], city: ["rabat"] };
    expect(readForm("mentor", answers, programme)).toMatchObject({ name: "Abdelhakim Bennani", city: "Rabat" });
    expect(readForm("mentor", answers, programme, true)).toMatchObject({ name: "ABDELHAKIM BENNANI", city: "rabat" });
  });

  it("is read without what stands around a number, which stays as it is where it is none; a mentor has one place", () => {
    const phone = (typed: string) => readForm("mentor", { phone: [typed] }, programme).phone;
    expect([phone("  "), phone(" 06 00 00 00 01 "), phone(" appelez-moi ")]).toEqual([null, "+212600000001", "appelez-moi"]);
    expect(readForm("mentor", {}, programme)).toMatchObject({ capacity: 1 });
    expect(readForm("mentor", { capacity: ["0"] }, programme)).toMatchObject({ capacity: 0 });
    expect(readForm("mentor", { body: ["iya"] }, programme)).toMatchObject({ body: "iya" });
    expect(readForm("mentor", {}, programme)).not.toHaveProperty("body");
  });

  it("of whom one avoids makes the field wrong where something in it is no address", () => {
    const avoid = (typed: string) => readForm("mentee", { avoid: [typed] }, programme).avoid;
    expect([avoid(""), avoid("a@example.ma, b@example.ma"), avoid("a@example.ma, mon voisin")]).toEqual([
      [],
      ["a@example.ma", "b@example.ma"],
      ["a@example.ma", ""],
    ]);
  });
});
