import { anAct, ids, ref } from "@tamkine/core/worlds/makers";
import { addSeconds } from "@tamkine/core/kernel/time";
import { withMeetings } from "@tamkine/core/kpi/fixtures/cohorts";
import { freeze } from "@tamkine/core/frozen-figures/freeze";
import { Report } from "@tamkine/core/report/report";
import type { Delivery } from "@tamkine/core/letter/delivery";
import type { World } from "@tamkine/core/world";
import { anAnswer } from "@tamkine/core/survey/fixtures/an-answer";
import { afterEach, describe, expect, it } from "vitest";
import { auditor, base, committee, ofAei, openSite, owner, type Site } from "../fixtures/site.ts";
import { stages } from "../fixtures/stages.ts";

let site: Site;
afterEach(() => site.stop());
const path = `${base}/figures/survey`;
const frozenAt = "2026-06-21T08:00:00Z";

/** Eight of each side, most of whom answered. */
function surveyed(mentors: number, mentees: number): World {
  const world = stages.survey.world({ mentors: 8, mentees: 8 });
  const some = (role: "mentor" | "mentee", count: number) =>
    Array.from({ length: count }, (_, i) =>
      anAnswer({
        participant: `app_${role}-${i + 1}`,
        role,
        at: "2026-06-13T10:00:00Z",
        answers: { overall: i === 0 ? 2 : 5, best: i < 2 ? `Mot ${role} ${i}` : "", alert: i === 0 ? `Secret de ${role}` : "" },
      }),
    );
  return { ...world, answers: [...some("mentor", mentors), ...some("mentee", mentees)] };
}
async function open(world: World) {
  site = await openSite(world);
  site.now = stages.survey.now;
}

/** The same once nobody answers any more. */
const over = (world: World): World => ({ ...world, cohort: { ...world.cohort, phase: "closeout", surveyEndedAt: frozenAt } });

