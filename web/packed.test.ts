import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Answer, packed } from "./packed.ts";

const long = "Rencontre. ".repeat(200);
const answer = (type: string, body = long, more: Record<string, string> = {}): Answer => ({
  statusCode: 200,
  body,
  isBase64Encoded: false,
  headers: { "content-type": type, ...more },
});

describe("a text", () => {
  it("leaves compressed for whoever takes it so, and says that it depends on that", () => {
    const sent = packed(answer("text/html; charset=UTF-8", long, { vary: "origin", "content-length": "2200" }), "gzip, deflate, br");
    expect(sent).toMatchObject({ isBase64Encoded: true, headers: { "content-encoding": "gzip", vary: "origin, accept-encoding" } });
    expect(sent.headers).not.toHaveProperty("content-length");
    const bytes = Buffer.from(sent.body, "base64");
    expect(bytes.length).toBeLessThan(200);
    expect(gunzipSync(bytes).toString()).toBe(long);
  });

  it.each(["", "identity", "br", "gzip;q=0", "gzip; q=0.0, br", "xgzip"])("leaves as it is for whoever takes %j", (accepted) => {
    expect(packed(answer("text/html"), accepted)).toEqual(answer("text/html", long, { vary: "accept-encoding" }));
  });

  it.each(["gzip", "GZIP", "br, gzip;q=0.5", "gzip;q=1.0, *;q=0"])("is compressed for %j", (accepted) => {
    expect(packed(answer("application/json"), accepted).headers["content-encoding"]).toBe("gzip");
  });

  it("that is short leaves as it is", () => {
    expect(packed(answer("text/html", "court"), "gzip").body).toBe("court");
  });

  it("that came as bytes keeps each of them", () => {
    const bytes = Buffer.from(`\ufeff${long}`);
    const sent = packed({ ...answer("text/csv; charset=utf-8", bytes.toString("base64")), isBase64Encoded: true }, "gzip");
    expect(gunzipSync(Buffer.from(sent.body, "base64")).equals(bytes)).toBe(true);
  });
});

it("what is compressed already, and pictures, leave as they are", () => {
  for (const other of [answer("text/css", long, { "content-encoding": "gzip" }), answer("image/png"), { ...answer(""), headers: {} }])
    expect(packed(other, "gzip")).toEqual(other);
});
