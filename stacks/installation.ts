/** What differs from one installation to the next. */
export interface Installation {
  /** Keeps installations in one account apart: part of every name. */
  stage: string;
  /** The site's public address. */
  origin: string;
  /** Who may sign in first. */
  ownerEmail: string;
}