describe("the survey's results", () => {
  it("say how often people met, beside what counts, to those who see people; and no names", async () => {
    await open(over(surveyed(6, 7)));
    const lines = async (one: typeof owner) =>
      (await (await site.visit(one)).get(path)).root.querySelectorAll("#met dd").map(({ text }) => text.trim());
    // Thirteen people say three meetings each.
    expect((await lines(owner)).slice(0, 2)).toEqual(["13", "39"]);
    expect(await lines(auditor)).toHaveLength(5);
    expect(await lines(committee)).toEqual([]);
  });

  it("are drawn for each side, with the numbers beside the drawing", async () => {
    await open(over(surveyed(6, 7)));
    const page = await (await site.visit(owner)).get(path);
    expect(page.root.querySelectorAll(".questions .card")).toHaveLength(12);
    const [overall] = page.root.querySelectorAll(".questions .card");
    expect(overall?.querySelectorAll("svg title").map((one) => one.textContent)).toEqual([
      expect.stringContaining("Mentors"),
      expect.stringContaining("Mentoré(e)s"),
    ]);
    expect(overall?.querySelector("svg desc")?.textContent).toBe("1: 0, 2: 1, 3: 0, 4: 0, 5: 5");
    const rows = overall?.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("td").map((cell) => cell.textContent.trim()));
    expect(rows?.at(-1)).toEqual(["5", "6", "11"]);
    expect(page.text).toContain("Sans réponse : 2 mentors, une personne accompagnée.");
    expect(page.text).toContain("Mot mentor 1");
    expect(page.text).toContain("Secret de mentor");
  });

  it("are nothing to the committee while people answer: today and tomorrow differ by somebody's marks", async () => {
    const seen = async (mentees: number) => {
      await open(surveyed(6, mentees));
      const theirs = await site.visit(committee);
      const [page, tiles, report] = [
        await theirs.get(path),
        await theirs.get(`${base}/figures`),
        await theirs.get(`${base}/report/report.json`),
      ];
      await site.stop();
      expect(page.text).toContain("se lit ici une fois l’évaluation close et les chiffres arrêtés");
      const { figures, account, words } = Report.parse(JSON.parse(report.html));
      const response = ["responseRate", "responseMentees", "responseMentors"];
      const tile = (one: typeof page, name: string) =>
        one.root.querySelectorAll(".figure").find((each) => each.text.includes(name))?.innerHTML;
      return [
        page.root.querySelectorAll(".questions, .words").length,
        ["Satisfaction", "Recommandation"].map((name) => [tile(page, name), tile(tiles, name)]),
        [figures.filter(({ id }) => !response.includes(id)), account.questions, words],
      ];
    };
    const [one, two] = [await seen(7), await seen(8)];
    expect(two).toEqual(one);
    expect(JSON.stringify(one[1]).match(/Pas encore/gu)).toHaveLength(4);
    await open(surveyed(6, 7));
  });

  it("are totals for the committee afterwards: no small number, no name, nothing confided, no words of two", async () => {
    const world = surveyed(4, 7);
    await open({ ...world, cohort: { ...world.cohort, phase: "closed", surveyEndedAt: frozenAt, frozenAt } });
    await site.put(...freeze(over(world), [], anAct(frozenAt), ids).put);
    const page = await (await site.visit(committee)).get(path);
    expect(page.status).toBe(200);
    const [overall] = page.root.querySelectorAll(".questions .card");
    expect(overall?.querySelectorAll("svg")).toHaveLength(1);
    expect(overall?.querySelector("svg desc")?.textContent).toBe("1: 0, 2: masqué, 3: 0, 4: 0, 5: masqué");
    expect(page.html).not.toMatch(/Secret|Mentor 8|Mentee 8|Mot mentor 1 /u);
    expect(page.text).toContain("Trop peu de personnes");
    expect(page.text).not.toMatch(/\d+\/16/u);
    expect(page.root.querySelector("form[action$=remind]")).toBeNull();
  });

  it("say to the committee about how many of each role are content, where each number of a role would tell of few", async () => {
    const world = stages.survey.world({ mentors: 30, mentees: 30 });
    const marked = (role: "mentor" | "mentee", ...marks: [mark: number, count: number][]) =>
      marks
        .flatMap(([overall, count]) => Array.from({ length: count }, () => overall))
        .map((overall, i) => anAnswer({ participant: `app_${role}-${i + 1}`, role, answers: { overall, recommend: i < 2 ? 2 : 9 } }));
    const answers = [...marked("mentor", [2, 3], [4, 16], [5, 3]), ...marked("mentee", [2, 2], [4, 18], [5, 4])];
    const said = { ...world, answers };
    await open({ ...said, cohort: { ...world.cohort, phase: "closed", surveyEndedAt: frozenAt, frozenAt } });
    await site.put(...freeze(over(said), [], anAct(frozenAt), ids).put);
    const page = await (await site.visit(committee)).get(path);
    const [overall] = page.root.querySelectorAll(".questions .card");
    expect(overall?.querySelectorAll("dd").map(({ text }) => text)).toEqual(
      ["90", "90", "90"].map((share) => expect.stringContaining(`${share}\u00a0% de réponses favorables`)),
    );
    expect(overall?.querySelector("svg desc")?.textContent).toBe("1: 0, 2: 5, 3: 0, 4: 34, 5: 7");
    const narrow = page.root.querySelectorAll(".questions .card").find(({ text }) => text.includes("Recommanderiez"));
    expect(narrow?.querySelectorAll("svg text.strong").some(({ text }) => text.includes("masqué"))).toBe(false);
    // Coordinators, who see people, see each role's numbers.
    const [theirs] = (await (await site.visit(ofAei)).get(path)).root.querySelectorAll(".questions .card");
    expect(theirs?.querySelectorAll("svg desc").map(({ textContent }) => textContent)).toEqual([
      "1: 0, 2: 3, 3: 0, 4: 16, 5: 3",
      "1: 0, 2: 2, 3: 0, 4: 18, 5: 4",
    ]);
  });

  it("stand behind their figures without names, for those too who see people; who answered is known", async () => {
    await open(over(surveyed(6, 7)));
    const ours = await site.visit(owner);
    for (const figure of ["satisfaction", "satisfactionFloor", "recommendation"]) {
      const page = await ours.get(`${base}/figures/${figure}`);
      expect(page.root.querySelectorAll("#rows tbody tr").length).toBeGreaterThanOrEqual(13);
      expect(page.root.querySelector("#rows")?.textContent).not.toMatch(/(?:Mentor|Mentee) \d/u);
      expect(page.text).toContain("sans les noms");
    }
    const answered = await ours.get(`${base}/figures/responseRate`);
    expect(answered.root.querySelector("#rows")?.textContent).toMatch(/Mentee \d/u);
  });

  it("keep what was confided from an auditor, who may see people", async () => {
    await open(over(surveyed(6, 7)));
    const page = await (await site.visit(auditor)).get(path);
    expect(page.html).not.toContain("Secret");
    expect(page.text).toContain("Mentor 8");
  });

  it("give an auditor no words of fewer than three, as the committee; to whoever runs the programme all of them", async () => {
    const world = over(surveyed(6, 7));
    const worst = (n: number) => (n < 2 ? `Manque ${n}` : "");
    await open({ ...world, answers: world.answers.map((one, n) => ({ ...one, answers: { ...one.answers, worst: worst(n) } })) });
    const [theirs, ours] = [await (await site.visit(auditor)).get(path), await (await site.visit(owner)).get(path)];
    // Two of each side wrote what was best: four together.
    expect(theirs.text).toMatch(/4 personnes.*Mot mentee 0/u);
    expect(theirs.text).toContain("Moins de trois personnes ont écrit");
    expect(theirs.text).not.toContain("Manque");
    expect(ours.text).toMatch(/2 mentors.*Mot mentor 0.*Manque 1/u);
  });

  it("can be asked for again, once a day however many organisers ask", async () => {
    await open(surveyed(6, 7));
    const [ours, theirs] = [await site.visit(owner), await site.visit(ofAei)];
    const [one, other] = [await ours.get(path), await theirs.get(path)];
    expect((await ours.submit(one, "/survey/remind")).to).toBe(`${path}?done=reminded`);
    site.now = addSeconds(site.now, 3600);
    expect((await theirs.submit(other, "/survey/remind")).status).toBe(303);
    expect((await site.store.log(ref)).filter(({ event }) => event === "survey-reminded")).toHaveLength(1);
    expect(site.mails.map(({ to }) => to.address).sort()).toEqual(["mentee8@example.ma", "mentor7@example.ma", "mentor8@example.ma"]);
  });
});

