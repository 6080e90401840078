/** Letters to people who apply, in English. */
import type fr from "../fr/applicant.ts";

const messages: Record<keyof typeof fr, string> = {
  "verify-email.subject": "Confirm your address by {dueShort}",
  "verify-email.title": "One last step",
  "verify-email.1":
    "Thank you for applying {role, select, mentor {as a mentor} other {to have a mentor}}. Please confirm that this address is yours by {due}: your application will then reach us.",
  "verify-email.2": "If you did not ask for this, ignore this message: nothing will reach us.",
  "verify-email.button": "Confirm my address",

  "already-applied.subject": "Your sign-up is already on file",
  "already-applied.title": "We already have your application",
  "already-applied.1": "The form was just filled in again with this address. Your first application stays as it is: nothing has changed.",
  "already-applied.2": "To read or change your answers, use your personal page. If it was not you, there is nothing to do.",
  "already-applied.button": "Open my page",

  "form-saved.subject": "Your form is waiting until {dueShort}",
  "form-saved.title": "Pick it up whenever you like",
  "form-saved.1":
    "You asked us to keep your form to {role, select, mentor {become a mentor} other {ask for a mentor}}. The link opens it where you left it. It stays open until {due}.",
  "form-saved.2": "Nothing has been handed in yet: your application leaves only when you send it.",
  "form-saved.3": "You did not ask for this? Ignore this message: everything will be erased.",
  "form-saved.button": "Go on with my form",

  "form-begun.subject": "Your sign-up, to complete by {dueShort}",
  "form-begun.title": "All that is left is for you to send it",
  "form-begun.1":
    "As agreed, we have begun the form for you to {role, select, mentor {become a mentor} other {ask for a mentor}}. Read what we noted, correct it, complete it and send it by {due}.",
  "form-begun.2": "Only you can give your consents: nothing is handed in until you send the form yourself.",
  "form-begun.3": "You did not ask for this? Ignore this message: everything will be erased.",
  "form-begun.button": "Complete my sign-up",

  "form-saved-reminder.subject": "Your form is still waiting, until {dueShort}",
  "form-saved-reminder.title": "A few questions are left",
  "form-saved-reminder.1":
    "You began a form to {role, select, mentor {become a mentor} other {ask for a mentor}}. Everything you wrote is there. You can finish and send it until {due}.",
  "form-saved-reminder.2": "Changed your mind? Let this message pass: it is the only reminder, and everything will be erased.",
  "form-saved-reminder.button": "Finish my form",

  "draft-reminder.subject": "Your application waits for you until {dueShort}",
  "draft-reminder.title": "Only your confirmation is missing",
  "draft-reminder.1": "You filled in an application, but your address is not confirmed yet. It takes a minute, by {due}.",
  "draft-reminder.2": "Changed your mind? Simply let this message pass.",
  "draft-reminder.button": "Confirm my address",

  "draft-reminder-again.subject": "Your address is still to be confirmed, by {dueShort}",
  "draft-reminder-again.title": "Your application has not left yet",
  "draft-reminder-again.1":
    "Your answers are kept, but nobody can read them yet: your confirmation is missing. Without it by {due}, your application will not reach us.",
  "draft-reminder-again.2":
    "Does the link not work for you? Reply to this message and someone will help. And if you no longer want to apply, there is nothing to do.",
  "draft-reminder-again.button": "Confirm my address",

  "application-received.subject": "We have received your application",
  "application-received.title": "Your application is complete",
  "application-received.1": "Your address is confirmed and your answers have reached us. Thank you for the time you took.",
  "application-received.2": "Someone will read them with care. You will have an answer, whatever it is, around {selectionEnds}.",
  "application-received.3": "Until then you can change your answers or withdraw your application on your page.",
  "application-received.button": "Open my page",

  "application-imported.subject": "Your sign-up is on file",
  "application-imported.title": "Your sign-up has reached us",
  "application-imported.1":
    "You recently filled in a sign-up form for our mentoring programme. Your answers are on file, there is nothing to do again.",
  "application-imported.2":
    "Please take a minute to read them and correct whatever needs it. You will have an answer, whatever it is, around {selectionEnds}.",
  "application-imported.3": "Not your sign-up? Withdraw it on the page, or reply to this message.",
  "application-imported.button": "Read my answers",

  "application-withdrawn.subject": "{erased, select, yes {Your data is erased} other {Your withdrawal is noted}}",
  "application-withdrawn.title": "Done",
  "application-withdrawn.1":
    "{erased, select, yes {You have left the programme and your data is erased. This is the last message: we no longer have your address.} other {You will get no more messages about this cohort.}}",
  "application-withdrawn.2": "Thank you for your interest in the programme. The door stays open for a future cohort.",
  "application-withdrawn.button": "{erased, select, yes {See the programme} other {See my page}}",

  "intake-extended.subject": "Sign-up extended until {dueShort}",
  "intake-extended.title": "A little more time for everyone",
  "intake-extended.1": "Sign-up stays open until {due}. Answers will go out around {selectionEnds}.",
  "intake-extended.2":
    "Your application stands, there is nothing to do again. If your address is not confirmed yet, you can confirm it on your page.",
  "intake-extended.3": "Does someone around you come to mind? Now is a good time to tell them.",
  "intake-extended.button": "Open my page",

  "date-moved.subject": "Your dates have changed",
  "date-moved.title": "Some dates have moved",
  "date-moved.1": "Some dates that we had given you have changed. These are the ones that hold now.",
  "date-moved.2": "Nothing else changes for you, and there is nothing you need to do.",
  "date-moved.button": "Open my page",

  "cohort-cancelled.subject": "This cohort is cancelled",
  "cohort-cancelled.title": "We have had to call this cohort off",
  "cohort-cancelled.1":
    "This cohort of the programme will go no further, and we are sorry. It has nothing to do with you or your application.",
  "cohort-cancelled.2":
    "There is nothing for you to do. Your data will be erased within the announced time, and you can sign up for a future cohort.",
  "cohort-cancelled.3": "Thank you for your trust.",
  "cohort-cancelled.button": "See my page",

  "application-accepted.subject": "Your application is accepted",
  "application-accepted.title": "Welcome to the programme",
  "application-accepted.1":
    "Your application is accepted. We are glad to have you among {role, select, mentor {the mentors} other {the mentees}} of this cohort.",
  "application-accepted.2":
    "We are now looking for the person who will suit you best, and will introduce them to you around {matchingEnds}. You will be free to accept or not.",
  "application-accepted.3":
    "Mentoring lasts until {mentoringEnds}: at least {meetings, plural, one {# meeting} other {# meetings}} of the two of you, and one gathering a month.",
  "application-accepted.4": "Has your situation changed? Tell us on your page: the sooner the better.",
  "application-accepted.button": "Open my page",

  "application-waitlisted.subject": "You are on the waiting list",
  "application-waitlisted.title": "A place may still come free",
  "application-waitlisted.1": "Your application convinced us, but places are limited. So it is on the waiting list.",
  "application-waitlisted.2": "We will write as soon as a place comes free. That happens mostly by {matchingEnds}, sometimes later.",
  "application-waitlisted.3": "There is nothing for you to do. If you would rather not wait, withdraw your application on your page.",
  "application-waitlisted.button": "Open my page",

  "application-declined.subject": "Our answer to your application",
  "application-declined.title": "Thank you for applying",
  "application-declined.1": "We read your answers with care. We are not able to accept your application for this cohort.",
  "application-declined.2": "This says nothing about your worth: places are limited, and everyone needs a counterpart who suits them.",
  "application-declined.3":
    "You can apply to a future cohort. Your answers will be erased {months, plural, one {# month} other {# months}} after the end of this one.",
  "application-declined.button": "See my page",

  "waiting-ended.subject": "Your place on the waiting list",
  "waiting-ended.title": "No place came free",
  "waiting-ended.1": "You were on the waiting list to the end, and no place came free this time. Thank you for your patience.",
  "waiting-ended.2":
    "You can apply to a future cohort. Your answers will be erased {months, plural, one {# month} other {# months}} after the end of this one.",
  "waiting-ended.button": "See my page",

  "new-link.subject": "The link you asked for",
  "new-link.title": "Your personal page",
  "new-link.1": "Here is the link you asked for. It opens your page, without account or password.",
  "new-link.2": "If you did not ask for it, ignore this message: nobody else was sent this link.",
  "new-link.button": "Open my page",
};
export default messages;
