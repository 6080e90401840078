/** Texts leave compressed. Here and not at an edge: the HTTP API sends on what the function answers, on a laptop as in AWS. */
import { gzipSync } from "node:zlib";
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from "hono/compress";

/** What a function hands the HTTP API. */
export interface Answer {
  statusCode: number;
  body: string;
  isBase64Encoded: boolean;
  /** By their names in small letters. */
  headers: Record<string, string>;
}

/** Fewer bytes than this go in one packet as they are. */
const worthIt = 1024;
const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/iu;

/**
 * In one piece: an answer is whole when it leaves the function, and passing it through a stream before takes several times as long as
 * compressing it.
 * @param accepted what the reader takes, as the request's accept-encoding says it
 */
export function packed<Given extends Answer>(answer: Given, accepted: string): Given {
  const { headers } = answer;
  if (headers["content-encoding"] !== undefined || !COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers["content-type"] ?? "")) return answer;
  const vary = [headers["vary"], "accept-encoding"].filter(Boolean).join(", ");
  const whole = Buffer.from(answer.body, answer.isBase64Encoded ? "base64" : "utf8");
  if (whole.length < worthIt || !takesGzip.test(accepted)) return { ...answer, headers: { ...headers, vary } };
  const { "content-length": _, ...others } = headers;
  return {
    ...answer,
    body: gzipSync(whole).toString("base64"),
    isBase64Encoded: true,
    headers: { ...others, vary, "content-encoding": "gzip" },
  };
}
