/** What an expression may not contain: found in its syntax tree, so that it is refused at load and not months later. */

/** Members of `$states` that only some fields can read. */
export type Reading = "result" | "errorOutput";

const always = ["input", "context"];

/** Says what is wrong with an expression: $eval, `$$`, or a member of `$states` that this field cannot read. */
export function forbiddenIn(ast: unknown, readable: Reading[]): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, value, steps } = node as { type?: unknown; value?: unknown; steps?: { type?: unknown; value?: unknown }[] };
    if (type === "variable" && value === "eval") found.push("$eval is not supported");
    if (type === "variable" && value === "$") found.push("$$ is not supported: read $states.input");
    if (type === "path" && Array.isArray(steps)) found.push(...wrongMember(steps, readable));
    for (const [key, member] of Object.entries(node)) if (key !== "environment") visit(member);
  };
  visit(ast);
  return found;
}

function wrongMember([first, second]: { type?: unknown; value?: unknown }[], readable: Reading[]): string[] {
  if (first?.type !== "variable" || first.value !== "states" || second?.type !== "name") return [];
  const member = String(second.value);
  if (always.includes(member) || readable.includes(member as Reading)) return [];
  return [`$states.${member} cannot be read here (only ${[...always, ...readable].join(", ")})`];
}
