import { expect, test } from "vitest";
import { errorRemarks, fileRemarks } from "./remarks.ts";

const stand = { accepted: 0, waitlisted: 0, declined: 0, withdrawn: 0, undecided: 0 };
const refused = (count: number) => Array.from({ length: count }, (_, i) => ({ row: i + 2, reason: "under-age" as const }));

test("rows that do not simply count are told by their number, as many as are read", () => {
  const applications = {
    mentor: {
      ...stand,
      received: 3,
      refused: [
        { row: 2, reason: "replaced" },
        { row: 4, reason: "bad-address" },
      ],
    },
    mentee: { ...stand, received: 20, refused: refused(14) },
  };
  const [mentors, mentees] = fileRemarks({ applications });
  expect(mentors).toBe("mentors: 3 rows, of which row 2 replaced, 4 bad-address");
  expect(mentees).toMatch(/^mentees: 20 rows, of which row 2 under-age, .*13 under-age, and 2 more$/u);
  expect(fileRemarks({ applications: { ...applications, mentor: { ...stand, received: 3, refused: [] } } })[0]).toBe("mentors: 3 rows");
});

test("what the page doubted of a file as a whole is told behind its rows", () => {
  const mentor = { ...stand, received: 3, refused: [], doubts: ["Est-ce le bon fichier ?"] };
  const applications = { mentor, mentee: { ...stand, received: 2, refused: [] } };
  expect(fileRemarks({ applications })).toEqual(["mentors: 3 rows", "mentors: Est-ce le bon fichier ?", "mentees: 2 rows"]);
});

test("what went wrong is told once, with how often", () => {
  expect(errorRemarks({ errors: ["GET answered 500", "mentors: empty", "GET answered 500"] })).toEqual([
    "GET answered 500 (2 times)",
    "mentors: empty",
  ]);
});
