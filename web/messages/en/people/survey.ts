/** The end survey, in English. */
import type fr from "../../fr/people/survey.ts";

const messages: Record<keyof typeof fr, string> = {
  "survey.title": "Your opinion of the cycle",
  "survey.lead":
    "Five minutes. Only the first question is required. The programme’s team and those who audit it read the answers without names, once the survey is closed; the steering committee sees totals and, without names, what is written. {role, select, mentee {Your mentor sees none of them, except words that you choose to pass on.} other {No mentee ever sees them.}}",
  "survey.lead.alone":
    "Two minutes. Only the first question is required. The programme’s team and those who audit it read the answers without names, once the survey is closed; the steering committee sees totals and, without names, what is written.",
  "survey.again.alone": "Would you sign up again?",
  "survey.closed": "The survey is not open at the moment.",
  "survey.over": "The survey closed on {date}.",
  "survey.open": "The survey is open until {date}.",
  "survey.answered": "You have answered, thank you. You can change your answers until {date}.",
  "survey.draft": "Your draft of {date} is here, not sent yet.",
  "survey.later": "Save and go on later",
  "survey.later.hint": "A draft does not count: nobody reads it, and it is erased when the survey closes.",
  "survey.section.rate": "From 1 (not at all) to 5 (fully)",
  "survey.section.whole": "On the whole",
  "survey.section.words": "In your words",
  "survey.overall": "On the whole, are you satisfied with the programme?",
  "survey.trust": "Trust grew between us.",
  "survey.listened": "I felt listened to.",
  "survey.availability": "The other person was available.",
  "survey.relevance": "The pair was well chosen.",
  "survey.progress.mentee": "I made progress towards my goal.",
  "survey.progress.mentor": "I was well prepared, and my commitment was recognised.",
  "survey.usefulness": "The meetings were useful.",
  "survey.support": "The programme’s team supported me well.",
  "survey.gatherings": "The gatherings were worth coming to.",
  "survey.equality": "We were equals.",
  "survey.recommend": "Would you recommend the programme to someone close?",
  "survey.recommend.hint": "From 0 (certainly not) to 10 (certainly).",
  "survey.meetingsHeld": "How many times did you meet?",
  "survey.again": "Would you do it again?",
  "survey.best": "The best moment",
  "survey.passOn": "You may pass these words on to {mentor}.",
  "survey.passOn.hint":
    "In their letter of thanks, without your name. But a mentor who mentored only one person will know that it is you. The programme’s team reads them first.",
  "survey.worst": "What was missing",
  "survey.alert": "Anything to report, in confidence?",
  "survey.alert.hint": "Only the programme’s coordinators and owners read it.",
  "survey.send": "Send my answers",
  "error.overall": "Choose a mark from 1 to 5.",
  "error.meetingsHeld": "Write a number, from 0 to 99.",
};
export default messages;
