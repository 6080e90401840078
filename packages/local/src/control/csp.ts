/** Widens a page's content security policy by this site itself. */

/** Adds 'self' to each of the directives; one that is missing starts from default-src where that is what it falls back to. */
export function allowSelf(policy: string, directives: readonly string[]): string {
  const parts = new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/u))
      .filter(([name]) => name)
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources]),
  );
  for (const directive of directives) {
    const sources = parts.get(directive) ?? (directive === "form-action" ? undefined : parts.get("default-src"));
    if (!sources || sources.includes("'self'")) continue;
    parts.set(directive, [...sources.filter((source) => source !== "'none'"), "'self'"]);
  }
  return [...parts].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}
