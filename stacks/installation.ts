/** What differs from one installation to the next. */
export interface Installation {
  /** Keeps installations in one account apart: part of every name. */
  stage: string;
  /** The site's public address. */
  origin: string;
  /** Who may sign in first. */
  ownerEmail: string;
}

/** @throws Error naming the variable that is missing or wrong */
export function installationFrom(stage: string, env: Record<string, string | undefined>): Installation {
  const origin = env["TAMKINE_ORIGIN"];
  const ownerEmail = env["TAMKINE_OWNER_EMAIL"];
  if (!origin?.startsWith("https://")) throw new Error("Configuration: TAMKINE_ORIGIN must be the site's address, https://…");
  if (!ownerEmail?.includes("@")) throw new Error("Configuration: TAMKINE_OWNER_EMAIL must be the e-mail address that may sign in first");
  return { stage, origin, ownerEmail };
}
