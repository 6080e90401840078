/**
 * The wording that people agree to now: of the consents themselves, of the usual charter and of the notice on personal data. It moves with
 * each change of these, in any language; what was agreed to before keeps the version it was agreed in. A charter in a programme's own words
 * has versions of its own.
 */
export const consentVersion = "2026-15";

/** In place of a version: what was agreed to in another form tool was worded there. */
export const wordedElsewhere = "import";
