/** Time zones to choose from. */
const named = Intl.supportedValuesOf("timeZone");

/** @param present the one that is chosen, which stays to be chosen under a name that is no longer among them */
export const zoneOptions = (present: string): { value: string; label: string }[] =>
  (named.includes(present) || present === "" ? named : [present, ...named]).map((value) => ({ value, label: value.replaceAll("_", " ") }));
