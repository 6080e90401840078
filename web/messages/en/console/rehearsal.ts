/** What the console says of rehearsing a cohort. */
export default {
  "console.rehearsal.title": "Rehearse the cohort",
  "console.rehearsal.lead":
    "Play it from the first day to the close, with made-up people, on your dates and by your rules. Nothing is stored, no letter goes out.",
  "console.rehearsal.button": "Rehearse now",
  "console.rehearsal.again": "Rehearse with other people",
  "console.rehearsal.way": "Rehearse this cohort",
  "console.rehearsal.closed": "It goes all the way.",
  "console.rehearsal.open": "It does not go all the way: look where it stopped.",
  "console.rehearsal.people":
    "{mentors, plural, one {# mentor} other {# mentors}}, {mentees, plural, one {# mentee} other {# mentees}}, {pairs, plural, one {# pair} other {# pairs}}.",
  "console.rehearsal.stops": "Where it waited for your decision",
  "console.rehearsal.figures": "Figures foreseen at the close",
  "console.rehearsal.against": "{value} (goal: {goal})",
  "console.rehearsal.letters": "{count, plural, one {One letter would have gone out} other {# letters would have gone out}}",
  "console.rehearsal.count": "Number",
};
