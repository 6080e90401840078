/** What a rule that says no says, in English. */
import type fr from "../fr/refusals.ts";

const messages: Record<keyof typeof fr, string> = {
  "refusal.title.unknown": "Page not found",
  "refusal.title.link": "This link opens no page",
  "refusal.title.forbidden": "This page is not open to you",
  "refusal.title.impossible": "This is not possible",
  "refusal.title.later": "This is not possible right now",
  "refusal.title.invalid": "Something needs correcting",
  "refusal.title.fault": "A fault on our side",
  "refusal.fault": "Nothing is lost.",
  "fault.away.title": "The site is not answering at the moment",
  "fault.away": "A service that it needs is too slow or too busy. Nothing is lost.",
  "fault.wait": "Try again in a minute.",
  "fault.lasts": "If it goes on, reply to one of our e‑mails.",
  "fault.lasts.console": "If it goes on, tell whoever looks after this installation.",
  "fault.sent":
    "We do not know whether what you sent has arrived. All that you had filled in is kept on this page for as long as it stays open. In a minute, send it again: even if it had already arrived, it will count only once.",
  "fault.send": "Send it again",
  "fault.written": "Read again what you wrote",
  "fault.held": "Your file {name} is part of it.",
  "fault.file": "Your file, to be chosen again",
  "fault.fileHint": "It alone is not kept: it is too large for this page.",
  "refusal.again": "Try again",
  "refusal.home": "Go to the home page",
  "refusal.page": "Back to my page",
  "refusal.not-found": "The link may be incomplete or too old. You can get a new one by e‑mail.",
  "refusal.not-allowed": "Your role does not allow this. Ask an owner of the programme to do it.",
  "refusal.sign-in-needed": "Sign in first, with the link sent by e‑mail.",
  "refusal.too-many-requests":
    "Too many requests in a short time. Try again in {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# hour} other {# hours}}.",
  "refusal.changed-meanwhile": "This has been changed in the meantime. Check what is saved now, then do it again.",
  "refusal.form-invalid": "Some answers need correcting. They are marked below.",
  "refusal.intake-closed": "Sign-up for this cohort is closed. The programme’s page announces the next one.",
  "refusal.already-applied":
    "There is already an application with this address. Open it with the link you got by e‑mail, or ask for a new one.",
  "refusal.wrong-phase": "The cohort is not in this phase. Look at the dates, and come back when it is.",
  "refusal.not-eligible": "A condition for taking part is not met. Look at the answers marked below.",
  "refusal.wrong-state": "Things have changed: this can no longer be done. Here is where you stand.",
  "refusal.already-decided": "This has been decided and cannot be changed here. Write to us if you see a mistake in it.",
  "refusal.undecided-left":
    "{count, plural, one {One application still awaits a decision. Decide on it first.} other {# applications still await a decision. Decide on them first.}}",
  "refusal.side-empty":
    "There is nobody on one side, and no pair could be formed. Find somebody first (extend, import or accept), or cancel the cohort.",
  "refusal.conflict-of-roles": "This address signed up on both sides. First choose which of the two applications counts.",
  "refusal.date-in-past": "This date is in the past. Choose a date to come.",
  "refusal.date-order": "The dates must follow the order of the phases. Correct the one that comes too early or too late.",
  "refusal.cohort-length": "A cohort lasts {min} to {max} months. Move the dates closer or further apart.",
  "refusal.phase-too-short": "A phase is too short. Give it more days.",
  "refusal.cohort-exists": "A cohort already has this name. Choose another one.",
  "refusal.unmatched-left": "Some mentees have no mentor. Find them a place, or put them on the waiting list.",
  "refusal.constraint-broken": "A rule forbids this pair. Only a recorded waiver can lift it.",
  "refusal.capacity-exceeded": "This mentor has no place left. Choose another, or ask them for one more place.",
  "refusal.last-owner": "At least one person must own the programme. Invite another one first.",
  "refusal.passkey-refused": "This passkey was not recognised. Try again.",
  "refusal.too-many-passkeys": "You have five passkeys already. Remove one first.",
  "refusal.body-not-yours": "Each body decides for itself. Ask its coordinator.",
  "refusal.not-your-meeting": "This meeting is not your pair’s. Go back to your page.",
  "refusal.outside-cycle": "This date is outside the mentoring cycle. Choose a day within it.",
  "refusal.meeting-in-future": "This meeting has not taken place yet. Log it once it has.",
  "refusal.own-case": "This is about you: let somebody else of the team decide.",
  "refusal.own-attestation": "You have confirmed this meeting yourself. It is for the other person to do so.",
  "refusal.wrong-pin": "This is not the right code. Check the four digits shown in the room or on the screen.",
  "refusal.wrong-code": "No certificate has this code. Check each letter and digit.",
  "refusal.pin-closed": "Check-in is not open. It opens 30 minutes before the gathering and closes 12 hours after it.",
  "refusal.reply-closed": "The gathering has already begun: it is too late to say whether you will come.",
  "refusal.survey-closed": "The survey is closed. Write to us if you still have something to say.",
  "refusal.file-unreadable":
    "{why, select, locked {This workbook is protected by a password. Open it, remove the password, save it, then choose it again.} excel {This workbook is in a format of Excel that is not read here (.xls or .xlsb). Open it, save it as .xlsx, then choose the new file.} opendocument {This workbook is an OpenDocument file (.ods). Open it, save it as .xlsx or CSV, then choose the new file.} numbers {This is a Numbers workbook. Open it in Numbers, export it to Excel or CSV, then choose the new file.} archive {This is an archive (.zip). Open it, then choose the .xlsx or .csv file in it.} damaged {This file is damaged or incomplete. Download it again from the form tool; if that is not enough, open it in a spreadsheet and save it as .xlsx.} codes {This file has codes (AO01, SQ001) in place of questions or answers. Export it again from the form tool, LimeSurvey for example, with the full text of the questions and full answers.} other {This file is neither a CSV nor an .xlsx workbook: it may be a web page, a PDF or an image. Open it in a spreadsheet, save it as .xlsx or CSV, then choose the new file.}}",
  "refusal.file-too-large":
    "{why, select, workbook {This workbook is much larger once opened: more than 2 MB of answers, or thousands of empty cells with a format. Copy the answers alone into a new workbook, in parts if need be, or save them as CSV.} other {This file is larger than 2 MB. Send it in parts.}}",
  "refusal.file-too-long": "This file has more than 5,000 rows. Send it in parts.",
  "refusal.nothing-to-import": "This file has no row to import. Check that it is the right one.",
  "refusal.reason-needed": "Say why in a few words.",
  "refusal.zone-held":
    "{why, select, committee {A meeting of the committee is planned, and its time was announced in the present zone. Wait until it is held, or cancel it, change the zone and plan it anew.} other {Cohort {cohort} is under way, and its times have been announced in the present zone. Change it once the cohort is closed, or create another programme with a zone of its own.}}",
  "refusal.bodies-held":
    "People have signed up for cohort {cohort} and agreed to the present bodies. These stay as long as their data is kept; for other bodies, create another programme.",
  "refusal.cohort-running": "Cohort {cohort} is not over. Wait for its close or cancel it, then close the programme.",
  "refusal.relied-on":
    "In cohort {cohort} somebody is left out of the figures by a decision of this meeting, so it cannot be taken out. Correct it if it was recorded wrongly.",
  "refusal.programme-closed": "This programme is closed. Open it again in its settings before creating a cohort.",
  "refusal.receipt-missing":
    "The receipt number of the data protection authority is needed before sign-up can open. Write it in the programme’s settings.",
  "refusal.few-to-compare": "Tick two to four people to compare.",
  "refusal.purpose-locked":
    "This file would serve something other than the programme. The privacy rules forbid it: no campaign, no membership, no canvassing. Nothing was exported.",
  "refusal.archive-invalid":
    "This archive is not valid: {why, select, unreadable {it cannot be read} version {it is of another version} missing {something is missing} changed {it was changed} schema {a line has not the expected form} foreign {it holds more than its programme} twice {something is in it twice} other {it speaks of what is not in it}}. Nothing was changed.",
  "refusal.archive-too-large": "The archive is too large for this form. Follow “A larger archive”, just below it.",
  "refusal.archive-arriving":
    "Another archive of this programme is being restored. Nothing was changed: try again in a few minutes. If that one was cut short, the same file completes it at once, and this one can take its place after an hour.",
  "refusal.programme-exists": "A programme of that name has cohorts here already. Nothing was changed.",
};
export default messages;
