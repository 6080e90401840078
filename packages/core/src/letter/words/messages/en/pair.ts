/** Letters to the two of a pair, in English. */
import type fr from "../fr/pair.ts";

const messages: Record<keyof typeof fr, string> = {
  "introduction.subject": "{role, select, mentor {Someone to mentor} other {Your mentor}}: please answer by {dueShort}",
  "introduction.title": "Meet {other}",
  "introduction.1":
    "{role, select, mentor {Of all the people in this cohort, {other} is someone your experience can help a great deal.} other {{other} is one of this cohort’s volunteer mentors. We think you will have a lot to talk about.}}",
  "introduction.2":
    "Accepting means at least {meetings, plural, one {# meeting} other {# meetings}} by {mentoringEnds}, in trust and as equals. Contact details are exchanged only once you have both accepted.",
  "introduction.3": "If it does not suit you, decline without having to explain: we will look for someone else. Please answer by {due}.",
  "introduction.button": "See and answer",

  "introductions.subject": "{people, plural, one {# person} other {# people}} to mentor: please answer by {dueShort}",
  "introductions.title": "Meet {others}",
  "introductions.1":
    "Thank you for giving your time to more than one person. Of all the people in this cohort, {others} are among those your experience can help a great deal.",
  "introductions.2":
    "You will form a pair with each of them. Accepting means at least {meetings, plural, one {# meeting} other {# meetings}} in that pair by {mentoringEnds}, in trust and as equals. In each pair, contact details are exchanged only once you have both accepted.",
  "introductions.3":
    "You answer for each person separately. If one of these introductions does not suit you, decline it without having to explain: we will look for someone else. Please answer by {due}.",
  "introductions.button": "See and answer",

  "introduction-reminder.subject": "Your answer is needed by {dueShort}",
  "introduction-reminder.title": "One word from you, and {other} will know",
  "introduction-reminder.1": "A few days ago we introduced {other} to you. Your answer has not reached us yet.",
  "introduction-reminder.2": "A yes opens your conversations, a no gives us time to look for someone else: both help.",
  "introduction-reminder.3": "If we have not heard from you by {due}, someone from the team will get in touch.",
  "introduction-reminder.button": "See and answer",

  "introductions-reminder.subject": "Your answers are needed by {dueShort}",
  "introductions-reminder.title": "One word from you, and {others} will know",
  "introductions-reminder.1": "A few days ago we introduced {others} to you. Your answers have not reached us yet.",
  "introductions-reminder.2":
    "A yes opens your conversations, a no gives us time to look for someone else: both help. You answer for each person separately.",
  "introductions-reminder.3": "If we have not heard from you by {due}, someone from the team will get in touch.",
  "introductions-reminder.button": "See and answer",

  "pair-active.subject": "You can talk to each other now",
  "pair-active.title": "{other} and you",
  "pair-active.1":
    "You have both accepted. {contact, select, yes {Here is how to reach {other}.} other {Your contact details have not been exchanged yet: reply to this message and we will put you in touch.}}",
  "pair-active.2": "For a first conversation, {minutes, plural, one {# minute is enough} other {# minutes are enough}}:",
  "pair-active.3": "- take turns telling of a turning point in your path;",
  "pair-active.4": "- say what you expect of these conversations, and what you do not;",
  "pair-active.5": "- choose a modest goal, and the date of your next meeting.",
  "pair-active.6":
    "{role, select, mentor {A first message from you will put {other} at ease.} other {A short message from you, and the first step is taken.}}",
  "pair-active.button": "Set a first meeting",
  "pair-active.whatsapp":
    "Hello {other}, this is {name}. The mentoring programme has put us in touch. When could we talk for {minutes, plural, one {# minute} other {# minutes}}?",

  "pair-ended.subject": "News about your pair",
  "pair-ended.title": "{began, select, yes {Your pair with {other} ends} other {This introduction will not go ahead}}",
  "pair-ended.1":
    "{began, select, yes {Your pair with {other} ends here. It happens, and it is nobody’s fault: diaries and lives change.} other {The introduction to {other} will not go ahead. It happens, and says nothing about you.}}",
  "pair-ended.2":
    "{role, select, mentor {We may soon suggest someone else for you to mentor. Tell us if you would rather have a break.} other {As long as there is time enough, we are looking for someone else for you, and will write as soon as we have found them.}}",
  "pair-ended.3": "{began, select, yes {The meetings you held still count; if one is missing, log it on your page.} other {}}",
  "pair-ended.4": "If you would like to talk about it, simply reply to this message.",
  "pair-ended.button": "See my page",

  "pair-paused.subject": "A break in your pair, until {until}",
  "pair-paused.title": "A break, and nothing is urgent",
  "pair-paused.1": "{other} has to be away for a while and is taking a break until {until}. It is nobody’s fault, and your pair stays.",
  "pair-paused.2":
    "There is nothing you have to do. We will not remind you until then; a meeting already planned stays or is cancelled as the two of you wish.",
  "pair-paused.button": "See my page",

  "pair-resumed.subject": "Your pair can resume",
  "pair-resumed.title": "{other} is back",
  "pair-resumed.1": "The break is over, earlier than planned. {other} is available again.",
  "pair-resumed.2": "Two lines are enough to pick up the thread: suggest a definite time in the coming days.",
  "pair-resumed.button": "Plan a meeting",

  "meeting-planned.subject": "{moved, select, yes {Meeting changed: {when}} other {Meeting on {when}}}",
  "meeting-planned.title": "{moved, select, yes {Your meeting has changed} other {A meeting is set}}",
  "meeting-planned.1":
    "{moved, select, yes {Your meeting with {other} is now set for {when}. The attached file brings your calendar up to date.} other {Your meeting with {other} is set for {when}. The attached file adds it to your calendar.}}",
  "meeting-planned.2": "Has something come up? Change the date or cancel the meeting on your page: we tell {other}.",
  "meeting-planned.3": "Once it is over, log it in a few seconds. It counts from {minutes, plural, one {# minute} other {# minutes}} on.",
  "meeting-planned.button": "See the meeting",

  "meeting-cancelled.subject": "Meeting of {dayShort} cancelled",
  "meeting-cancelled.title": "This meeting is cancelled",
  "meeting-cancelled.1": "The meeting with {other} set for {when} is cancelled. The attached file takes it off your calendar.",
  "meeting-cancelled.2": "Suggest another date straight away: it is never easier than now.",
  "meeting-cancelled.button": "Choose another date",

  "meeting-to-attest.subject": "Meeting of {dayShort} to confirm before {dueShort}",
  "meeting-to-attest.title": "Did this meeting take place?",
  "meeting-to-attest.1": "{other} logged a meeting with you. All it needs is your confirmation.",
  "meeting-to-attest.2":
    "{counts, select, no {The cohort’s figures are about to be final: without an answer from you before {due}, it will not count.} other {Without an answer from you within {days, plural, one {# day} other {# days}}, that is before {due}, it will count as held.}}",
  "meeting-to-attest.3": "Is something not right? Say so on your page in a few words, and we will look at it with you.",
  "meeting-to-attest.button": "Confirm the meeting",

  "nudge-first-meeting.subject": "How about a date for your first meeting?",
  "nudge-first-meeting.title": "The first step is the easiest",
  "nudge-first-meeting.1":
    "{other} and you are a pair, and no meeting is logged yet. Have you met? Log it, it takes twenty seconds. If not, no need to worry: beginnings often take time.",
  "nudge-first-meeting.2":
    "An idea: suggest two definite times this week, for example “Thursday at 18:00 or Saturday at 10:00?”. Remotely, {minutes, plural, one {# minute is enough} other {# minutes are enough}}.",
  "nudge-first-meeting.3": "Is something in the way? Reply to this message and we will look for a way round it with you.",
  "nudge-first-meeting.button": "Suggest a date",

  "nudge-gap.subject": "Picking up the thread, in two lines",
  "nudge-gap.title": "Two lines are enough to pick up the thread",
  "nudge-gap.1":
    "No meeting with {other} has been logged for {gapDays, plural, one {# day} other {# days}} or more. Diaries fill up, it happens to everyone.",
  "nudge-gap.2":
    "An idea: a short message such as “This is where I have got to. Shall we talk for {minutes, plural, one {# minute} other {# minutes}} this week?”.",
  "nudge-gap.3": "Have you met in the meantime? Log it: it counts.",
  "nudge-gap.button": "Plan or log a meeting",

  "nudge-behind.subject": "Your meetings: still time until {dueShort}",
  "nudge-behind.title": "There is time, without rushing",
  "nudge-behind.1":
    "The programme sets at least {meetings, plural, one {# meeting} other {# meetings}} a pair by {due}. {other} and you can still get there.",
  "nudge-behind.2": "An idea: set two dates right now, two weeks apart. What is in the diary happens.",
  "nudge-behind.3": "Did you meet without logging it? Add it, it takes twenty seconds.",
  "nudge-behind.button": "Set two dates",
};
export default messages;
