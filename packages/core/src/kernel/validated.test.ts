import { expect, test } from "vitest";
import * as z from "zod";
import { refused } from "../worlds/refused.ts";
import { validated } from "./validated.ts";

const Sent = z.object({
  name: z.string().min(1).max(5),
  age: z.int().min(18),
  languages: z.array(z.enum(["fr", "ar"])).max(2),
  bodies: z.array(z.object({ short: z.string().min(1) })),
  form: z.object({ city: z.string() }),
});
const right = { name: "Amal", age: 20, languages: ["fr"], bodies: [{ short: "AEI" }], form: { city: "Salé" } };

test("what fits comes out as the schema makes it", () => {
  expect(validated(Sent, { ...right, more: 1 })).toEqual(right);
});

test.each([
  [{ name: undefined }, { name: "missing" }],
  [{ name: "" }, { name: "missing" }],
  [{ name: "Amal B." }, { name: "too-long" }],
  [{ age: Number.NaN }, { age: "missing" }],
  [{ age: 17 }, { age: "invalid" }],
  [{ languages: ["fr", "de"] }, { languages: "invalid" }],
  [{ languages: ["fr", "ar", "fr"] }, { languages: "too-many" }],
  [{ bodies: [{ short: "AEI" }, { short: "" }] }, { "bodies.1.short": "missing" }],
  [{ form: {} }, { "form.city": "missing" }],
  [
    { name: "", form: {} },
    { name: "missing", "form.city": "missing" },
  ],
])("%j is refused by field", (sent, facts) => {
  expect(refused(() => validated(Sent, { ...right, ...sent }))).toEqual({ code: "form-invalid", ...facts });
});

test("fields of a group go by their own name, and a group that is not there by its own", () => {
  expect(refused(() => validated(Sent, { ...right, form: {} }, ["form"]))).toEqual({ code: "form-invalid", city: "missing" });
  expect(refused(() => validated(Sent, { ...right, form: undefined }, ["form"]))).toEqual({ code: "form-invalid", form: "missing" });
  expect(refused(() => validated(Sent, undefined))).toEqual({ code: "form-invalid", form: "missing" });
});
