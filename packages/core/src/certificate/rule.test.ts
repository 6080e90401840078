import { expect, test } from "vitest";
import { aProgramme } from "../worlds/makers.ts";
import { refused } from "../worlds/refused.ts";
import { changeCertificateRule } from "./rule.ts";

const programme = aProgramme({ certificates: { meetings: 3, automatic: true } });

test.each([
  { meetings: 4, automatic: true },
  { meetings: 3, automatic: false },
])("%j is stored and logged", (certificates) => {
  expect(changeCertificateRule(programme, { ...certificates, meetings: String(certificates.meetings) })).toEqual({
    put: [{ ...programme, certificates }],
    happenings: [{ event: "certificate-rule-changed", subject: programme.id, facts: certificates }],
    letters: [],
  });
});

test("the same again changes nothing; from one meeting to twenty", () => {
  const put = (meetings: string) => changeCertificateRule(programme, { meetings, automatic: true }).put;
  expect(put("3")).toEqual([]);
  expect([put("1"), put("20")].map(({ length }) => length)).toEqual([1, 1]);
  for (const wrong of ["0", "21", "2.5", "", "x"]) expect(refused(() => put(wrong))).toMatchObject({ code: "form-invalid" });
});
