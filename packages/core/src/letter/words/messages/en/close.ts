/** Letters when a cohort is over, in English. */
import type fr from "../fr/close.ts";

const messages: Record<keyof typeof fr, string> = {
  "certificate-issued.subject": "{again, select, yes {Your new certificate is ready} other {Your certificate is ready}}",
  "certificate-issued.title": "{again, select, yes {Your certificate, made anew} other {Your certificate is ready}}",
  "certificate-issued.1":
    "{again, select, yes {Your certificate was made anew. The earlier one is no longer valid: please replace it wherever you gave it.} other {You saw this cohort through to its end. Your certificate is waiting on your page, in your language.}}",
  "certificate-issued.2":
    "It carries a code that anybody you show it to can check. Nobody else finds it: there is no public list of any kind.",
  "certificate-issued.3":
    "To show it is to say that you took part: that is for you alone to decide. Your page also offers a picture of it, only if you ask for one.",
  "certificate-issued.button": "See my certificate",

  "next-cohort.subject": "A new cohort is opening: answer by {signUpBy}",
  "next-cohort.title": "{role, select, mentor {Would you join us again?} other {What if it were your turn to mentor?}}",
  "next-cohort.1":
    "{role, select, mentor {A new cohort takes sign-ups from {opens} to {signUpBy}. There will be people in it looking for somebody like you.} other {A new cohort takes sign-ups from {opens} to {signUpBy}. You know what a mentor can bring: you could become one.}}",
  "next-cohort.2":
    "There is nothing to fill in again: your answers are kept. Read them through, give your consents again, and that is all.",
  "next-cohort.3": "You get this message because you asked to hear of the next cohorts. You can change your mind on your page.",
  "next-cohort.button": "See and say yes",

  "certificate-revoked.subject": "Your certificate is no longer valid",
  "certificate-revoked.title": "Your certificate was taken back",
  "certificate-revoked.1":
    "The programme’s team has taken back the certificate it gave you. Whoever checks its code is now told that it is no longer valid.",
  "certificate-revoked.2":
    "Do you think this is a mistake? Reply to this message: someone will tell you why and, if need be, issue it anew.",
  "certificate-revoked.button": "See my page",
};
export default messages;