describe("a figure", () => {
  it("shows its course as a line and as a table, and its rows by pages", async () => {
    const world = stages.mentoring.world({ mentors: 60, mentees: 60 });
    await open(world);
    const page = await (await site.visit(owner)).get(`${base}/figures/coverage?page=2`);
    expect(page.root.querySelector("svg title")?.textContent).toContain("semaine après semaine");
    expect(page.root.querySelectorAll("#rows tbody tr")).toHaveLength(10);
    expect(page.text).toContain("51 à 60 sur 60");
  });
});

const someLetter: Delivery = {
  kind: "delivery",
  ...ref,
  id: "",
  version: 1,
  letter: "",
  occasion: "",
  recipient: { is: "applicant", id: "app_mentee-1" },
  language: "fr",
  state: "bounced",
  dueAt: "2026-05-04T08:00:00Z",
  claimedAt: "2026-05-04T08:00:00Z",
  sentAt: "2026-05-04T08:00:01Z",
  messageId: "m@tamkine",
  facts: {},
};

describe("the rows of a figure", () => {
  it("begin with who is missing, by name, and lead to each", async () => {
    await open(withMeetings([3, 3, 0, 3]));
    const rows = (await (await site.visit(owner)).get(`${base}/figures/activeMentors`)).root.querySelectorAll("#rows tbody tr");
    const told = rows.map((row) => [row.querySelector("a.named")?.text, row.querySelectorAll("td").at(-1)?.text]);
    expect(told.map(([name]) => name)).toEqual(["Mentor 3", "Mentor 1", "Mentor 2", "Mentor 4"]);
    expect(told.map(([, counts]) => counts)).toEqual(["Non", "Oui", "Oui", "Oui"]);
    expect(rows[0]?.querySelector("a")?.getAttribute("href")).toBe(`${base}/applications/app_mentor-3`);
  });

  it("of letters that came back name whom each was to, but not of which nobody else may know", async () => {
    await open(withMeetings([3]));
    const letter = (id: string, said: Partial<Delivery>): Delivery => ({ ...someLetter, id, ...said });
    await site.put(letter("dlv_1", { letter: "introduction" }), letter("dlv_2", { letter: "help-answered", facts: { to: "iya" } }));
    const told = async (organiser: typeof owner) =>
      (await (await site.visit(organiser)).get(`${base}/figures/bounced`)).root
        .querySelectorAll("#rows tbody tr")
        .map((row) => [row.text, row.querySelector("a")?.getAttribute("href")]);
    const introduced = [expect.stringMatching(/Mentee 1.*Présentation du binôme/u), `${base}/letters/dlv_1`];
    const answered = [expect.stringMatching(/Mentee 1.*Réponse à une demande d’aide/u), `${base}/letters/dlv_2`];
    expect(await told(owner)).toEqual([introduced, answered]);
    expect(await told(ofAei)).toEqual([introduced, [expect.not.stringMatching(/Mentee 1|demande d’aide|dlv_/u), undefined]]);
  });
});

