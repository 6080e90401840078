import { describe, expect, test } from "vitest";
import { languages } from "../../kernel/text.ts";
import { tamkine } from "../../programme/tamkine.ts";
import { catalogue } from "../catalogue.ts";
import { compose } from "./compose.ts";
import type { LetterContext } from "../about/context.ts";
import { draft } from "./draft.ts";
import { letterIds, sampleOf } from "../samples.ts";

const count = (text: string, part: string) => text.split(part).length - 1;
const roles = ["mentor", "mentee"] as const;
const samples = letterIds.flatMap((letter) => languages.flatMap((language) => roles.map((role) => ({ letter, language, role }))));

/** Words that could tell what someone believes in, and the names of the bodies. */
const telling = [
  /politi|\bparti\b|\bparty\b|élection|election|campagne|campaign|militant|سياس|حزب|انتخاب/iu,
  ...tamkine.bodies.flatMap(({ short, name }) => [short, ...Object.values(name)]).map((word) => new RegExp(word, "iu")),
];

test.each(letterIds)("no sign begins a line of a French subject, however narrow the list of letters is: %s", (letter) => {
  expect(compose(sampleOf(letter, "fr", "mentor")).subject).not.toMatch(/ [;:!?»]|« /u);
});

describe.each(samples)("$letter in $language to a $role", ({ letter, language, role }) => {
  const context = sampleOf(letter, language, role);
  const { subject, html, text } = compose(context);

  test("its subject is short, and tells nothing of the reader's convictions", () => {
    expect(subject.length).toBeGreaterThan(5);
    expect(subject.length).toBeLessThanOrEqual(78);
    for (const word of telling) expect(subject).not.toMatch(word);
  });

  test("it has one main button, and its link in HTML and text", () => {
    expect(draft(context).blocks.filter(({ is }) => is === "button")).toHaveLength(1);
    expect(count(html, `href="${context.links.main}"`)).toBe(1);
    expect(text.split("\n").filter((line) => line === context.links.main)).toHaveLength(1);
  });

  test("nothing in it is left unfilled or fetched from elsewhere", () => {
    const prose = html.replace(/<style[\s\S]*?<\/style>/gu, "");
    for (const written of [subject, text, prose]) expect(written).not.toMatch(/[{}]|undefined|\[object/u);
    expect(html).not.toMatch(/<(?:img|link|script|iframe)\b|@import|url\(/u);
  });

  test("it runs in its language's direction", () => {
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"`);
    expect(html).not.toContain(language === "ar" ? "text-align:left" : "text-align:right");
  });

  test("it can be unsubscribed from exactly when it is not essential", () => {
    expect(html.includes("/u/sample-token")).toBe(!catalogue[letter].essential);
    expect(text).toContain("D-GC-123/2026");
  });
});

test.each(letterIds)("%s in Arabic has no word of another language", (letter) => {
  const { subject, text } = compose(sampleOf(letter, "ar"));
  const known = /https:\S+|\S+@example\.ma|D-GC-123\/2026|Survey/gu;
  expect(`${subject}\n${text}`.replace(known, "")).not.toMatch(/[A-Za-z]{2}/u);
});

/** Everything that people type, made as nasty as it gets. */
function hostile(context: LetterContext): LetterContext {
  const nasty = '=HYPERLINK("https://x.example")<script>alert(1)</script>\r\nBcc: x@example.org\u202e';
  const { pair, meeting, gathering } = context;
  return {
    ...context,
    recipient: { ...context.recipient, name: nasty },
    ...(pair && {
      pair: {
        ...pair,
        goal: nasty,
        mentor: { name: nasty },
        mentee: { name: nasty },
        ...(pair.other && { other: { ...pair.other, name: nasty, city: nasty, position: nasty, motivation: nasty } }),
      },
    }),
    ...(context.quotes && { quotes: [nasty, nasty] }),
    ...(meeting && { meeting: { ...meeting, place: nasty } }),
    ...(gathering && { gathering: { ...gathering, place: nasty, topic: nasty } }),
  };
}

test.each(samples)("$letter in $language to a $role: what people typed comes out harmless", ({ letter, language, role }) => {
  const { subject, html, text, calendar = "" } = compose(hostile(sampleOf(letter, language, role)));
  expect(subject).not.toMatch(/[\r\n]|HYPERLINK/u);
  expect(html).not.toContain("<script");
  for (const written of [html, text, calendar]) {
    expect(written).not.toMatch(/^Bcc:/mu);
    expect(written).not.toContain("\u202e");
  }
});

test("a programme's colour is made readable on both grounds", () => {
  const context = sampleOf("introduction", "fr");
  const { html } = compose({ ...context, programme: { ...context.programme, colour: "#ffee00" } });
  expect(html).not.toContain("#ffee00;");
});

test("no letter speaks of another programme's minutes, meetings or colour", () => {
  const goals = { ...tamkine.goals, meetingsPerPair: 5 };
  const rules = { ...tamkine.rules, meetingMinutes: 45 };
  const saying = samples.filter(({ letter, language, role }) => {
    const context = sampleOf(letter, language, role);
    const { html, text } = compose({ ...context, programme: { ...context.programme, goals, rules, colour: "#7a1f5c" } });
    return /\b30 min|trente|thirty|half an hour|demi-heure|ثلاثون دقيقة|نصف ساعة|#0f5f5c/u.test(html + text);
  });
  expect(saying).toEqual([]);
});

test("someone known only by an empty name is still greeted", () => {
  const context = sampleOf("sign-in", "fr");
  expect(compose({ ...context, recipient: { ...context.recipient, name: "" } }).text).toContain("Bonjour,");
});

test("the introduction shows no contact details, and the first name only", () => {
  const { html, text } = compose(sampleOf("introduction", "fr", "mentee"));
  expect(`${html}${text}`).toContain("Nadia");
  expect(`${html}${text}`).not.toMatch(/Alami|mentor@|wa\.me|212/u);
});

test("without consent the active pair's letter offers the team's help instead of contact details", () => {
  const context = sampleOf("pair-active", "fr");
  const { other } = context.pair ?? {};
  if (!context.pair || !other) throw new Error("the sample has a pair");
  const { email: _, phone: __, ...hidden } = other;
  const { text } = compose({ ...context, pair: { ...context.pair, other: hidden } });
  expect(text).toContain("nous vous mettrons en relation");
  expect(text).not.toMatch(/@example|wa\.me/u);
});

test("whoever gets a letter is told whom to ask; organisers are asked themselves", () => {
  for (const letter of letterIds) {
    const { text } = compose(sampleOf(letter, "en", "mentor"));
    expect([letter, text.includes("A question? Simply reply to this message")]).toEqual([
      letter,
      catalogue[letter].audience !== "organiser",
    ]);
  }
});

test("the week's letter says how the pairs are once there is something to say", () => {
  const context = sampleOf("weekly-digest", "fr");
  const { text } = compose(context);
  expect(text).toMatch(/Rencontres effectives[\s:]+41, attendues à ce jour\u00a0: 60/u);
  expect(text).toMatch(/Binômes sans rencontre[\s:]+3\ssur\s30/u);
  expect(text).toMatch(/Binômes à appeler, hors demandes d’aide[\s:]+2/u);
  expect(compose({ ...context, facts: { ...context.facts, expected: "0" } }).text).not.toContain("attendues");
  expect(compose({ ...context, facts: {} }).text).not.toContain("Binômes");
});

test("the week's letter names the date that is to come in the cohort's life, not one of a phase that ended early", () => {
  const context = sampleOf("weekly-digest", "fr");
  const { cohort } = context;
  if (!cohort) throw new Error("the sample has a cohort");
  const schedule = { ...cohort.schedule, selectionEnds: "2026-04-05", mentoringEnds: "2026-06-10" };
  const { text } = compose({ ...context, now: "2026-03-31T20:00:00Z", cohort: { ...cohort, phase: "mentoring", schedule } });
  expect(text).toContain("10\u00a0juin 2026");
  expect(text).not.toContain("5\u00a0avril 2026");
});

test("whoever lives abroad is told by which clock a gathering begins", () => {
  const context = sampleOf("gathering-invitation", "en", "mentor");
  const here = compose(context);
  const there = compose({ ...context, recipient: { ...context.recipient, abroad: true } });
  expect(here.text).not.toContain("UTC");
  expect(there.text).toMatch(/When: .*\d \(programme time, UTC\+1\)/u);
});

test("a reminder of the survey, which also goes to whoever had no pair, promises neither five minutes nor two", () => {
  for (const letter of ["survey-reminder", "survey-reminder-again"] as const)
    for (const language of languages)
      expect(compose(sampleOf(letter, language)).text).not.toMatch(/cinq|deux minutes|خمس|دقيقتان|five|two/u);
});
