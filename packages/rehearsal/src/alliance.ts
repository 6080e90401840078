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
  /** Its name in addresses. */
  programme: string;
  /** What the owner types to found it from the first one; without, it is the first one. */
  founded?: Readonly<Record<string, string>>;
  /** Forms of the pages of settings by where they are sent, in the order in which they are, with what is typed in each. */
  settings: readonly (readonly [part: string, typed: Readonly<Record<string, string>>])[];
  timeZone: string;
}

/** The default programme, as it is. */
export const convention: Alliance = {
  coordinators: [
    { address: "coordination.aei@example.ma", name: "Coordination AEI", body: "aei" },
    { address: "coordination.iya@example.ma", name: "Coordination IYA", body: "iya" },
  ],
  programme: "tamkine",
  settings: [],
  timeZone: "Africa/Casablanca",
};
