/** Everybody who walks the whole path: each role, on a phone and at a desk, in each language. */
import { type Language, languages } from "@tamkine/core/kernel/text";
import { Role } from "@tamkine/core/programme/programme";

/** Someone with a browser: how wide, in which language, with scripts or without. */
export interface Reader {
  width: 390 | 1280;
  language: Language;
  scripts: boolean;
  /** Says who it is, in file names and failures. */
  name: string;
  address: string;
  /** Looked at by axe, too. */
  close: boolean;
  /** Has chosen dark pages. */
  night: boolean;
}

export interface Walker extends Reader {
  role: Role;
}

const names: Record<Role, Record<Language, string>> = {
  mentor: { fr: "Nadia Benali", ar: "نادية بنعلي", en: "Nadia Benali" },
  mentee: { fr: "Yassine El Idrissi", ar: "ياسين الإدريسي", en: "Yassine El Idrissi" },
};

/** Who walks on every run, and how wide: two of each role, every language. With `WALKERS=all` everybody walks at both widths. */
const usual: Record<Language, Partial<Record<Role, Walker["width"]>>> = {
  fr: { mentor: 390 },
  ar: { mentor: 1280, mentee: 390 },
  en: { mentee: 1280 },
};

/**
 * Each role in each language. Mentors do without scripts on a phone and mentees at a desk, so that of all of them every language is met
 * with and without, at every width.
 */
export const walkers: readonly Walker[] = Role.options.flatMap((role) =>
  languages.flatMap((language) =>
    (process.env["WALKERS"] === "all" ? ([390, 1280] as const) : [usual[language][role] ?? []].flat()).map((width) => {
      const scripts = (role === "mentor") === (width === 1280);
      const name = [role, language, width, scripts ? "scripts" : "plain"].join("-");
      // Axe takes longer than all the rest, and cannot run where no script does.
      return {
        role,
        language,
        width,
        scripts,
        name,
        address: `${name}@example.ma`,
        close: scripts && language === "ar",
        night: role === "mentee",
      };
    }),
  ),
);

/** The name someone signs up with: written in their script, and each a little different. */
export const nameOf = ({ role, language, width }: Walker): string => `${names[role][language]} ${width === 390 ? "I" : "II"}`;
