import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { local, synthesize } from "./template.ts";
import { watchTexts } from "./watch-texts.ts";

const all = (["fr", "ar", "en"] as const).map((language) => watchTexts({ language }));

test("whoever is woken reads why in the installation's language", () => {
  const { Resources } = synthesize({ ...local, language: "ar", dashboard: true });
  const says = Object.values(Resources).flatMap(({ Type, Properties }) =>
    Type === "AWS::CloudWatch::Alarm" ? [String(Properties?.["AlarmDescription"])] : [],
  );
  expect(says.length).toBeGreaterThan(10);
  const arabic = Object.values(watchTexts({ language: "ar" }));
  expect(says.filter((text) => !arabic.includes(text))).toEqual([]);
  const graphs = Object.values(Resources).filter(({ Type }) => Type === "AWS::CloudWatch::Dashboard");
  for (const title of arabic.slice(-6)) expect(JSON.stringify(graphs)).toContain(title);
});

test("each text is there in three languages, as long as an alarm may say", () => {
  for (const texts of all) {
    expect(Object.keys(texts)).toEqual(Object.keys(watchTexts({ language: "fr" })));
    expect(Object.values(texts).filter((text) => text.trim() === "" || text.length > 1024)).toEqual([]);
  }
  expect(Object.values(all[1] ?? {}).filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test("each alarm leads to a paragraph of the handbook by the name it has there", () => {
  const handbook = readFileSync("docs/deploy.md", "utf8");
  const named = all.flatMap((texts) => Object.values(texts)).filter((text) => text.includes("docs/deploy.md"));
  expect(named.length).toBe(12);
  for (const text of named) {
    const [, name = "?"] = /[«“]\s?([A-Z][^»”]+?)\s?[»”]/u.exec(text) ?? [];
    expect(handbook).toContain(`- **${name}`);
  }
});

test("whatever the table refuses is seen, reads and writes alike", () => {
  const { Resources } = synthesize(local);
  const alarm = Object.entries(Resources).find(([id]) => id.startsWith("TableRefusing"))?.[1];
  const metrics = (alarm?.Properties?.["Metrics"] ?? []) as { Expression?: string; MetricStat?: { Metric: { MetricName: string } } }[];
  expect(metrics.map(({ Expression, MetricStat }) => Expression ?? MetricStat?.Metric.MetricName)).toEqual([
    "reads + writes",
    "ReadThrottleEvents",
    "WriteThrottleEvents",
  ]);
});
