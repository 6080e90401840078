/** Every letter the programme can send: whom it is for, whether it is essential, and what it carries. */
import type { LinkPurpose } from "../access/link-purpose.ts";

export interface Letter {
  audience: "applicant" | "participant" | "organiser";
  /** Essential letters ignore unsubscription; the others carry List-Unsubscribe. */
  essential: boolean;
  /**
   * What the main button opens: a personal link of this purpose, there a section, or a page of its own behind it; a path in the
   * cohort's console, or one of the site.
   */
  opens: { personal: LinkPurpose; section?: string; behind?: string } | { console: string } | { page: string } | { secret: true };
  /** What `occasion` is the id of, so that the letter can speak of it. */
  about: "cohort" | "pair" | "pairs" | "meeting" | "gathering" | "week";
  /** Carries a calendar entry, which asks for its place or takes it back. */
  calendar?: "request" | "cancel";
}

const applicant = { audience: "applicant", essential: true, opens: { personal: "personal" }, about: "cohort" } as const satisfies Letter;
const participant = {
  audience: "participant",
  essential: true,
  opens: { personal: "personal" },
  about: "cohort",
} as const satisfies Letter;
const organiser = { audience: "organiser", essential: true, about: "cohort" } as const;

/**
 * Occasions: "" when once a cohort; a pair's id; "<pair>+<pair>" for people one mentor is introduced to at the same moment, and for
 * those who need another mentor at the same moment; "<pair>#<week>" for nudges; "<pair>/<meeting>" (+ "#<date>" when moved);
 * a gathering's id; a reminder's number. Everything after "#" only makes the occasion unique.
 */
