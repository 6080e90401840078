/** What comes after a cohort, in English. */
import type fr from "../../fr/people/again.ts";

const messages: Record<keyof typeof fr, string> = {
  "done.alumni": "Noted.",
  "again.after": "What next?",
  "again.after.text": "Would you like to hear of the next cohorts? One message for each, no more, and you can change your mind here.",
  "again.after.agreed": "You will hear of the next cohorts: one message for each, no more.",
  "again.after.tell": "Yes, tell me",
  "again.after.stop": "Stop telling me",
  "again.after.see": "See the next cohort",
  "again.title": "The next cohort",
  "again.lead": "Cohort {cohort} takes sign-ups from {opens} to {closes}. You can say yes right now, as a mentor.",
  "again.over": "This programme is over: there will be no other cohort.",
  "again.none": "No new cohort is announced yet.",
  "again.kept": "What we keep of your answers",
  "again.kept.text": "They serve again as they are. Once you have said yes you can correct them by the link you will get.",
  "again.new": "What you could bring",
  "again.button": "Yes, count me in",
  "again.done": "Done, thank you!",
  "again.done.text": "Your application as a mentor has arrived. An e‑mail confirms it, with the link to your new page.",
};
export default messages;
