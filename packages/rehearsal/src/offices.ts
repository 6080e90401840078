/** Who of the cast runs the programme. */

export const ownerAddress = "organisation@example.ma";

/** One coordinator for each body of the default programme. */
export const coordinators = [
  { address: "coordination.aei@example.ma", name: "Coordination AEI", body: "aei" },
  { address: "coordination.iya@example.ma", name: "Coordination IYA", body: "iya" },
] as const;
