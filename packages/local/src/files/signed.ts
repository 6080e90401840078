/** Whether a request was signed with the local installation's key, as AWS looks at it (Signature Version 4). */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export interface Asked {
  method: string;
  /** As it came, with its query. */
  url: string;
  headers: IncomingHttpHeaders;
}

const secret = "local";
const algorithm = "AWS4-HMAC-SHA256";
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** "20261128/eu-west-3/s3/aws4_request" */
function signature(scope: string, text: string): string {
  const key = scope.split("/").reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secret}`);
  return hmac(key, text).toString("hex");
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** @param at milliseconds since 1970: an address is good for so long, by the clock of the machine that signed it */
export function isSigned(asked: Asked, at: number): boolean {
  const { searchParams } = new URL(asked.url, "http://local");
  return searchParams.has("X-Amz-Signature") ? isAddressSigned(asked, searchParams, at) : isHeaderSigned(asked);
}

function isAddressSigned(asked: Asked, query: URLSearchParams, at: number): boolean {
  const [date, expires] = [query.get("X-Amz-Date") ?? "", Number(query.get("X-Amz-Expires"))];
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, "$1-$2-$3T$4:$5:$6Z");
  if (!(at <= Date.parse(iso) + expires * 1000)) return false;
  const parts = { names: query.get("X-Amz-SignedHeaders") ?? "", payload: "UNSIGNED-PAYLOAD" };
  return same(signed(asked, { date, scope: scopeIn(query.get("X-Amz-Credential") ?? ""), ...parts }), query.get("X-Amz-Signature") ?? "");
}

function isHeaderSigned(asked: Asked): boolean {
  const said = /Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]+)/u.exec(asked.headers.authorization ?? "");
  const [, credential = "", names = "", given = ""] = said ?? [];
  const header = (name: string) => String(asked.headers[name] ?? "");
  return same(
    signed(asked, { date: header("x-amz-date"), scope: scopeIn(credential), names, payload: header("x-amz-content-sha256") }),
    given,
  );
}

const scopeIn = (credential: string): string => credential.split("/").slice(1).join("/");

function signed({ method, url, headers }: Asked, said: { date: string; scope: string; names: string; payload: string }): string {
  const [path = "", query = ""] = url.split("?");
  const parts = query.split("&").filter((part) => part !== "" && !part.startsWith("X-Amz-Signature="));
  const sorted = parts.map((part) => (part.includes("=") ? part : `${part}=`)).sort();
  const lines = said.names.split(";").map((name) => `${name}:${String(headers[name] ?? "").trim()}\n`);
  const canonical = [method, path, sorted.join("&"), lines.join(""), said.names, said.payload].join("\n");
  const hash = createHash("sha256").update(canonical).digest("hex");
  return signature(said.scope, [algorithm, said.date, said.scope, hash].join("\n"));
}

/** What a form that puts a file into a bucket may do. */
export interface Policy {
  expiration: string;
  conditions: (Record<string, string> | readonly unknown[])[];
}

export const isList = (one: Policy["conditions"][number]): one is readonly unknown[] => Array.isArray(one);

/** The policy that a form's fields were signed with, when they are as it says; undefined for any other. */
export function policyIn(fields: Readonly<Record<string, string>>, at: number): Policy | undefined {
  const text = fields["Policy"] ?? "";
  if (!same(signature(scopeIn(fields["X-Amz-Credential"] ?? ""), text), fields["X-Amz-Signature"] ?? "")) return undefined;
  const policy = JSON.parse(Buffer.from(text, "base64").toString()) as Policy;
  const exact = policy.conditions.flatMap((one) => (isList(one) ? [] : Object.entries(one)));
  return Date.parse(policy.expiration) >= at && exact.every(([name, value]) => fields[name] === value) ? policy : undefined;
}
