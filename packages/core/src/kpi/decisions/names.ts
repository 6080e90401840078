/** The names of all kinds of decision. Of those that began to wait at the same moment, the first here is listed first. */
export const decisionKinds = [
  "quorum",
  "selection",
  "approval",
  "trouble",
  "both-sides",
  "rematch",
  "places",
  "venue",
  "contested",
  "gathering",
  "help",
  "objection",
  "doubt",
] as const;
export type About = (typeof decisionKinds)[number];
