/** One's own data: copy, consents, erasure; in English. */
import type fr from "../../fr/people/data.ts";

const messages: Record<keyof typeof fr, string> = {
  "data.link": "My data and what I agreed to",
  "data.title": "My data",
  "data.lead": "It is yours: you can read it, change your mind, or have all of it erased, without writing to anybody.",
  "data.copy": "A copy of everything",
  "data.copy.text":
    "All that the programme keeps of you, in a file that other software can read (JSON). Of the other person it holds only the name.",
  "data.copy.button": "Download my copy",
  "data.consents": "What I agreed to",
  "data.consents.text": "Untick what you no longer want. It counts from now on.",
  "data.consents.bound": "Nobody can take part without these three.",
  "data.consents.done": "What you agree to is up to date.",
  "data.consent.charter": "The charter",
  "data.consent.processing": "Use of my data for the programme",
  "data.consent.sharing": "Sharing between the programme’s organisations",
  "data.consent.since": "Given on {date}",
  "data.consent.none": "Not given",
  "data.copy.read": "Read it",
  "data.leave": "Take these three back",
  "data.leave.text":
    "You leave the programme, if you have not already; your pair is told, without blame. We do nothing more with your data, and they are erased when announced, or at once if you ask for it below.",
  "data.leave.confirm": "Yes, I take these consents back and leave the programme.",
  "data.leave.button": "Take my consents back",
  "data.leave.done": "Your consents are taken back and you have left the programme.",
  "copy.title": "Everything we know of you",
  "copy.lead": "The same as in the file, to be read here. Something wrong? Correct it on your page.",
  "copy.answers": "What you told us",
  "copy.part": "Your part in the programme",
  "copy.letters": "What we wrote to you",
  "copy.log": "What is on record",
  "copy.none": "Nothing.",
  "copy.when": "When",
  "copy.what": "What",
  "copy.status": "Your application",
  "copy.joined": "In the cohort since",
  "copy.meeting": "Meeting",
  "copy.gathering": "Collective meeting",
  "copy.survey": "End survey",
  "copy.bodyLink": "Your link with the body",
  "data.erase": "Erase everything",
  "data.erase.text":
    "You leave the programme, if you have not yet; your pair is told. Then your name, how to reach you, and all that you wrote are erased. This cannot be undone.",
  "data.erase.keeps": "Only numbers without a name remain, so that the cohort’s totals stay right.",
  "data.erase.confirm": "Yes, I leave the programme and have my data erased.",
  "data.erase.button": "Erase my data",
  "data.erased": "Your data is erased",
  "data.erased.text": "Your link leads nowhere any more, and we no longer have your address. Thank you for coming part of the way with us.",
};

export default messages;
