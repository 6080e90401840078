/**
 * For tests: what is done by a form that nobody comes by who only opens each page, because something has to be chosen before or has to have
 * happened. Each is the way to it: the page, and the forms from one to the next; the last one is what is looked at.
 */
import { readFileSync } from "node:fs";
import { archived } from "@tamkine/core/archive/write";
import { aCohort, anApplication, aProgramme } from "@tamkine/core/worlds/makers";
import type { LinkPurpose } from "@tamkine/core/access/link-purpose";
import type { Fields } from "../console/fixtures/visitor.ts";
import type { SceneName } from "./scenes.ts";

export interface Deed {
  what: string;
  at: SceneName;
  /** Whose page it is; the owner's of the console otherwise. */
  of?: string;
  /** What else their link is for than their own page. */
  to?: { purpose: LinkPurpose; about: string };
  path: string;
  /** The end of each form's address, and what is filled in beside what it asks for. */
  steps: readonly (readonly [string, Fields?])[];
}

const p = "/console/tamkine";
const c = `${p}/2026-1`;
const export_ = (role: string) =>
  new File([readFileSync(`${import.meta.dirname}/../../tests/data/cohort-2026-1/${role}s.csv`).subarray(0, 12_000)], "réponses.csv", {
    type: "text/csv",
  });
const logo = () =>
  new File(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="#123456"/></svg>'], "logo.svg", {
    type: "image/svg+xml",
  });

/** Of another programme, with a cohort and somebody in it. */
const archive = () => {
  const horizon = { programme: "horizon" };
  const items = [aProgramme({ id: "horizon" }), { ...aCohort(), ...horizon }, { ...anApplication(), ...horizon }];
  return new File([new Uint8Array(archived("horizon", items, "2026-05-01T10:00:00Z"))], "horizon.zip", { type: "application/zip" });
};

const deed = (what: string, at: SceneName, path: string, ...steps: Deed["steps"]): Deed => ({ what, at, path, steps });
const own = (of: string, what: string, at: SceneName, path: string, ...steps: Deed["steps"]): Deed => ({ what, at, of, path, steps });

const some = ["app_mentor-1", "app_mentor-2", "app_mentee-1", "app_mentee-2", "app_waitlisted"];
const decided = (["accepted", "waitlisted", "declined"] as const).flatMap((to) => [
  deed(`one ${to}`, "selection", `${c}/applications/app_mentee-3`, ["/review", { to }], ["/decide", { reason: "Plus tard" }]),
  deed(`many ${to}`, "selection", `${c}/applications`, ["/review", { id: some, to }], ["/decide", { reason: "Plus tard" }]),
]);
const imported = (["mentor", "mentee"] as const).flatMap((role) => [
  deed(`a preview of ${role}s`, "empty intake", `${c}/import/${role}`, [`/import/${role}`, { file: export_(role), body: "aei" }]),
  deed(
    `an import of ${role}s`,
    "empty intake",
    `${c}/import/${role}`,
    [`/import/${role}`, { file: export_(role), body: "aei" }],
    ["/confirm"],
  ),
]);
const words = { reason: "Ils se connaissent déjà." };

