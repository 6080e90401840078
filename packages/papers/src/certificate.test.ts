import { expect, test } from "vitest";
import type { CertificatePaper } from "@tamkine/core/paper/certificate-paper";
import { tokenInPdf } from "@tamkine/core/certificate/offline";
import { root, typeset } from "./fixtures/typeset.ts";
import { createPrinter } from "./printer.ts";

const print = createPrinter(root);
const drawing = (body: string) => ({
  type: "image/svg+xml" as const,
  data: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${body}</svg>`).toString("base64"),
  alt: "QR code",
});
const token = `eyJhbGciOiJFZERTQSJ9.eyJuIjoiU2FtaSJ9.${"A".repeat(86)}`;

const aCertificate = (changes: Partial<CertificatePaper> = {}): CertificatePaper => ({
  paper: "certificate",
  language: "fr",
  title: "Certificat",
  date: "2026-06-21",
  colour: "#0f5f5c",
  logo: null,
  programme: "TAMKINE",
  kind: "Certificat de mentorat",
  certify: "Nous certifions que",
  name: "Nadia Bennani",
  lines: ["a donné de son temps", "dans la promotion 2026-1"],
  bodies: ["Alliance", "Académie"],
  check: "Délivré le 21 juin 2026",
  foot: "Ni diplôme ni contrat.",
  code: "7KQM-3F9T-XW2D-8HRP",
  site: "mentorat.example.org/certificates",
  address: `https://mentorat.example.org/c/7KQM-3F9T-XW2D-8HRP#${token}`,
  qr: drawing('<path d="M0 0h10v10z"/>'),
  draft: null,
  ...changes,
});
const names = [
  "Nadia Bennani",
  "سلمى العلوي",
  "Fatima-Zahra ".repeat(9).trim(),
  "عبد الرحمن ".repeat(10).trim(),
  "Đặng Thị Ngọc",
  "سلمى Alaoui",
  "ⵜⴰⵏⵉⵔⵜ",
];

test("a certificate is one sheet, whatever the name, the script and the number of bodies", () => {
  for (const [n, name] of names.entries())
    for (const language of ["fr", "ar"] as const) {
      const bodies = [["Alliance", "Académie"], ["Alliance"], []][n % 3] ?? [];
      const { pages, text } = typeset(aCertificate({ name, language, bodies, logo: n % 2 ? drawing('<circle r="5"/>') : null }));
      expect([name, pages]).toEqual([name, 1]);
      expect(text.replaceAll(/\s+/gu, " ")).toContain(name.split(" ")[0]);
      expect(text).toContain("7KQM-3F9T-XW2D-8HRP");
    }
});

test("the same certificate is the same file, and carries in it what checks it offline", () => {
  const file = print(aCertificate());
  expect(Buffer.from(print(aCertificate())).equals(file)).toBe(true);
  expect(tokenInPdf(file)).toBe(token);
});

test("a name in any of the country's scripts is printed with letters, and the file says that everybody can read it", () => {
  for (const name of ["Nadia Bennani", "سلمى العلوي", "ⵜⴰⵏⵉⵔⵜ ⴰⵎⵖⴰⵔ", "سلمى Alaoui ⵙⴰⵍⵎⴰ"]) {
    const file = Buffer.from(print(aCertificate({ name }))).toString("latin1");
    expect([name, file.includes("<pdfuaid:part>1")]).toEqual([name, true]);
  }
  expect(Buffer.from(print(aCertificate({ name: "王" }))).toString("latin1")).not.toContain("<pdfuaid:part>1");
});

test("a preview says across the sheet that it is none", () => {
  expect(typeset(aCertificate({ draft: "Aperçu, sans valeur" })).text).toContain("Aperçu, sans valeur");
});

test("the picture to share is a PNG of 1200 by 630 without a code", () => {
  const { paper: _, lines: __, check: ___, foot, code, site, address, qr, draft, certify, ...rest } = aCertificate();
  expect([foot, code, site, address, qr, draft, certify]).toHaveLength(7);
  const png = Buffer.from(print({ ...rest, paper: "share", when: "Promotion 2026-1" }));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("a logo for letters is a small picture on white, of a drawing or of a picture", () => {
  const draw = (picture: { type: "image/svg+xml" | "image/png"; data: string; alt: string }) =>
    Buffer.from(print({ paper: "logo", title: "TAMKINE", picture, width: 264, height: 88 }));
  const png = draw(drawing('<path fill="#0f5f5c" d="M0 0h10v10H0z"/>'));
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", 264, 88]);
  expect(png.length).toBeLessThan(10_000);
  const again = draw({ type: "image/png", data: png.toString("base64"), alt: "logo" });
  expect(again.readUInt32BE(16)).toBe(264);
  // Something is drawn: a blank sheet of this size is smaller.
  const blank = draw(drawing(""));
  for (const drawn of [png, again]) expect(drawn.length).toBeGreaterThan(blank.length);
});
