/** What the console says of the next cohort, in English. */
import type fr from "../../fr/console/next.ts";

const messages: Record<keyof typeof fr, string> = {
  "console.next.title": "The next cohort",
  "console.next.lead": "It takes its dates, goals and mentors from cohort {cohort}. Everything can still change before it is created.",
  "console.next.dates":
    "{count, plural, one {One cohort} other {# cohorts}} a year: the dates follow that rhythm, never before the close, and opening avoids Ramadan.",
  "console.next.datesPlain":
    "{count, plural, one {One cohort} other {# cohorts}} a year: the dates follow that rhythm, never before the close.",
  "console.next.inviteTick":
    "{count, plural, =0 {Invite alumni (nobody has asked for it yet)} one {Invite the person who asked for it} other {Invite the # people who asked for it}}",
  "console.next.inviteHint":
    "Mentors to come back, mentees to become mentors. Each says yes in a click, with the answers that are kept. Otherwise the invitations go out automatically when sign-up opens.",
  "console.next.inviteLater": "Invitations can go from here when this cohort closes.",
  "console.next.known": "It exists already. Its sign-up opens on {opens}.",
  "console.next.open": "See that cohort",
  "console.next.alumni":
    "{count, plural, =0 {Nobody has asked to hear of it yet: people can do so from their personal page.} one {One person has asked to hear of it.} other {# people have asked to hear of it.}}",
  "console.next.invite": "{count, plural, one {Invite this person} other {Invite these # people}}",
  "console.next.kept": "What carries over",
  "console.next.keptHint": "Goals and weights are the programme’s: they hold for the next one too.",
  "console.next.participation": "Active participation",
  "console.next.satisfaction": "Satisfaction",
  "console.next.weights": "Weights of matching",
  "console.next.former": "Pairs that will not be made again",
  "console.next.formerHint": "People are recognised by their address. If two of them both ask for it, lock their pair.",
  "console.certificates.lead.short": "From {count, plural, one {# meeting} other {# meetings}} on",
  "console.done.alumniInvited": "The invitations are on their way. Whoever has had one for this cohort gets no other.",
  "console.letter.next-cohort": "Invitation to the next cohort",
  "console.event.alumni-invited": "Alumni invited",
  "console.event.alumni-joined": "Asks to hear of the next cohorts",
  "console.event.alumni-left": "Asks not to hear of the next cohorts any more",
  "console.event.came-back": "Back as a mentor",
  "console.alumni.title": "Alumni",
  "console.alumni.lead":
    "People who took part and agreed, on their page, to hear of the next cohorts. Whoever changes their mind leaves this list with one click on that page.",
  "console.alumni.none": "Nobody has asked for it yet: people can do so from their personal page, at the end of their cohort.",
  "console.alumni.nobody": "Nobody with these filters.",
  "console.alumni.invite": "Invite them back",
  "console.alumni.coming": "Cohort {cohort} opens for sign-up on {opens}.",
  "console.alumni.noneComing":
    "There is no cohort to join at the moment. Create the next one: invitations can then go out from there or from here.",
  "console.alumni.allThere": "All of these people have signed up for it already.",
  "console.alumni.sides": "{alliance, select, one {The role} other {Role and body}}",
  "console.alumni.body": "Body",
  "console.alumni.cohort": "Cohort",
  "console.alumni.anyCohort": "All cohorts",
  "console.alumni.since": "Agreed on",
  "console.alumni.caption": "People to tell",
  "console.export.table.alumni": "Alumni",
};
export default messages;
