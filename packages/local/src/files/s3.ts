/** S3's own front, for the few operations there is a use for: PutObject, GetObject, DeleteObject, ListObjectVersions, and a browser's form. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Answer } from "../http/answer.ts";
import { readBody } from "../http/body.ts";
import type { Serve } from "../http/server.ts";
import { send } from "../http/site.ts";
import type { Buckets, Version } from "./buckets.ts";
import { isList, isSigned, policyIn } from "./signed.ts";

interface Options {
  buckets: Buckets;
  /** Path before the bucket's name. */
  at: string;
  now: () => string;
  /** Versions of one listing. */
  page?: number;
}

/** Far more than anything that is kept here. */
const largest = 1024 ** 3;

export function serveS3({ buckets, at, now, page = 1000 }: Options): Serve {
  return async (request, response) => send(response, await answer(request));

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { method = "GET", url = "/", headers } = request;
    const { pathname, searchParams: query } = new URL(url, "http://local");
    const [, bucket = "", rest = ""] = /^\/([^/]+)\/?(.*)$/u.exec(pathname.slice(at.length)) ?? [];
    const key = decodeURIComponent(rest);
    const body = await readBody(request, largest);
    if (!body) return refusal(400, "EntityTooLarge");
    if (!buckets.has(bucket)) return refusal(404, "NoSuchBucket");
    if (method === "POST" && key === "" && query.size === 0) return take(bucket, body, String(headers["content-type"]));
    if (!isSigned({ method, url, headers }, Date.now())) return refusal(403, "AccessDenied");
    if (method === "GET" && key === "" && query.has("versions"))
      return listed(buckets.versions(bucket, query.get("prefix") ?? ""), query, page);
    if (method === "PUT" && key !== "" && !headers["x-amz-copy-source"] && !query.has("partNumber")) return put(bucket, key, body, headers);
    if (method === "GET" && key !== "") return get(bucket, key, query);
    if (method === "DELETE" && key !== "") return remove(bucket, key, query.get("versionId"));
    return refusal(501, "NotImplemented", `${method} of ${[...query.keys()].join(", ") || "this"} is not supported`);
  }

  function put(bucket: string, key: string, body: Buffer, headers: IncomingMessage["headers"]): Answer {
    const wanted = headers["x-amz-content-sha256"];
    if (wanted !== undefined && /^[0-9a-f]{64}$/u.test(String(wanted)) && hashOf(body) !== wanted)
      return refusal(400, "XAmzContentSHA256Mismatch");
    const said = { key, at: now(), type: String(headers["content-type"] ?? "binary/octet-stream") };
    const cacheControl = headers["cache-control"];
    const { id } = buckets.put(bucket, { ...said, ...(cacheControl !== undefined && { cacheControl }) }, body);
    return { status: 200, headers: { etag: etagOf(body), "x-amz-version-id": id }, cookies: [], body: Buffer.alloc(0) };
  }

  function get(bucket: string, key: string, query: URLSearchParams): Answer {
    const found = buckets.get(bucket, key);
    if (!found) return refusal(404, "NoSuchKey");
    const { type, id, cacheControl } = found.version;
    const disposition = query.get("response-content-disposition");
    const headers = {
      "content-type": type,
      etag: etagOf(found.bytes),
      "x-amz-version-id": id,
      ...(cacheControl !== undefined && { "cache-control": cacheControl }),
      ...(disposition !== null && { "content-disposition": disposition }),
    };
    return { status: 200, headers, cookies: [], body: found.bytes };
  }

  /** Without a version nothing is deleted: a mark stands before what there is. */
  function remove(bucket: string, key: string, id: string | null): Answer {
    if (id === null) buckets.put(bucket, { key, at: now(), type: "", gone: true }, Buffer.alloc(0));
    else buckets.remove(bucket, key, id);
    return { status: 204, headers: {}, cookies: [], body: Buffer.alloc(0) };
  }

  /** A browser's form, whose fields say what it may do. */
  async function take(bucket: string, body: Buffer, type: string): Promise<Answer> {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData().catch(() => new FormData());
    const fields = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
    const policy = policyIn({ ...fields, bucket }, Date.now());
    const file = form.get("file");
    const { key, success_action_redirect: back } = fields;
    if (!policy || !(file instanceof File) || key === undefined) return refusal(403, "AccessDenied");
    const [, least = 0, most = largest] = policy.conditions.filter(isList).find(([name]) => name === "content-length-range") ?? [];
    if (file.size < Number(least)) return refusal(400, "EntityTooSmall");
    if (file.size > Number(most)) return refusal(400, "EntityTooLarge");
    const bytes = Buffer.from(await file.arrayBuffer());
    buckets.put(bucket, { key, at: now(), type: "binary/octet-stream" }, bytes);
    if (back === undefined) return { status: 204, headers: {}, cookies: [], body: Buffer.alloc(0) };
    const to = new URL(back);
    for (const [name, value] of Object.entries({ bucket, key, etag: etagOf(bytes) })) to.searchParams.set(name, value);
    return { status: 303, headers: { location: to.href }, cookies: [], body: Buffer.alloc(0) };
  }
}

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const etagOf = (bytes: Buffer) => `"${createHash("md5").update(bytes).digest("hex")}"`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page of versions, after the one that was named as the last of the page before. */
function listed(all: readonly Version[], query: URLSearchParams, page: number): Answer {
  const [key, id] = [query.get("key-marker"), query.get("version-id-marker")];
  const from = all.findIndex((one) => one.key === key && one.id === id) + 1;
  const shown = all.slice(from, from + page);
  const last = shown.at(-1);
  const next = from + page < all.length && last;
  const lines = shown.map((one) => {
    const what = one.gone ? "DeleteMarker" : "Version";
    return `<${what}><Key>${escaped(one.key)}</Key><VersionId>${one.id}</VersionId><LastModified>${one.at}</LastModified></${what}>`;
  });
  const marks = next ? `<NextKeyMarker>${escaped(next.key)}</NextKeyMarker><NextVersionIdMarker>${next.id}</NextVersionIdMarker>` : "";
  return xml(200, `<ListVersionsResult><IsTruncated>${Boolean(next)}</IsTruncated>${marks}${lines.join("")}</ListVersionsResult>`);
}

const refusal = (status: number, code: string, text = code): Answer =>
  xml(status, `<Error><Code>${code}</Code><Message>${escaped(text)}</Message></Error>`);

function xml(status: number, body: string): Answer {
  return {
    status,
    headers: { "content-type": "application/xml" },
    cookies: [],
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`),
  };
}
