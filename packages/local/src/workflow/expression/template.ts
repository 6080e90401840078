/** Fields of a state that may hold JSONata anywhere inside: compiled at load, filled in when the state runs. */
import type { Expression, Expressions, Scope } from "./expressions.ts";

export type Template =
  | { is: "constant"; value: unknown }
  | { is: "expression"; expression: Expression; field: string }
  | { is: "list"; items: Template[] }
  | { is: "object"; members: [string, Template][] };

/** True for a text that is JSONata: "{% … %}". */
export function isJsonata(text: string): boolean {
  return text.startsWith("{%") && text.endsWith("%}");
}

/** What is between the braces. */
export function jsonataIn(text: string): string {
  return text.slice(2, -2).trim();
}

/** Compiles every expression in `value`; `onExpression` gets each with its field, to compile it and say what is wrong with it. */
export function template(value: unknown, field: string, onExpression: (text: string, field: string) => Expression | undefined): Template {
  if (typeof value === "string" && value.startsWith("{%")) {
    const expression = onExpression(value, field);
    return expression ? { is: "expression", expression, field } : { is: "constant", value };
  }
  if (Array.isArray(value))
    return folded(value, { is: "list", items: value.map((item, i) => template(item, `${field}/${i}`, onExpression)) });
  if (typeof value !== "object" || value === null) return { is: "constant", value };
  const members = Object.entries(value).map(([key, member]): [string, Template] => [
    key,
    template(member, `${field}/${key}`, onExpression),
  ]);
  return folded(value, { is: "object", members });
}

/** A list or object without any expression is a constant: nothing to do when the state runs. */
function folded(value: unknown, made: Extract<Template, { is: "list" } | { is: "object" }>): Template {
  const inner = made.is === "list" ? made.items : made.members.map(([, member]) => member);
  return inner.every(({ is }) => is === "constant") ? { is: "constant", value } : made;
}

/** The value with every expression evaluated; throws States.QueryEvaluationError. */
export async function fill(made: Template, scope: Scope, expressions: Expressions): Promise<unknown> {
  switch (made.is) {
    case "constant":
      return made.value;
    case "expression":
      return expressions.evaluate(made.expression, scope, made.field);
    case "list": {
      const list: unknown[] = [];
      for (const item of made.items) list.push(await fill(item, scope, expressions));
      return list;
    }
    case "object": {
      const object: Record<string, unknown> = {};
      for (const [key, member] of made.members) object[key] = await fill(member, scope, expressions);
      return object;
    }
  }
}
