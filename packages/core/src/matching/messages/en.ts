/** What matching says, in English. */
import type fr from "./fr.ts";

const en: Record<keyof typeof fr, string> = {
  "criterion.help.name": "Help wanted",
  "criterion.help.reason":
    "{met, plural, =0 {{wished, plural, one {The wish does not match} other {None of the # wishes matches}}} one {{wished, plural, one {The wish matches} other {One of the # wishes matches}}} other {# of the {wished, plural, one {# wish} other {# wishes}} match}} the mentor’s expertise.",
  "criterion.preference.name": "Preferences",
  "criterion.preference.reason":
    "{stated, plural, =0 {No preference stated.} one {{met, plural, =0 {The stated preference is not met.} other {The stated preference is met.}}} other {{met, plural, =0 {Neither preference is met.} one {One of two preferences is met.} other {Both preferences are met.}}}}",
  "criterion.sector.name": "Sector",
  "criterion.sector.reason": "{same, plural, =0 {Different sectors.} other {The mentor works in the sector aimed at.}}",
  "criterion.style.name": "Mentoring style",
  "criterion.style.reason": "{same, plural, =0 {Different styles.} other {The mentor’s style is the one asked for.}}",
  "criterion.slots.name": "Times",
  "criterion.slots.reason": "{common, plural, =0 {No time in common.} one {# time in common.} other {# times in common.}}",
  "criterion.region.name": "Region",
  "criterion.region.reason": "{same, plural, =0 {Different regions.} other {Same region.}}",
  "criterion.experience.name": "Experience",
  "criterion.experience.reason": "{gap, plural, one {# year} other {# years}} of experience apart. 5 to 15 is best.",
  "criterion.neutral": "An answer is missing: half the points, neither for nor against.",
  "constraint.language.name": "Language",
  "constraint.language.broken": "No meeting language in common.",
  "constraint.mode.name": "Way of meeting",
  "constraint.mode.broken": "No way of meeting suits both (in person needs the same region).",
  "constraint.conflict.name": "Declared conflict",
  "constraint.conflict.broken": "One of them asked not to be paired with the other.",
  "constraint.gender.name": "Gender preference",
  "constraint.gender.broken": "A gender preference stated by one of them is not met.",
  "constraint.former.name": "Former pair",
  "constraint.former.broken": "They were a pair before.",
  "constraint.ban.name": "Ruled out",
  "constraint.ban.broken": "An organiser ruled this pair out.",
  "constraint.capacity.name": "Capacity",
  "constraint.capacity.broken": "The mentor has no place left.",
  "shortage.title": "{count, plural, one {# person is left without a mentor.} other {# people are left without a mentor.}}",
  "shortage.alone": "No mentor is possible for {mentees}.",
  "shortage.group":
    "These {count, plural, one {# person} other {# people}} can only be mentored by {mentors, plural, one {one mentor, who offers} other {# mentors, who together offer}} {places, plural, =0 {no place} one {# place} other {# places}}: whatever is chosen, {lacking, plural, one {one of them} other {# of them}} will have none. Counting is enough to check it.",
  "shortage.mentees": "The people: {names}",
  "shortage.mentors": "Their only possible mentors: {names}",
  "shortage.closed": "The other mentors are closed to them: {reasons}",
  "shortage.reason": "{name} ({count, plural, one {# pair} other {# pairs}})",
  "shortage.ways": "Each of these, by itself, would give everybody a mentor:",
  "shortage.no-way": "No small change is enough; more mentors are needed, or a waiting list.",
  "relaxation.place": "ask {mentor} for one more place",
  "relaxation.waive": "allow the pair {mentee} – {mentor} in spite of the rule “{constraint}”",
  "relaxation.recruit":
    "find {gender, select, woman {one more woman} man {one more man} other {one more person}} as a mentor ({places, plural, one {# place} other {# places}}), speaking {speech}, {mode, select, remote {meeting remotely} other {in person in the same region}}, for {names}",
  "summary.people":
    "{mentors, plural, one {# mentor} other {# mentors}}, {places, plural, one {# place} other {# places}}, {mentees, plural, one {# mentee} other {# mentees}}",
  "summary.set-aside": "Set aside: {role, select, mentor {mentor} other {mentee}}, row {row} ({reason})",
  "summary.result":
    "{matched, plural, =0 {No pair is possible.} one {# pair, with {worst} points of 100.} other {# pairs; the weakest has {worst} points of 100, the average is {mean}.}}",
  "summary.proven": "Proven optimal: the proof was verified separately.",
  "summary.stability":
    "{pairs, plural, =0 {No two people would both gain by pairing up instead.} one {# couple of people would rather be together;} other {# couples of people would rather be together;}} {pairs, plural, =0 {} other {giving in to all of them would leave {unmatched, plural, =0 {everybody matched} one {# person without a mentor} other {# people without a mentor}} and the weakest pair with {worst} points.}}",
  "table.mentee": "Mentee",
  "table.mentor": "Mentor",
  "table.score": "Points",
};
export default en;
