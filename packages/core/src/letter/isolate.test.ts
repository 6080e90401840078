import { expect, test } from "vitest";
import { attribute, bare, escaped, isolate, oneLine } from "./isolate.ts";

test("only what runs against the reader's language is isolated", () => {
  expect(isolate("Nadia", "fr")).toBe("Nadia");
  expect(isolate("نادية", "fr")).toBe("\u2068نادية\u2069");
  expect(isolate("أقدّم", "ar")).toBe("أقدّم");
  expect(isolate("+212", "ar")).toBe("\u2068+212\u2069");
  expect(bare(isolate("نادية", "en"))).toBe("نادية");
});

test("markup comes out as text, isolates as elements", () => {
  expect(escaped('<b title="x">\u2068a\u2069&\n')).toBe("&lt;b title=&quot;x&quot;&gt;<bdi>a</bdi>&amp;<br>");
  expect(attribute('"\u2068x\u2069"')).toBe("&quot;x&quot;");
});

test("a line stays one line, without controls or direction overrides, of bounded length", () => {
  expect(oneLine("Ana\r\nBcc: x@example.org\u202e", 40)).toBe("Ana Bcc: x@example.org");
  expect(oneLine("abcdef", 4)).toBe("abc…");
});
