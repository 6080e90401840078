/** What an owner and a coordinator see of their first cohort: each page says what comes next, and what was wrong beside the field. */
import { aMenteeForm, aMentorForm } from "@tamkine/core/worlds/forms";
import { afterTheEnd, withMeetings } from "@tamkine/core/kpi/fixtures/cohorts";
import { proposeMatches } from "@tamkine/core/matching/propose";
import { aCohort, anAct } from "@tamkine/core/worlds/makers";
import { intakeOpen, proposed, underway } from "@tamkine/core/worlds/worlds";
import type { World } from "@tamkine/core/world";
import { afterEach, describe, expect, it } from "vitest";
import { consoleApp } from "./console.tsx";
import { besideCohorts, besideProgrammes } from "./own-pages.ts";
import { base, ofAei, ofIya, openSite, owner, type Site } from "./fixtures/site.ts";
import { stages } from "./fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());

async function open(world: World, now: string, who = owner) {
  site = await openSite(world, undefined, [owner, ofAei, ofIya]);
  site.now = now;
  return site.visit(who);
}
const draft = (): World => ({ ...intakeOpen(), applications: [], cohort: aCohort({ phase: "draft" }) });
const early = "2026-02-20T10:00:00Z";

describe("before there is anything", () => {
  it("leads to the rehearsal of the cohort that has its dates, and names the bodies in a sentence", async () => {
    site = await openSite(draft(), undefined, [owner]);
    const page = await (await site.visit(owner)).get("/console");
    expect(page.text).toContain("Inviter qui coordonne pour AEI et IYA");
    expect(page.root.querySelector(`a[href="${base}/rehearsal"]`)?.text).toContain("personnes inventées");
  });

  it("proposes a name that is free", async () => {
    const ours = await open(underway(), stages.mentoring.now);
    const name = async (query: string) =>
      (await ours.get(`/console/tamkine/found${query}`)).root.querySelector("#f-cohort")?.getAttribute("value");
    expect(await name("?intakeOpens=2026-09-01")).toBe("2026-2");
    expect(await name("?intakeOpens=2027-02-01&cohort=")).toBe("2027-1");
    expect(await name("?intakeOpens=2027-02-01&cohort=printemps")).toBe("printemps");
  });

  it("says beside the field what a name is made of", async () => {
    const ours = await open(underway(), stages.mentoring.now);
    const page = await ours.get("/console/tamkine/found?intakeOpens=2026-09-01");
    const refused = await ours.submit(page, "/found?intakeOpens=2026-09-01", { cohort: "Printemps 2026" });
    expect(refused.root.querySelector("#f-cohort-error")?.text).toContain("sans espace ni accent");
  });

  it("takes no name that a page of the console has: the cohort could never be opened", async () => {
    const ours = await open(underway(), stages.mentoring.now);
    const page = await ours.get("/console/tamkine/found?intakeOpens=2026-09-01");
    for (const cohort of besideCohorts) {
      const refused = await ours.submit(page, "/found?intakeOpens=2026-09-01", { cohort });
      expect([cohort, refused.root.querySelector("#f-cohort-error")?.text]).toEqual([
        cohort,
        expect.stringContaining("Une page de la console"),
      ]);
    }
    const routes = consoleApp(site.deps).routes.map(({ path }) => path.split("/"));
    const named = (names: (string | undefined)[]) => [...new Set(names)].filter((name) => /^[a-z]/u.test(name ?? "")).toSorted();
    expect(named(routes.flatMap(([, programme, name]) => (programme === ":programme" ? [name] : [])))).toEqual(besideCohorts.toSorted());
    expect(named(routes.map(([, name]) => name))).toEqual(besideProgrammes.toSorted());
  });

  it("writes to whoever is invited in the language that was chosen", async () => {
    const ours = await open(draft(), early);
    const page = await ours.get("/console/tamkine/organisers");
    expect(page.root.querySelectorAll("#f-language option").map((one) => one.getAttribute("value"))).toEqual(["fr", "ar", "en"]);
    await ours.submit(page, "/organisers", { name: "سعاد", email: "souad@example.ma", role: "committee", body: "", language: "ar" });
    const team = await site.store.organisers("tamkine");
    expect(team.find(({ email }) => email === "souad@example.ma")?.language).toBe("ar");
  });
});

describe("making it known", () => {
  const offered = async (world: World, now: string, who = ofIya) => {
    const page = await (await open(world, now, who)).get(base);
    return page.root.querySelectorAll("a").filter(({ text }) => text.includes("WhatsApp") || text.includes("Affiche")).length;
  };

  it.each([
    ["before sign-up opens", draft, early, 2],
    ["while it is open", intakeOpen, "2026-03-20T10:00:00Z", 2],
    ["no more once its last day is over", intakeOpen, "2026-03-30T10:00:00Z", 0],
    ["nor while there are pairs", underway, stages.mentoring.now, 0],
  ])("is on a coordinator's first page %s", async (_, world, now, ways) => {
    expect(await offered(world(), now)).toBe(ways);
  });
});

describe("on its way", () => {
  it("is not said to have a date to come that is behind", async () => {
    const page = await (await open(intakeOpen(), "2026-03-31T10:00:00Z")).get("/console");
    expect(page.text).toContain("Dernier jour des inscriptions : c’était prévu avant-hier.");
    expect(page.text).not.toContain("Prochaine date");
  });

  it("names the one person for whom there is no place", async () => {
    const world = proposed({ mentors: 1, mentees: 1 });
    const applications = world.applications.map((one) => ({
      ...one,
      form: one.role === "mentor" ? aMentorForm({ languages: ["english"] }) : aMenteeForm({ name: "Sami", languages: ["french"] }),
    }));
    const [proposal] = proposeMatches({ ...world, applications, proposal: undefined }, anAct(stages.matching.now)).put;
    if (proposal?.kind !== "proposal") throw new Error("no proposal");
    const page = await (await open({ ...world, applications, proposal }, stages.matching.now)).get(`${base}/matching`);
    expect(page.text).toContain("il n’y a aucune place possible pour \u2068Sami\u2069.");
  });

  it("shows the pairs themselves where they are few", async () => {
    const ours = await open(underway({ mentors: 3, mentees: 3 }), stages.mentoring.now);
    expect((await ours.get(`${base}/pairs`)).root.querySelectorAll("#pairs details[id^=pairs-]")).toHaveLength(0);
  });

  it("never rounds a share up to a goal it misses", async () => {
    const world = withMeetings([3, 3, 0]);
    const programme = { ...world.programme, goals: { ...world.programme.goals, participation: 0.67 } };
    const ours = await open({ ...world, programme }, afterTheEnd);
    for (const path of ["", "/figures"]) expect((await ours.get(base + path)).text).toMatch(/66,6\s%/u);
    expect((await ours.get("/console")).text).toMatch(/Participation active : 66,6\s%/u);
  });
});
