import { expect, test } from "vitest";
import { openTrial, taskOf } from "./trial.ts";

const weekly = {
  StartAt: "First week",
  States: {
    "First week": { Type: "Pass", Assign: { week: 1 }, Next: "Members" },
    Members: {
      Type: "Map",
      Items: "{% $states.input.members %}",
      ItemSelector: { member: "{% $states.context.Map.Item.Value %}", week: "{% $week %}" },
      ItemProcessor: {
        ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
        StartAt: "Greet",
        States: {
          Greet: taskOf("greet"),
        },
      },
      Output: "{% $states.input %}",
      Assign: { greeted: "{% $count($states.result) %}" },
      Next: "Week",
    },
    Week: { Type: "Wait", Seconds: 604_800, Assign: { week: "{% $week + 1 %}" }, Next: "More" },
    More: { Type: "Choice", Choices: [{ Condition: "{% $week <= 16 %}", Next: "Members" }], Default: "End" },
    End: { Type: "Succeed", Output: "{% {'week': $week, 'greeted': $greeted} %}" },
  },
};
const members = Array.from({ length: 100 }, (_, i) => ({ id: `member-${i}`, language: "fr" }));

for (const mode of ["DISTRIBUTED", "INLINE"]) {
  test(`16 weeks of 100 members are played to the end, each asked once a week (${mode})`, async () => {
    const trial = openTrial({ greet: ({ member }: { member: { id: string } }) => member.id });
    const definition = JSON.parse(
      JSON.stringify(weekly).replace(
        '"DISTRIBUTED","ExecutionType":"STANDARD"',
        mode === "INLINE" ? '"INLINE"' : '"DISTRIBUTED","ExecutionType":"STANDARD"',
      ),
    ) as object;
    const { status, output } = await trial.run(definition, { members });
    expect(status).toBe("SUCCEEDED");
    expect(output).toEqual({ week: 17, greeted: 100 });
    expect(trial.calls).toHaveLength(1600);
    expect(trial.clock.now).toBe("2026-06-22T09:00:00.000Z");
  });
}
