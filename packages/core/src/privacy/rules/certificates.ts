/** Rules for certificates: papers are shown for years, so that one was issued and whether it stands stays; who it was for does not. */
import { withoutName, withoutReasons } from "../../certificate/certificate.ts";
import { type Rule, unchanged, without } from "./rule.ts";

export const certificate: Rule<"certificate", "certificates"> = {
  about: "applicants",
  personal: ["id", "issues.name", "issues.state.reason"],
  at: {
    notes: without(["issues.state.reason"], withoutReasons),
    identifiable: without(["issues.name", "issues.state.reason"], withoutName),
  },
  own: (item, { person }) => (item.id === person.id ? unchanged(item, withoutName(item)) : item),
  copy: "certificates",
};

/** The hash of a code: it leads to the certificate, and to nobody. */
export const certificateCode: Rule<"certificate-code"> = { about: "nobody", personal: [], at: {}, own: null, copy: null };
