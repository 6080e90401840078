/** Asking for help in confidence: of whom, and what comes back. */
import type { Application } from "../application/application.ts";
import { keptFacts, keptFrom } from "../access/kept-from.ts";
import { toApplicant } from "../application/to-applicant.ts";
import type { Organiser } from "../access/organiser.ts";
import { mayReadHelp } from "../access/policy.ts";
import { toOrganisers } from "../access/to-organisers.ts";
import { Refusal } from "../kernel/refusal.ts";
import { worded } from "../kernel/worded.ts";
import { type Act, type Outcome, nothing } from "../outcome.ts";
import type { Programme } from "../programme/programme.ts";
import type { Participant } from "./participant.ts";

/** Longest message, and longest answer. */
export const longestHelp = 1000;
/** What may wait for one answer, in characters: as much as anybody reads. */
const mostWaiting = 5 * longestHelp;

/** Who may be asked, and applications of those whom the person is, or was, in a pair with. */
interface Asked {
  programme: Programme;
  organisers: readonly Organiser[];
  others: readonly Application[];
}

/**
 * A request to the coordinator of one body; what it is about is in neither letter nor log, and neither says who asked. Asking the
 * same body again while it has not answered adds to the request; asking another one takes it back from the first.
 * It is kept from whoever the person is in a pair with.
 * Refuses wrong-state for someone who left, form-invalid { about, to }; about: "too-long", or "enough" when enough waits for an answer;
 * to: "only-other" when nobody but the other of a pair would read it.
 */
export function askForHelp(
  participant: Participant,
  { about, to }: { about: string; to: string },
  { programme, organisers, others }: Asked,
  act: Act,
): Outcome {
  if (participant.state.is === "left") throw new Refusal("wrong-state");
  const said = worded("about", about, longestHelp);
  if (said === "") throw new Refusal("form-invalid", { about: "missing" });
  if (!programme.bodies.some(({ id }) => id === to)) throw new Refusal("form-invalid", { to: "missing" });
  const before = participant.help?.to === to ? participant.help.about : "";
  // The same message sent twice is one message.
  if (before.split("\n\n").includes(said)) return nothing;
  if (before.length + said.length > mostWaiting) throw new Refusal("form-invalid", { about: "enough" });
  const asked = organisers.filter((organiser) => mayReadHelp(organiser, { to }, programme.id));
  const kept = keptFrom(asked, others);
  if (kept.length > 0 && kept.length === asked.length) throw new Refusal("form-invalid", { to: "only-other" });
  const help = { at: act.now, about: before === "" ? said : `${before}\n\n${said}`, to, ...(kept.length > 0 && { keptFrom: kept }) };
  const readers = asked.filter(({ id }) => !kept.includes(id));
  return {
    put: [{ ...participant, help }],
    happenings: [{ event: "help-asked", subject: to, ...(kept.length > 0 && { facts: keptFacts(help) }) }],
    letters: toOrganisers(readers, "help-asked", `#${participant.id}/${act.now}`, { to, ...keptFacts(help) }),
  };
}

/**
 * An organiser has taken care of it, with a word for the person or without. Settling what is settled changes nothing.
 * Refuses already-decided when the word is another than the one that was given.
 */
export function settleHelp(participant: Participant, answer: string, act: Act): Outcome {
  const { help, helped: before, id } = participant;
  const said = worded("answer", answer, longestHelp);
  if (!help && said !== "" && said !== before?.answer) throw new Refusal("already-decided");
  if (!help) return nothing;
  const helped = { asked: help.at, at: act.now, answer: said };
  return {
    put: [{ ...participant, help: null, helped }],
    happenings: [{ event: "help-settled", subject: help.to ?? id, facts: { asked: help.at, by: act.by, ...keptFacts(help) } }],
    letters:
      said === ""
        ? []
        : [toApplicant(participant, "help-answered", `#${help.at}`, { ...(help.to !== undefined && { to: help.to }), ...keptFacts(help) })],
  };
}
