/** Checked access to the members of a request. */
import { payloadLimit } from "../limits.ts";
import { ApiError } from "./answer.ts";

export type Body = Record<string, unknown>;

/** The text of a member that must be there. */
export function required(body: Body, key: string): string {
  const value = optional(body, key);
  if (value === undefined) throw new ApiError("ValidationException", `1 validation error detected: '${key}' must not be null`);
  return value;
}

/** The text of a member, undefined when it is not there. */
export function optional(body: Body, key: string): string | undefined {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new ApiError("ValidationException", `1 validation error detected: '${key}' must be a text`);
  return value;
}

/** A name of a machine or an execution: at most 80 characters, none that ARNs or shells would misread. */
export function nameIn(body: Body): string | undefined {
  const name = optional(body, "name");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: AWS refuses them, too.
  if (name !== undefined && !/^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]{1,80}$/u.test(name)) {
    throw new ApiError("InvalidName", `Invalid Name: '${name}'`);
  }
  return name;
}

/** JSON text within AWS's limit, or an error of the given code. */
export function json(text: string, code: "InvalidExecutionInput" | "InvalidOutput"): string {
  if (Buffer.byteLength(text) > payloadLimit) throw new ApiError(code, `The JSON is longer than ${payloadLimit} bytes`);
  try {
    JSON.parse(text);
  } catch (error) {
    throw new ApiError(code, `Invalid JSON: ${(error as Error).message}`);
  }
  return text;
}
