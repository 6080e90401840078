/** Who of the cast runs the programme, and what its owner makes of the programme before anything else. */

export const ownerAddress = "organisation@example.ma";

export interface Office {
  address: string;
  name: string;
  /** The body that they coordinate for. */
  body: string;
}

export interface Alliance {
  /** One coordinator for each body. */
  coordinators: readonly [Office, ...Office[]];
  /** Forms of the page of names, bodies and country, in the order in which they are sent, with what is typed in each. */
  settings: readonly (readonly [part: string, typed: Readonly<Record<string, string>>])[];
  timeZone: string;
}

/** The default programme, as it is. */
export const convention: Alliance = {
  coordinators: [
    { address: "coordination.aei@example.ma", name: "Coordination AEI", body: "aei" },
    { address: "coordination.iya@example.ma", name: "Coordination IYA", body: "iya" },
  ],
  settings: [],
  timeZone: "Africa/Casablanca",
};
