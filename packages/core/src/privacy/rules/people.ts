/** Rules for what people said of themselves. */
import { addressesOf, type Application, signUpAddress } from "../../application/application.ts";
import type { Form } from "../../application/form.ts";
import type { SavedForm } from "../../application/saved-form.ts";
import type { Participant } from "../../participant/participant.ts";
import { removed, removedOfAbsent, type Rule, unchanged, without } from "./rule.ts";

/** Shown where a name stood. */
const nameless = "—";

export const application: Rule<"application", "application"> = {
  about: "applicants",
  personal: ["email", "form", "earlier", "former", "moving", "decision.reason", "objection.about", "objected.answer"],
  at: {
    rejected: removedOfAbsent(({ id }) => id),
    notes: without(["decision.reason", "email", "former", "moving"], (item, { bounced }) =>
      withoutReason(bounced.has(item.id) ? withoutAddress(item) : item),
    ),
    identifiable: removed(),
  },
  own: (item, { person, act }) => (item.id === person.id ? blankApplication(item, act.now) : unchanged(item, unavoided(item, person))),
  copy: "application",
};

/** Nobody reads an address that ends so. */
const nowhere = (id: string): string => `${id.replaceAll("_", "-")}@erased.invalid`;

function withoutAddress(application: Application): Application {
  const { moving: _, former: __, ...rest } = application;
  return { ...rest, email: nowhere(rest.id) };
}

const withoutReason = (item: Application): Application => ({ ...item, decision: item.decision && { ...item.decision, reason: null } });

function blankApplication(application: Application, erasedAt: string): Application {
  const { consents, earlier: _, sending: __, objection: ___, objected: ____, ...rest } = application;
  return {
    ...withoutAddress({ ...rest, consents }),
    // A higher number revokes every link sent before, should they sign up again.
    linkEpoch: (rest.linkEpoch ?? 0) + 1,
    status: "withdrawn",
    form: blankForm(application.form),
    consents: Object.fromEntries(Object.keys(consents).map((name) => [name, null])) as Application["consents"],
    bothSides: false,
    decision: null,
    erasedAt,
  };
}

/** Languages, region and way to meet stay: a form must have them, and they single nobody out. */
function blankForm(form: Form): Form {
  const nothing = {
    name: nameless,
    phone: null,
    gender: null,
    city: "",
    slots: [],
    avoid: [],
    preferredGender: null,
    preferredGenderReason: "",
    style: null,
    motivation: "",
    bodyLink: "",
    sector: null,
    experienceYears: null,
  };
  return form.role === "mentor"
    ? { ...form, ...nothing, position: "", expertise: [] }
    : { ...form, ...nothing, situation: null, help: [], goal: "" };
}

/** Others wrote this person's address down where they did not want to be paired with them: they never will be any more. */
function unavoided(item: Application, person: Application): Application {
  const theirs = new Set([...addressesOf(person), signUpAddress(person)]);
  const spared = <Said extends Pick<Application, "form">>(said: Said): Said => ({
    ...said,
    form: { ...said.form, avoid: said.form.avoid.filter((email) => !theirs.has(email)) },
  });
  return { ...spared(item), ...(item.earlier && { earlier: item.earlier.map(spared) }) };
}

export const savedForm: Rule<"saved-form"> = {
  about: "applicants",
  personal: ["email", "answers"],
  at: { rejected: removed(), identifiable: removed() },
  own: (item, { person }) => (addressesOf(person).includes(item.email) ? undefined : item),
  copy: null,
  ends: ({ expiresAt }: SavedForm) => expiresAt,
};

export const address: Rule<"address", "addresses"> = {
  about: "applicants",
  personal: ["id", "of"],
  at: { rejected: removedOfAbsent(({ of }) => of), identifiable: removed() },
  own: (item, { person }) => (item.of === person.id ? undefined : item),
  copy: "addresses",
};

export const participant: Rule<"participant", "participation"> = {
  about: "applicants",
  personal: ["help.about", "helped.answer", "state.reason"],
  at: { notes: without(["help", "helped", "state.reason"], withoutConfidences), identifiable: removed() },
  // A higher epoch revokes every link sent before.
  own: (item, { person }) => (item.id === person.id ? { ...withoutConfidences(item), linkEpoch: item.linkEpoch + 1 } : item),
  copy: "participation",
};

function withoutConfidences(participant: Participant): Participant {
  const { state, helped: _, ...rest } = participant;
  return { ...rest, help: null, state: state.is === "left" ? { ...state, reason: "" } : state };
}