describe("figures side by side", () => {
  it("are hidden by what stands in the other part of the page, too: the meetings of few pairs are of few people", async () => {
    await open(withMeetings([3, 3, 3]));
    const meetings = async (organiser: typeof owner) => {
      const page = await (await site.visit(organiser)).get(`${base}/figures`);
      return page.root.querySelectorAll(".figure").find(({ text }) => text.includes("Rencontres effectives"))?.text;
    };
    expect(await meetings(owner)).toContain("effectives9");
    expect(await meetings(committee)).toContain("Trop peu de personnes");
  });
});

describe("words for the mentors", () => {
  const withQuotes = () => {
    const world = over(surveyed(6, 7));
    const answers = world.answers.map((one) => (one.participant === "app_mentee-1" ? { ...one, passOn: "pair_1" } : one));
    return { ...world, answers };
  };
  const stored = () => site.store.get("answer", { programme: "tamkine", cohort: "2026-1", participant: "app_mentee-1" });

  it("are held back and let go, without saying whose they are; what was not passed on is not among them", async () => {
    await open(withQuotes());
    const visitor = await site.visit(ofAei);
    const quotes = async () => (await visitor.get(path)).root.querySelector("#quotes");
    expect((await quotes())?.textContent).toContain("Mot mentee 0");
    expect((await quotes())?.innerHTML).not.toMatch(/Mot mentee 1|app_|Mentee|Mentor 1/u);
    for (const held of [true, false]) {
      const action = /action="([^"]+)"/u.exec((await quotes())?.innerHTML ?? "")?.[1] ?? "";
      expect((await visitor.post(action, { held: held ? "yes" : "" })).status).toBe(303);
      expect((await stored())?.heldBack).toBe(held || undefined);
    }
  });

  it("are shown to nobody while people answer, and only to those who run the programme afterwards", async () => {
    const world = withQuotes();
    await open(world);
    for (const one of [committee, auditor]) expect((await (await site.visit(one)).get(path)).root.querySelector("#quotes")).toBeNull();
    const ours = await site.visit(owner);
    const [form] = (await ours.get(path)).forms.filter(({ action }) => action.includes("/quotes/"));
    const { cohort } = surveyed(6, 7);
    const stored = await site.store.get("cohort", ref);
    await site.store.commit([{ put: { ...cohort, version: stored?.version ?? 0 } }]);
    expect((await ours.get(path)).root.querySelector("#quotes")).toBeNull();
    expect((await ours.post(form?.action ?? "", { held: "yes" })).status).toBe(409);
  });
});