export const catalogue = {
  "verify-email": { ...applicant, opens: { personal: "verify" } },
  "already-applied": applicant,
  "form-saved": { ...applicant, opens: { personal: "resume" } },
  "form-begun": { ...applicant, opens: { personal: "resume" } },
  "form-saved-reminder": { ...applicant, opens: { personal: "resume" } },
  "draft-reminder": { ...applicant, essential: false, opens: { personal: "verify" } },
  "draft-reminder-again": { ...applicant, essential: false, opens: { personal: "verify" } },
  "application-received": applicant,
  "application-imported": applicant,
  "application-withdrawn": applicant,
  "intake-extended": { ...applicant, essential: false },
  "date-moved": applicant,
  "cohort-cancelled": applicant,
  "application-accepted": applicant,
  "application-waitlisted": applicant,
  "application-declined": applicant,
  "waiting-ended": applicant,
  "new-link": applicant,
  introduction: { ...participant, about: "pair", opens: { personal: "personal", section: "pair" } },
  introductions: { ...participant, about: "pairs", opens: { personal: "personal", section: "pair" } },
  "introduction-reminder": { ...participant, about: "pair", opens: { personal: "personal", section: "pair" } },
  "introductions-reminder": { ...participant, about: "pairs", opens: { personal: "personal", section: "pair" } },
  "pair-active": { ...participant, about: "pair", opens: { personal: "personal", section: "pair" } },
  "pair-ended": { ...participant, about: "pair" },
  "pair-paused": { ...participant, about: "pair", opens: { personal: "personal", section: "pair" } },
  "pair-resumed": { ...participant, about: "pair", opens: { personal: "personal", section: "pair" } },
  "address-confirm": { ...participant, opens: { personal: "address" } },
  "address-changing": { ...participant, opens: { personal: "personal", behind: "/details" } },
  "address-unreached": { ...participant, opens: { personal: "personal", behind: "/details" } },
  "help-answered": { ...participant, opens: { personal: "personal", behind: "/help" } },
  "places-answered": { ...participant, opens: { personal: "personal", behind: "/ways" } },
  "objection-answered": { ...applicant, opens: { personal: "personal", behind: "/data" } },
  "meeting-planned": { ...participant, about: "meeting", calendar: "request", opens: { personal: "personal", section: "meetings" } },
  "meeting-cancelled": { ...participant, about: "meeting", calendar: "cancel", opens: { personal: "personal", section: "meetings" } },
  "meeting-to-attest": { ...participant, about: "meeting", opens: { personal: "personal", section: "meetings" } },
  "nudge-first-meeting": { ...participant, essential: false, about: "pair", opens: { personal: "personal", section: "meetings" } },
  "nudge-gap": { ...participant, essential: false, about: "pair", opens: { personal: "personal", section: "meetings" } },
  "nudge-behind": { ...participant, essential: false, about: "pair", opens: { personal: "personal", section: "meetings" } },
  "pulse-early": { ...participant, essential: false, opens: { personal: "personal", section: "pulse" } },
  "pulse-middle": { ...participant, essential: false, opens: { personal: "personal", section: "pulse" } },
  "gathering-invitation": {
    ...participant,
    about: "gathering",
    calendar: "request",
    opens: { personal: "personal", section: "gatherings" },
  },
  "gathering-reminder": { ...participant, essential: false, about: "gathering", opens: { personal: "personal", section: "gatherings" } },
  "gathering-cancelled": { ...participant, about: "gathering", calendar: "cancel", opens: { personal: "personal", section: "gatherings" } },
  "survey-invitation": { ...participant, opens: { personal: "personal", section: "survey" } },
  "survey-without-pair": { ...participant, opens: { personal: "personal", section: "survey" } },
  "survey-reminder": { ...participant, essential: false, opens: { personal: "personal", section: "survey" } },
  "survey-reminder-again": { ...participant, essential: false, opens: { personal: "personal", section: "survey" } },
  "certificate-issued": { ...participant, opens: { personal: "personal", section: "certificate" } },
  "certificate-revoked": participant,
  "next-cohort": { ...participant, essential: false, opens: { personal: "personal", behind: "/again" } },
  "thank-you": { ...participant, essential: false },
  "cohort-over": { ...participant, essential: false, opens: { personal: "personal", section: "next" } },
  "copy-before-erasure": { ...participant, opens: { personal: "personal", behind: "/data" } },
  "sign-in": { ...organiser, opens: { secret: true } },
  "organiser-invited": { ...organiser, opens: { page: "/console/sign-in" } },
  "passkeys-lost": { ...organiser, opens: { page: "/console" } },
  "quorum-short": { ...organiser, opens: { console: "" } },
  "selection-due": { ...organiser, opens: { console: "/applications" } },
  "approval-due": { ...organiser, opens: { console: "/matching" } },
  "matching-incomplete": { ...organiser, opens: { console: "/matching" } },
  "decision-reminder": { ...organiser, opens: { console: "" } },
  "pair-needs-rematch": { ...organiser, about: "pair", opens: { console: "/pairs" } },
  "pairs-need-rematch": { ...organiser, about: "pairs", opens: { console: "/pairs" } },
  "introductions-unanswered": { ...organiser, about: "pairs", opens: { console: "/pairs" } },
  "pair-needs-call": { ...organiser, about: "pair", opens: { console: "/pairs" } },
  "meeting-contested": { ...organiser, about: "meeting", opens: { console: "/pairs" } },
  "help-asked": { ...organiser, opens: { console: "/pairs" } },
  "objection-made": { ...organiser, opens: { console: "" } },
  "letters-returned": { ...organiser, opens: { console: "/letters" } },
  "letter-doubtful": { ...organiser, opens: { console: "/letters" } },
  "weekly-digest": { ...organiser, essential: false, about: "week", opens: { console: "" } },
  "workflow-trouble": { ...organiser, opens: { console: "" } },
  "committee-planned": { ...organiser, opens: { page: "/console/{programme}/committee" }, calendar: "request" },
  "committee-recorded": { ...organiser, opens: { page: "/console/{programme}/committee" } },
  "erasure-coming": { ...organiser, opens: { console: "/kept" } },
  "file-prepared": { ...organiser, opens: { page: "/console/{programme}/files" } },
  "cohort-closed": { ...organiser, opens: { console: "/figures" } },
} as const satisfies Record<string, Letter>;

export type LetterId = keyof typeof catalogue;

/** Letters to a pair that does not meet as it might, the most pressing first. */
export const nudges = ["nudge-first-meeting", "nudge-gap", "nudge-behind"] as const satisfies readonly LetterId[];
