import { describe, expect, it } from "vitest";
import { aMenteeForm, aMentorForm } from "../worlds/forms.ts";
import { anApplication } from "../worlds/makers.ts";
import { selecting } from "../worlds/worlds.ts";
import { outlook } from "./outlook.ts";

const world = selecting();
const mentor = (said: Parameters<typeof aMentorForm>[0]) => anApplication({ id: "app_x", email: "x@example.ma", form: aMentorForm(said) });

describe("what one applicant would add", () => {
  it("counts those of the other side who could be paired with them, and names the best", () => {
    const { compatible, others, best } = outlook(world, mentor({}));
    expect([compatible, others]).toEqual([4, 4]);
    expect(best).toHaveLength(3);
    expect(best.map(({ score }) => score)).toEqual(best.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it("counts nobody with whom there is no language in common", () => {
    expect(outlook(world, mentor({ languages: ["spanish"] }))).toEqual({ compatible: 0, others: 4, best: [] });
  });

  it("leaves out those who withdrew or were declined, and the person's own other application", () => {
    const [first, ...rest] = world.applications.filter(({ role }) => role === "mentee");
    const applications = [{ ...(first ?? anApplication()), status: "declined" as const }, ...rest];
    expect(outlook({ ...world, applications }, mentor({})).others).toBe(3);
    const own = anApplication({ id: "app_y", email: "x@example.ma", form: aMenteeForm() });
    expect(outlook({ ...world, applications: [own] }, mentor({})).others).toBe(0);
  });
});