export const deeds: readonly Deed[] = [
  ...decided,
  ...imported,
  deed("the end of selection", "decided", `${c}/applications`, ["/selection/end"]),
  deed("an answer to who objects", "selection", `${c}/applications/app_mentee-1`, ["/objection"]),
  deed("comparing", "selection", `${c}/applications`, ["/compare", { id: some.slice(2, 4) }]),
  deed("other dates", "selection", `${c}/dates/move?milestone=closes&day=2026-06-30`, ["/dates"]),
  deed("counting again", "pictured", c, ["/picture"]),
  deed("a pair that is locked", "matching", `${c}/matching/app_mentee-1/lock/app_mentor-2`, ["/lock", words]),
  deed("a pair that is ruled out", "matching", `${c}/matching/app_mentee-1/ban/app_mentor-1`, ["/ban", words]),
  deed("two that change places", "matching", `${c}/matching/app_mentee-1/swap/app_mentee-2`, ["/swap", words]),
  deed("a ruling taken back", "ruled", `${c}/matching`, ["/unrule"]),
  deed("a constraint that is waived", "against", `${c}/matching/app_mentee-1/waive/app_mentor-2?constraint=conflict`, ["/waive", words]),
  deed("the last approval", "approval", `${c}/matching`, ["/approve", { body: "iya" }]),
  deed("another mentor", "apart", `${c}/pairs/app_mentee-4/replace/app_mentor-3`, ["/replace", words]),
  deed("a note taken out", "mentoring", `${c}/pairs/pair_1`, ["/note_1/remove"]),
  deed("a call", "mentoring", `${c}/pairs/pair_2`, ["/call", { result: "reached", whom: "mentee", until: "2026-05-12" }]),
  deed("a meeting looked at again", "settled", `${c}/pairs/pair_1`, ["/reopen"]),
  deed("a gathering", "quiet mentoring", `${c}/gatherings`, ["/gatherings", { when: "2026-05-23T15:00", step: "" }]),
  deed("a gathering looked at before", "quiet mentoring", `${c}/gatherings`, ["/gatherings", { when: "2026-05-23T15:00", step: "look" }]),
  deed("a gathering that moves", "mentoring", `${c}/gatherings/2026-05`, ["/2026-1/gatherings", { when: "2026-05-23T15:00", step: "" }]),
  deed("its documents", "mentoring", `${c}/gatherings/2026-04`, ["/papers", { title: "Notes", link: "https://example.org/notes" }]),
  deed("a letter in doubt, again", "doubt", `${c}/letters`, ["/letters/dlv_1/again"]),
  deed("a letter in doubt that arrived", "doubt", `${c}/letters`, ["/letters/dlv_1/arrived"]),
  deed("a quotation", "surveyed", `${c}/figures/survey`, ["/quotes/"]),
  deed("a meeting put right", "closed", `${c}/figures/versions`, ["/correct", { change: "counts-not", reason: "Compté deux fois" }]),
  deed("a presence put right", "closed after three meetings", `${c}/figures/versions`, [
    "/presence",
    { gathering: "2026-05", participant: "app_mentee-2", reason: "Sur la liste signée" },
  ]),
  deed("a presence taken back", "closed after three meetings", `${c}/figures/versions`, [
    "/presence",
    { gathering: "2026-05", participant: "app_mentee-1", present: "no", reason: "N’est pas venue" },
  ]),
  deed("a meeting added", "closed", `${c}/figures/versions`, ["/add", { day: "2026-05-02", minutes: "60", reason: "Oublié par les deux" }]),
  deed("certificates", "closing", `${c}/certificates`, ["/certificates"]),
  deed("a certificate", "closing", `${c}/certificates/app_mentee-1`, ["/certificates"]),
  deed("all certificates in a file", "certified", `${c}/certificates`, ["/export"]),
  deed("a certificate taken back", "certified", `${c}/certificates/app_mentee-1`, ["/revoke", { reason: "Erreur" }]),
  deed("a certificate in another name", "certified", `${c}/certificates/app_mentee-2`, ["/reissue"]),
  deed("nothing erased for now", "kept", `${c}/kept`, ["/hold", words]),
  deed("erased after all", "held", `${c}/kept`, ["/release"]),
  deed("the log of a cohort", "closed", `${c}/log`, ["/log/export"]),
  deed("the log of a programme", "closed", `${p}/log`, ["/log/export"]),
  deed("alumni in a file", "alumni", `${p}/alumni`, ["/alumni/export"]),
  deed("alumni invited", "alumni", `${p}/alumni`, ["/alumni/invite"]),
  deed("words shown", "alumni", `${p}/testimonials`, ["/app_mentee-2", { how: "show" }]),
  deed("words moved", "alumni", `${p}/testimonials`, ["/app_mentee-3", { how: "up" }]),
  deed("a meeting of the committee noted", "mentoring", `${p}/committee`, [
    "/tamkine/committee",
    { heldOn: "2026-05-03", "body-aei": "2", "body-iya": "2" },
  ]),
  deed("a meeting of the committee planned", "mentoring", `${p}/committee`, [
    "/committee/plan",
    { link: "https://example.org/c", invited: ["org_owner", "org_aei"] },
  ]),
  deed("a planned one moved", "committee", `${p}/committee/com_2`, ["/com_2/plan", { when: "2026-05-30T18:00" }]),
  deed("a planned one called off", "committee", `${p}/committee/com_2`, ["/com_2/cancel", words]),
  deed("a planned one reminded of", "committee", `${p}/committee/com_2`, ["/com_2/remind"]),
  deed("what came of a decision", "committee", `${p}/committee/com_1/decisions/dec_1`, ["/decisions/dec_1"]),
  deed("the words of a decision", "committee", `${p}/committee/com_1`, ["/dec_1/words", { text: "Prolonger d’un mois" }]),
  deed("a programme", "mentoring", `${p}/new-programme`, [
    "/new-programme",
    { id: "horizon", "body.1.short": "ALFA", "body.2.short": "BETA" },
  ]),
  deed("another body", "draft", `${p}/settings/identity`, ["/bodies", { "gone.aei": [], "gone.iya": [], "new.short": "GAMA" }]),
  deed("a logo", "draft", `${p}/settings/look`, ["/look", { logo: logo() }]),
  deed("another colour", "draft", `${p}/settings/look`, ["/look", { colour: "#224466" }]),
  deed("a programme opened again", "programme closed", `${p}/settings/closing`, ["/reopen"]),
  deed("an archive taken in", "mentoring", `${p}/data`, ["/take-in", { archive: archive(), sure: "yes" }]),
  deed("an archive brought", "brought", `${p}/data/bring?key=tamkine/in/aaaaaaaaaaaaaaaaaaaaaaaaaa`, ["/bring", { sure: "yes" }]),
  deed("a file prepared again", "files", `${p}/files`, ["/again"]),
  deed("a file dropped", "files", `${p}/files`, ["/remove"]),
  deed("letters that go on", "paused", `${p}/wording`, ["/resume"]),
  deed("a letter looked at", "draft", `${p}/wording/introduction/fr`, ["/preview"]),
  deed("a letter in its first words", "worded", `${p}/wording/introduction/fr`, ["/original"]),
  deed("an organiser invited again", "team", `${p}/organisers`, ["/org_spare/invite"]),
  deed("passkeys taken away", "team", `${p}/organisers`, ["/org_aei/passkeys"]),
  deed("a loss refused", "team", `${p}/organisers`, ["/org_iya/lost"]),
  deed("one's own passkey taken away", "team", "/console/account", ["/passkeys/remove"]),
  deed("one's own loss refused", "team", "/console/account", ["/passkeys/found"]),
  deed("a certificate looked up", "certified", "/certificates", ["/certificates", { code: "ABCD-EFGH-JKLM-NPQR" }]),
  deed("being there, at the door", "gathering", "/here/tamkine/2026-1/2026-05?code=4711", ["/2026-05", { email: "mentee1@example.ma" }]),
  { what: "another address", at: "moving", of: "mentee-1", to: { purpose: "address", about: "key" }, path: "", steps: [[""]] },
  own("mentee-1", "a meeting that was planned", "planned", "", ["/mtg_2/log"]),
  own("mentee-1", "being there", "gathering", "", ["/check-in", { pin: "4711" }]),
  own("mentee-1", "letters again", "mentoring", "/details", ["/subscribe"]),
  own("mentee-1", "another partner", "mentoring", "/pairs/pair_1/exit?want=another", ["/exit", { want: "another" }]),
  own("mentee-1", "the end of a pair", "mentoring", "/pairs/pair_1/exit?want=leave", ["/exit", { want: "leave" }]),
  own("mentee-1", "a survey begun", "survey", "/survey", ["/survey/draft"]),
  own("mentee-1", "a survey", "survey", "/survey", ["/survey", { overall: "4", meetingsHeld: "3" }]),
  own("mentor-1", "coming again", "next", "/again", ["/again", { body: "aei" }]),
  own("mentee-1", "words given", "closing", "/testimonial", ["/preview"], ["/testimonial", { change: [] }]),
  own("mentee-2", "words taken back", "alumni", "/testimonial", ["/testimonial/withdraw"]),
  own("mentee-1", "a picture of a certificate", "certified", "/certificate", ["/certificate/image"]),
  own("mentee-1", "agreeing", "lacking", "", ["/agree"]),
];

/** Forms that are not sent in storms, and why. */
export const apart: Readonly<Record<string, string>> = {
  "/console/sign-out": "whoever sends it again is signed out already",
  "/console/account/sessions": "the same",
  "/console/programmes": "the session becomes another one's: whoever gets no answer signs in again",
  "/console/second": "sent in web/second-storms.test.ts",
  "/console/second/without": "sent in web/second-storms.test.ts",
  "/console/second/lost": "sent in web/second-storms.test.ts",
  "/console/account/passkeys/confirm": "sent in web/second-storms.test.ts",
  "/console/:programme/:cohort/figures/versions/search": "stands only above a hundred and fifty people; every other search is",
};
