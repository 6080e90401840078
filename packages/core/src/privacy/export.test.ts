import { describe, expect, it } from "vitest";
import { exported, packed } from "./export.ts";

const stated = { format: "csv", purpose: "selection", why: "" };

describe("a table that leaves the console", () => {
  it("is logged with what, how much and why", () => {
    const { happenings } = exported("applications", 312, { ...stated, why: "  Appeler  la liste d’attente " });
    const facts = { table: "applications", format: "csv", rows: 312, purpose: "selection", why: "Appeler la liste d’attente" };
    expect(happenings).toEqual([{ event: "exported", subject: "", facts }]);
    expect(exported("applications", 3, stated).happenings[0]?.facts).not.toHaveProperty("why");
  });

  it.each(["selection", "follow-up", "gathering", "committee", "rights"])(
    "may be for %s, in either format, without a word more",
    (purpose) => {
      for (const format of ["csv", "xlsx"]) {
        expect(exported("pairs", 0, { purpose, format, why: "" }).happenings).toMatchObject([{ facts: { purpose, format, rows: 0 } }]);
      }
    },
  );

  it("may be for another purpose where it is said which", () => {
    const input = { ...stated, purpose: "other", why: "x".repeat(200) };
    expect(exported("pairs", 1, input).happenings).toMatchObject([{ facts: { purpose: "other", why: input.why } }]);
  });

  it.each([
    [{ ...stated, purpose: "" }, { purpose: "invalid" }],
    [{ ...stated, purpose: "campaign" }, { purpose: "invalid" }],
    [{ ...stated, format: "pdf" }, { format: "invalid" }],
    [{ ...stated, purpose: "other" }, { why: "missing" }],
    [{ ...stated, why: "x".repeat(201) }, { why: "too-long" }],
  ])("needs a purpose: %j", (input, facts) => {
    expect(() => exported("applications", 1, input)).toThrow(expect.objectContaining({ code: "form-invalid", facts }));
  });

  it.each([
    "Pour la campagne de 2027",
    "FICHIER DE MEMBRES",
    "relancer les cotisations, adhésions",
    "liste électorale",
    "our membership list",
    "من أجل الحملة الانتخابية",
    "لائحة الأعضاء",
  ])("never leaves for %j", (why) => {
    expect(() => exported("applications", 1, { ...stated, purpose: "other", why })).toThrow(
      expect.objectContaining({ code: "purpose-locked" }),
    );
  });

  it.each(["Appeler ceux de Fès", "Réunion du comité, membres présents", "to call the waiting list", "الاتصال بلائحة الانتظار"])(
    "leaves for %j",
    (why) => {
      expect(exported("applications", 1, { ...stated, why }).happenings).toHaveLength(1);
    },
  );
});

it("several files in one are logged as that, with what they are of, under the same lock", () => {
  const input = { purpose: "other", why: "Archives" };
  const facts = { table: "certificates", format: "zip", rows: 12, purpose: "other", why: "Archives" };
  expect(packed("certificates", 12, input)).toMatchObject({
    put: [],
    happenings: [{ event: "exported", subject: "", facts }],
    letters: [],
  });
  expect(packed("archive", 12, input, "tamkine").happenings).toMatchObject([{ subject: "tamkine" }]);
  expect(() => packed("archive", 12, { purpose: "other" })).toThrow(expect.objectContaining({ facts: { why: "missing" } }));
  expect(() => packed("archive", 12, { why: "Archives" })).toThrow(expect.objectContaining({ facts: { purpose: "invalid" } }));
  expect(() => packed("archive", 12, { ...input, why: "Pour la campagne" })).toThrow("purpose-locked");
});
