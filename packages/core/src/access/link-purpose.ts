/** What a signed link is for: it opens nothing else. */

export type LinkPurpose = "verify" | "personal" | "unsubscribe" | "resume" | "address";
