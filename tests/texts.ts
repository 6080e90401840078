/** Every text that people read, in one language, wherever it is kept. */
import { globSync } from "node:fs";
import type { Language } from "@tamkine/core/kernel/text";

const root = `${import.meta.dirname}/..`;
const kept = "{functions,packages,scripts,stacks,web}/**/messages";
const elsewhere = "**/node_modules/**";

/** Where each text is with its key, and itself. */
export async function textsOf(language: Language): Promise<[string, string][]> {
  const together = [`web/messages/${language}/console.ts`, `web/messages/${language}/people.ts`];
  const files = globSync([`${kept}/${language}.ts`, `${kept}/${language}/**/*.ts`], {
    cwd: root,
    exclude: [...together, elsewhere],
  }).sort();
  const modules = await Promise.all(files.map((file) => import(`${root}/${file}`) as Promise<Record<string, Record<string, unknown>>>));
  return modules.flatMap((module, at) => {
    const texts = Object.entries(module["default"] ?? module[language] ?? {});
    return texts.flatMap(([key, text]): [string, string][] => (typeof text === "string" ? [[`${files[at]} ${key}`, text]] : []));
  });
}

/** The folders that keep such texts. */
export const foldersOfTexts = (): string[] => globSync(kept, { cwd: root, exclude: [elsewhere] }).sort();
