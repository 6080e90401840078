import { createIds } from "@tamkine/core/access/ids";
import { describe, expect, it } from "vitest";
import { judge, potField, stamp, stampField } from "./robots.ts";

const ids = createIds("a secret of at least thirty-two characters");
const opened = "2026-03-10T10:00:00Z";
const sent = "2026-03-10T10:00:05Z";

describe("telling robots from people", () => {
  const form = (changes: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries({ [potField]: "", [stampField]: stamp(ids, opened), ...changes }).map(([name, value]) => [name, [value]]),
    );

  it("takes a form that took some seconds for a person's", () => {
    expect(judge(ids, form(), sent)).toBe("person");
  });

  it("takes a filled unseen field for a robot's", () => {
    expect(judge(ids, form({ [potField]: "https://example.org" }), sent)).toBe("robot");
  });

  it("asks whoever was very fast to look it over, once", () => {
    expect(judge(ids, form(), "2026-03-10T10:00:01Z")).toBe("hasty");
    expect(judge(ids, form({ [stampField]: stamp(ids, opened, true) }), opened)).toBe("person");
  });

  it("does not believe a stamp of another installation, a changed one, or none", () => {
    const other = stamp(createIds("another secret of thirty-two characters!"), opened);
    const earlier = stamp(ids, opened).replace(String(Date.parse(opened)), String(Date.parse(opened) - 60_000));
    for (const forged of [other, earlier, "", "x.y"]) expect(judge(ids, form({ [stampField]: forged }), sent)).toBe("hasty");
  });

  it("asks again when the form was opened more than a week ago", () => {
    expect(judge(ids, form(), "2026-03-18T10:00:00Z")).toBe("hasty");
  });
});
