/** Letters to organisers, in English. */
import type fr from "../fr/organiser.ts";

const messages: Record<keyof typeof fr, string> = {
  "sign-in.subject": "Your sign-in link",
  "sign-in.title": "Open the console",
  "sign-in.1": "This link signs you in to the console. It works once and stays valid for fifteen minutes.",
  "sign-in.2": "If you did not ask for it, ignore this message: nobody gets in without this link.",
  "sign-in.button": "Sign in",

  "organiser-invited.subject": "Your access to the console is open",
  "organiser-invited.title": "Welcome to the team",
  "organiser-invited.1":
    "You now have access to the programme’s console, {as, select, owner {as an owner} coordinator {to coordinate the programme for your body} committee {as a member of the steering committee} other {to read only}}.",
  "organiser-invited.2": "There is no password: give this address on the sign-in page, and a link reaches you at once.",
  "organiser-invited.3":
    "{as, select, committee {You find the figures there, always as totals, and the committee’s meetings.} auditor {You can read everything and change nothing.} other {When a decision waits for you, we write. The rest goes on by itself.}}",
  "organiser-invited.button": "Open the sign-in page",

  "passkeys-lost.subject": "Passkeys reported lost",
  "passkeys-lost.title": "An owner no longer has a passkey",
  "passkeys-lost.1":
    "Someone asked for a sign-in link for an owner of the programme, and reported their passkeys lost. In twenty-four hours the link alone will be enough, once.",
  "passkeys-lost.2":
    "If it was you, wait until then and ask for a link again. If not, ask each other who it was: the “Organisers” page shows it to owners, who can refuse with one click.",
  "passkeys-lost.button": "Open the console",

  "quorum-short.subject": "Decision needed: too few sign-ups",
  "quorum-short.title": "Too few sign-ups",
  "quorum-short.1":
    "Sign-up closed on {intakeCloses} short of the goal, which is at least {mentors, plural, one {# mentor} other {# mentors}} and {mentees, plural, one {# mentee} other {# mentees}}.",
  "quorum-short.2": "It is for you to choose: extend sign-up, go on as it is, or cancel. The cohort waits for your decision.",
  "quorum-short.button": "Decide",

  "selection-due.subject": "Applications to review{late, select, yes {} other { by {dueShort}}}",
  "selection-due.title": "The applications wait for you",
  "selection-due.1": "Sign-up is closed. Each application waits for an answer: accept, put on the waiting list or decline.",
  "selection-due.2":
    "A courteous letter goes out with each decision. Once all are reviewed, end the selection: nothing moves on without you.",
  "selection-due.button": "Review the applications",

  "approval-due.subject": "Pairs to approve{late, select, yes {} other { by {dueShort}}}",
  "approval-due.title": "The proposed pairs are ready",
  "approval-due.1": "Each pair is explained, criterion by criterion. You can lock, rule out or exchange pairs.",
  "approval-due.2": "Approve the proposal. As soon as all approvals are given, the two people of each pair are introduced to each other.",
  "approval-due.button": "See and approve",

  "matching-incomplete.subject": "Pairs to complete{late, select, yes {} other { by {dueShort}}}",
  "matching-incomplete.title": "Some people have no mentor yet",
  "matching-incomplete.1": "With the present answers and constraints, not everyone can have a mentor. The console says who, and why.",
  "matching-incomplete.2":
    "It also suggests the smallest changes that would do: one more place with a mentor, or a constraint lifted if both sides agree. As soon as you choose, the proposal is computed again.",
  "matching-incomplete.button": "See the solutions",

  "decision-reminder.subject": "Reminder: a decision waits for you",
  "decision-reminder.title": "A decision waits for you",
  "decision-reminder.1":
    "{decision, select, quorum {Sign-up has closed short of the goal: extend, go on or cancel?} selection {Some applications still wait for an answer, or the selection has not been ended.} approval {The proposed pairs still wait for an approval, or are incomplete.} venue {The next gathering has neither a place nor a link yet. Where is it, or how does one join remotely?} gathering {A gathering’s date has passed with nobody noted as present. Did it take place, and who was there?} places {A mentor asks to mentor fewer people, and waits for your answer.} rematch {Somebody has waited for a mentor beyond the day they were told.} contested {A contested meeting is still undecided.} several {{count} decisions are past their day: the console shows them, oldest first.} other {A step waits for a decision by the organisers.}}",
  "decision-reminder.2":
    "{decision, select, gathering {Without an answer it will not count in the figures.} venue {Everybody hears of it by e-mail, with a file for their calendar.} places {Their pairs under way stay, whatever you answer.} rematch {The console ranks the possible mentors: one choice, and the introductions go out at once.} contested {Without a decision by {surveyEnds} it will not count in the figures.} several {People wait for your answer: even a short one helps them go on.} other {The cohort does not move on without this decision.}}",
  "decision-reminder.button": "Decide",

  "pair-needs-rematch.subject": "{late, select, yes {Someone is waiting for a new mentor} other {A new mentor to find by {dueShort}}}",
  "pair-needs-rematch.title": "A pair to make anew",
  "pair-needs-rematch.1":
    "{why, select, refused {This introduction was not accepted.} silent {This introduction got no answer in time, in spite of a reminder.} other {This pair has ended.}} The mentee is left without a mentor.",
  "pair-needs-rematch.2": "The console ranks the possible mentors and says what speaks for each. Choose: the introductions go out at once.",
  "pair-needs-rematch.button": "Choose a mentor",

  "pairs-need-rematch.subject": "{people, plural, one {# mentor} other {# mentors}} to find by {dueShort}",
  "pairs-need-rematch.title": "Several pairs to make anew",
  "pairs-need-rematch.1":
    "These pairs have ended at the same time, and {people, plural, one {# person is} other {# people are}} left without a mentor.",
  "pairs-need-rematch.2":
    "For each person, the console ranks the possible mentors and says what speaks for each. Choose: the introductions go out at once.",
  "pairs-need-rematch.button": "Choose mentors",

  "introductions-unanswered.subject": "{people, plural, one {# introduction} other {# introductions}} unanswered, settle by {dueShort}",
  "introductions-unanswered.title": "Several introductions are unanswered",
  "introductions-unanswered.1":
    "In spite of a reminder, not all answers to these introductions came in time. {people, plural, one {# person still has} other {# people still have}} no mentor.",
  "introductions-unanswered.2":
    "The console says who has not answered and how to reach each of them: a call is often enough. Otherwise it ranks other possible mentors.",
  "introductions-unanswered.button": "See the pairs",

  "pair-needs-call.subject": "A pair needs a call",
  "pair-needs-call.title": "A call would do this pair good",
  "pair-needs-call.1": "A meeting is overdue: nothing is logged, and our message of a week ago led to nothing.",
  "pair-needs-call.2":
    "Call each of them for a few minutes: most often it is a matter of diaries. If it no longer suits them, the pair can end without blame.",
  "pair-needs-call.button": "See the pair",

  "meeting-contested.subject": "A logged meeting is contested",
  "meeting-contested.title": "Two accounts of one meeting",
  "meeting-contested.1": "One person logged this meeting, the other says it is not right. For now the meeting does not count.",
  "meeting-contested.2":
    "The reason given can be read in the console. Listen to each of them separately; if the meeting did take place, the other person only has to confirm it.",
  "meeting-contested.button": "See the pair",

  "help-asked.subject": "{waits, select, yes {A request for help still waits} other {Someone asks for help}}",
  "help-asked.title": "{waits, select, yes {Someone still waits for your help} other {Someone asks for help}}",
  "help-asked.1": "A person of the cohort turns to you in confidence. Their message can be read in the console only.",
  "help-asked.2": "Answer by voice, within two days if you can, then note that it is settled.",
  "help-asked.button": "Read the request",

  "objection-made.subject": "{waits, select, yes {Reminder: an answer is due by {until}} other {An answer is due by {until}}}",
  "objection-made.title": "{waits, select, yes {An objection still waits for your answer} other {Someone objects to a use of their data}}",
  "objection-made.1": "The law gives them the right to an answer. What they write can be read in the console only, and by owners alone.",
  "objection-made.2": "Tell them what you do about it, or why you cannot: they will read it on their page.",
  "objection-made.button": "Read and answer",
  "letters-returned.subject": "{count, plural, one {An e-mail address to check} other {# e-mail addresses to check}}",
  "letters-returned.title": "{count, plural, one {A letter did not arrive} other {Letters did not arrive}}",
  "letters-returned.1":
    "{count, plural, one {Our letters no longer reach this person.} other {Our letters no longer reach these # people.}}",
  "letters-returned.2": "{more, plural, =0 {} one {The last one is in the console.} other {The other # are in the console.}}",
  "letters-returned.3":
    "{lost, select, yes {A letter that came back: the address is wrong, or no longer receives. Call the person and ask for one that works: they change it on their page, or sign up again if they had not confirmed theirs yet.} other {}}",
  "letters-returned.4":
    "{reported, select, yes {A letter that was reported: the person marked it as spam. Before writing to them again, ask by voice whether they want to stay in the cohort.} other {}}",
  "letters-returned.button": "See the letters",

  "letter-doubtful.subject": "A letter may not have left",
  "letter-doubtful.title": "A letter to check",
  "letter-doubtful.1":
    "Something failed during a sending: one letter at least may have left, or not. So that nobody is written to twice, it is never sent again by itself.",
  "letter-doubtful.2": "Ask the person whether it came, or send it again: the console says which one.",
  "letter-doubtful.button": "See this letter",

  "weekly-digest.subject": "The cohort’s week",
  "weekly-digest.title": "Where the cohort stands",
  "weekly-digest.1": "Here is where things stand this week. The console shows the pairs to call, the open decisions and today’s figures.",
  "weekly-digest.button": "Open the console",

  "workflow-trouble.subject": "An automatic step has stopped",
  "workflow-trouble.title": "An automatic step has stopped",
  "workflow-trouble.1": "The step “{step}” failed several times in a row. Nothing is lost: the cohort will go on from where it is.",
  "workflow-trouble.2":
    "Start it again from the console; it is also tried again every day. If it happens again, tell the person who installed the programme, with the name of the step.",
  "workflow-trouble.button": "Start the step again",
  "step.draft": "Preparation",
  "step.intake": "Sign-up",
  "step.quorum": "Counting the sign-ups",
  "step.selection": "Selection",
  "step.propose": "Computing the pairs",
  "step.approval": "Approval of the pairs",
  "step.publish": "Publishing the pairs",
  "step.mentoring": "Looking after the pairs, and gatherings",
  "step.survey": "Survey",
  "step.closeout": "Closing report",
  "step.retention": "Erasing data",
  "step.where-it-stands": "Resuming the course",
  "step.other": "What goes on by itself",

  "committee-planned.subject":
    "{change, select, cancelled {Committee meeting cancelled: {when}} moved {Committee meeting changed: {when}} reminder {Reminder: committee meeting, {when}} other {Committee meeting: {when}}}",
  "committee-planned.title":
    "{change, select, cancelled {The committee’s meeting is cancelled} moved {The committee’s meeting changes} reminder {The committee meets soon} other {The committee meets}}",
  "committee-planned.1":
    "{change, select, cancelled {The meeting planned for {when} will not be held. If another date is chosen, we will write.} other {The steering committee meets on {when}.{hasPlace, select, yes { Place: {place}} other {}}}}",
  "committee-planned.2":
    "{change, select, cancelled {You can free this date. Thank you for your understanding.} other {The agenda and the figures are in the console. If you cannot come, say who takes your place.}}",
  "committee-planned.button": "See the meeting",

  "committee-recorded.subject": "Minutes of the committee’s meeting",
  "committee-recorded.title": "The committee has met",
  "committee-recorded.1": "The minutes of the meeting of {heldOn} are in the console, with how many were there.",
  "committee-recorded.2": "Is something missing or not right? Reply to this message.",
  "committee-recorded.button": "See the committee’s meetings",

  "cohort-closed.subject": "The cohort is closed, its figures are final",
  "cohort-closed.title": "The cohort is closed",
  "cohort-closed.1": "The figures are final and will not change any more. Each can be opened down to the rows it was counted from.",
  "cohort-closed.2": "A last letter went to everyone who took part to the end. Thank you for bringing this cohort to life.",
  "cohort-closed.button": "See the figures",

  "erasure-coming.subject": "Erasure planned for {dueShort}",
  "erasure-coming.title": "Some data will be erased",
  "erasure-coming.1":
    "{stage, select, rejected {On {due}, {count, plural, one {# application that led to nothing will be erased, with its letters} other {# applications that led to nothing will be erased, with their letters}}.} notes {On {due}, what was said in confidence and addresses that no longer answer will be erased: {count, plural, one {# item} other {# items}}.} other {On {due}, all that identifies {count, plural, one {# person} other {# people}} of this cohort will be erased. Only totals will remain.}}",
  "erasure-coming.2": "There is nothing to do. If a dispute obliges you to keep everything, an owner can suspend the erasure, saying why.",
  "erasure-coming.button": "See what is kept",

  "file-prepared.subject":
    "{state, select, ready {Your file is ready} taken {Your archive is restored} other {Your file could not be prepared}}",
  "file-prepared.title": "{state, select, ready {Your file is ready} taken {Your archive is restored} other {It did not work}}",
  "file-prepared.1":
    "{state, select, ready {The file you asked for waits in the console. You can download it until {until}; then it is erased.} taken {The programme is in place. Its letters stay paused until you resume them.} other {The console says why, and you can try again. Nothing is lost.}}",
  "file-prepared.2":
    "{state, select, ready {There is no file in this letter: it opens only when you are signed in, and only for you.} other {}}",
  "file-prepared.button": "Open my files",
};
export default messages;
