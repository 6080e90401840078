/** Letters to every participant as the cohort goes along, in English. */
import type fr from "../fr/cycle.ts";

const messages: Record<keyof typeof fr, string> = {
  "pulse-early.subject": "How is it starting?",
  "pulse-early.title": "How is it starting?",
  "pulse-early.1": "Your conversations have only just begun: a good time to tell us, in one answer, how it is going.",
  "pulse-early.2": "Only the organising team sees your answer, never anyone you are paired with.",
  "pulse-early.button": "Answer in ten seconds",

  "pulse-middle.subject": "Half-way: how is it going?",
  "pulse-middle.title": "You are half-way",
  "pulse-middle.1": "Half of the mentoring is behind you; it lasts until {mentoringEnds}. Tell us, in one answer, how it is going.",
  "pulse-middle.2":
    "If something is stuck, there is time to put it right together. Only the organising team sees your answer, never anyone you are paired with.",
  "pulse-middle.button": "Answer in ten seconds",

  "gathering-invitation.subject": "{moved, select, yes {Gathering changed} other {Gathering}}: {when}",
  "gathering-invitation.title": "{moved, select, yes {The gathering changes} other {Let us meet}}",
  "gathering-invitation.1":
    "{moved, select, yes {Here is what is new about the gathering. The attached file updates your calendar.} other {Once a month the whole cohort comes together. The attached file adds the date to your calendar.}}",
  "gathering-invitation.2": "Tell us whether you are coming: it helps us to welcome you well.",
  "gathering-invitation.3": "On the day you will be given a four-digit code: type it on your page to note that you are there.",
  "gathering-invitation.button": "Say if I am coming",

  "gathering-reminder.subject": "Reminder: gathering on {when}",
  "gathering-reminder.title": "The gathering is near",
  "gathering-reminder.1": "We meet on {when}.",
  "gathering-reminder.2": "Has something come up at the last minute? Say so on your page, it is quickly done.",
  "gathering-reminder.button": "See the gathering",

  "gathering-cancelled.subject": "Gathering of {dayShort} cancelled",
  "gathering-cancelled.title": "The gathering is cancelled",
  "gathering-cancelled.1": "The gathering set for {when} will not take place. The attached file takes it off your calendar.",
  "gathering-cancelled.2": "If another date is chosen, we will write. Thank you for understanding.",
  "gathering-cancelled.button": "See my page",

  "survey-invitation.subject": "Five minutes for your opinion, by {dueShort}",
  "survey-invitation.title": "What will you take away from these months?",
  "survey-invitation.1": "The time of mentoring is over. Thank you for what you brought to it.",
  "survey-invitation.2": "Your opinion, good or less good, decides what comes next. The survey takes five minutes and is open until {due}.",
  "survey-invitation.3":
    "Your answers are read without your name, and the committee sees only totals of them and what you write. {role, select, mentor {No mentee will see them.} other {Your mentor will see none of them, except words that you choose to pass on.}}",
  "survey-invitation.4": "Was a meeting held and not logged? Log it on your page by the same day: it counts.",
  "survey-invitation.button": "Give my opinion",

  "survey-without-pair.subject": "Two minutes for your opinion, by {dueShort}",
  "survey-without-pair.title": "Your opinion counts, too",
  "survey-without-pair.1": "The time of mentoring is over, and you did not have a pair. Thank you for having been with us all the same.",
  "survey-without-pair.2":
    "Tell us what was missing: the survey is short, asks nothing about meetings that you did not have, and is open until {due}.",
  "survey-without-pair.3": "Your answers are read without your name, and the committee sees only totals of them and what you write.",
  "survey-without-pair.button": "Give my opinion",

  "survey-reminder.subject": "Your opinion counts: you have until {dueShort}",
  "survey-reminder.title": "Only your opinion is missing",
  "survey-reminder.1": "The closing survey takes a few minutes. It closes on the evening of {due}.",
  "survey-reminder.2":
    "A mixed opinion helps us as much as an enthusiastic one. Your answers are read without your name, and the committee sees only totals of them and what you write.",
  "survey-reminder.button": "Give my opinion",

  "survey-reminder-again.subject": "The survey closes on the evening of {dueShort}",
  "survey-reminder-again.title": "There is still time",
  "survey-reminder-again.1":
    "You have not given your opinion yet, and we miss it. One mark is enough: the first question, the others are optional. You can do so until the evening of {due}.",
  "survey-reminder-again.2": "Is something holding you back? Simply reply to this message and tell us.",
  "survey-reminder-again.button": "Give my opinion",

  "address-confirm.subject": "Confirm your new address",
  "address-confirm.title": "Your new address",
  "address-confirm.1": "We were given this address to send you the programme’s e-mails from now on. Confirm that it is yours.",
  "address-confirm.2": "If you asked for nothing, ignore this message: nothing will change.",
  "address-confirm.button": "Confirm this address",

  "address-changing.subject": "Your address is about to change",
  "address-changing.title": "Another address has been asked for",
  "address-changing.1":
    "On your page we were asked to write to you at another address from now on. As soon as it is confirmed, this address gets nothing more and its links no longer work.",
  "address-changing.2": "Was it not you? Keep your address with one click, under “My details”, and reply to this message.",
  "address-changing.button": "See my details",

  "address-unreached.subject": "Your address could not be changed",
  "address-unreached.title": "Your address stays the same",
  "address-unreached.1":
    "The e-mail to the new address you asked for came back to us: it may be misspelt. Nothing has changed, we go on writing to you here.",
  "address-unreached.2": "To change it all the same, check the new address and ask for it again, under “My details”.",
  "address-unreached.button": "See my details",

  "help-answered.subject": "An answer is waiting on your page",
  "help-answered.title": "You have an answer",
  "help-answered.1": "You wrote to us, and someone has answered. To keep it private, the answer can be read on your page only.",
  "help-answered.2": "Not settled for you? Write again in the same place.",
  "help-answered.button": "Read the answer",

  "places-answered.subject": "Your places as a mentor: an answer",
  "places-answered.title": "An answer about your places",
  "places-answered.1":
    "You had asked to mentor fewer people, and the organising team has answered. From now on you mentor {people, plural, one {one person} other {# people}} at a time, at most.",
  "places-answered.2": "Your pairs under way do not change. If that does not suit you, reply to this message and we will talk about it.",
  "places-answered.button": "Open my page",
  "objection-answered.subject": "An answer is waiting on your page",
  "objection-answered.title": "You have an answer",
  "objection-answered.1":
    "You objected to a use of your data, and the programme’s owners have answered. To keep it private, the answer can be read on your page only.",
  "objection-answered.button": "Read the answer",
  "thank-you.subject": "Thank you for these months together",
  "thank-you.title": "Thank you",
  "thank-you.1":
    "{role, select, mentor {You gave your time and your experience. To whoever received them it means more than they may say.} other {You made these months a real conversation. What you built in them is yours.}}",
  "thank-you.2":
    "{met, select, yes {You held {held, plural, one {# meeting} other {# meetings}}: {hours, plural, one {# hour} other {# hours}} of conversation.} other {}}",
  "thank-you.3": "The cohort ends here, but nothing keeps you from staying in touch, if the wish is shared.",
  "thank-you.4": "Until a future cohort, perhaps.",
  "thank-you.button": "See my page again",

  "cohort-over.subject": "This cohort has come to its end",
  "cohort-over.title": "Thank you for having been with us",
  "cohort-over.1": "This cohort is over. Thank you for the time and the trust you gave it, even if not everything went as planned.",
  "cohort-over.2": "The door stays open for a future cohort. On your page you can ask to hear of it.",
  "cohort-over.button": "Open my page",

  "copy-before-erasure.subject": "Your data will be erased on {dueShort}",
  "copy-before-erasure.title": "Keep what you would like to keep",
  "copy-before-erasure.1":
    "Your cohort ended long ago. As announced, everything that identifies you will be erased on {due}: answers, meetings, certificates and addresses. Only totals will remain.",
  "copy-before-erasure.2":
    "Until then you can take a copy of your data and download what is yours. If you want none of it, there is nothing to do.",
  "copy-before-erasure.button": "Take my copy",
};
export default messages;
