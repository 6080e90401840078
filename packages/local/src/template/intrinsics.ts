/** CloudFormation's functions, as far as the stacks use them. What is not known is refused by name. */

/** Gives what stands behind a logical id (`Ref`) or one of its attributes (`Fn::GetAtt`); undefined when it is not known. */
export interface Names {
  ref: (id: string) => string | undefined;
  attribute: (id: string, name: string) => string | undefined;
}

/** Replaces every function call in a template value. Throws naming the function or reference that is not known. */
export function resolve(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(each, names));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  if (entries.length === 1 && name !== undefined && (name === "Ref" || name.startsWith("Fn::"))) return call(name, argument, names);
  return Object.fromEntries(entries.map(([key, each]) => [key, resolve(each, names)]));
}

/** `resolve` where the result has to be text. */
export function resolveText(value: unknown, names: Names): string {
  const resolved = resolve(value, names);
  if (typeof resolved === "string" || typeof resolved === "number" || typeof resolved === "boolean") return String(resolved);
  throw new Error(`template: text expected, found ${JSON.stringify(value)}`);
}

function call(name: string, argument: unknown, names: Names): unknown {
  switch (name) {
    case "Ref":
      return known(names.ref(String(argument)), `Ref ${String(argument)}`);
    case "Fn::GetAtt": {
      const [id = "", attribute = ""] = typeof argument === "string" ? argument.split(".") : (argument as string[]);
      return known(names.attribute(id, attribute), `Fn::GetAtt ${id}.${attribute}`);
    }
    case "Fn::Join": {
      const [separator, parts] = argument as [string, unknown[]];
      return parts.map((part) => resolveText(part, names)).join(separator);
    }
    case "Fn::Sub": {
      const [text, own] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, Record<string, unknown>];
      return substitute(text, (key) => (key in own ? resolveText(own[key], names) : reference(key, names)));
    }
    default:
      throw new Error(`template: the local environment does not know ${name}`);
  }
}

/** Replaces each `${Name}`; `${!Name}` stands for itself without the mark. */
export function substitute(text: string, value: (key: string) => string): string {
  return text.replace(/\$\{(!?)([^}]+)\}/gu, (_, literal: string, key: string) => (literal ? `\${${key}}` : value(key)));
}

function reference(key: string, names: Names): string {
  const [id = "", ...attribute] = key.split(".");
  return attribute.length === 0 ? known(names.ref(id), `Ref ${id}`) : known(names.attribute(id, attribute.join(".")), `Fn::GetAtt ${key}`);
}

function known(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`template: the local environment does not know ${what}`);
  return value;
}
