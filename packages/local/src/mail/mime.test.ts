import { expect, it } from "vitest";
import { readLetter } from "./mime.ts";

const html = Buffer.from("<p>À bientôt, أهلا</p>").toString("base64");
const raw = [
  "From: =?UTF-8?Q?TAMKINE_=E2=80=93_mentorat?= <programme@example.ma>",
  "To: Someone <someone@example.ma>",
  `Subject: =?UTF-8?B?${Buffer.from("Réunion أهلا").subarray(0, 9).toString("base64")}?=`,
  ` =?UTF-8?B?${Buffer.from("Réunion أهلا").subarray(9).toString("base64")}?=`,
  'Content-Type: multipart/mixed; boundary="outer"',
  "",
  "--outer",
  'Content-Type: multipart/alternative; boundary="inner"',
  "",
  "--inner",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "=C3=80 bient=C3=B4t, une ligne qui est=",
  " longue",
  "--inner",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  html.slice(0, 20),
  html.slice(20),
  "--inner",
  "Content-Type: text/calendar; method=REQUEST",
  "",
  "BEGIN:VCALENDAR",
  "--inner--",
  "--outer",
  "Content-Type: text/plain",
  "Content-Disposition: attachment; filename=x.txt",
  "",
  "attached",
  "--outer--",
  "",
].join("\r\n");

it("reads headers, encoded words and nested parts", () => {
  expect(readLetter(Buffer.from(raw))).toMatchObject({
    subject: "Réunion أهلا",
    from: "TAMKINE – mentorat <programme@example.ma>",
    to: "Someone <someone@example.ma>",
    text: "À bientôt, une ligne qui est longue",
    html: "<p>À bientôt, أهلا</p>",
    calendar: "BEGIN:VCALENDAR",
  });
});

it("reads a plain letter, and one that is no letter", () => {
  expect(readLetter(Buffer.from("Subject: x\n\nBody\n"))).toMatchObject({ subject: "x", text: "Body\n" });
  expect(readLetter(Buffer.from("nonsense"))).toMatchObject({ subject: "", headers: [] });
});
