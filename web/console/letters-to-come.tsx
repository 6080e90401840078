/** What an act would send, before it is done: a letter of each kind word for word, as its reader will get it, and who gets it. */
import { languages } from "@tamkine/core/kernel/text";
import type { Draft } from "@tamkine/core/letter/writing/block";
import { foreseen } from "@tamkine/core/letter/writing/preview";
import type { Occasion, Outcome } from "@tamkine/core/outcome";
import { Role } from "@tamkine/core/programme/programme";
import { Card, More } from "../design/components.tsx";
import { Letter } from "./letter.tsx";
import { letterName } from "./letters/names.ts";
import { nameOf } from "./names.ts";
import type { Scene } from "./scene.ts";
import { actOf } from "./session.ts";

interface Kind {
  letter: Occasion["letter"];
  language: Occasion["language"];
  role: Role;
  /** Those who get it. */
  readers: readonly string[];
  example: Draft;
}

/** Letters that differ by more than their readers' names, the language of whoever looks first. Who cannot be written to is in none. */
export async function lettersToCome(scene: Scene, { put, letters }: Pick<Outcome, "put" | "letters">): Promise<Kind[]> {
  const { deps, world, organiser, now, language: own } = scene;
  const act = actOf(organiser, now);
  const readers = new Map(world.applications.map(({ id, role, language }) => [id, { role, language }]));
  const kinds = [...new Set(letters.map(({ letter }) => letter))].flatMap((letter) =>
    languages
      .toSorted((a, b) => Number(b === own) - Number(a === own))
      .flatMap((language) => Role.options.map((role) => ({ letter, language, role }))),
  );
  const found = await Promise.all(
    kinds.map(async (kind): Promise<Kind[]> => {
      const mine = letters.filter(({ letter, to }) => {
        const reader = readers.get(to.id);
        return letter === kind.letter && reader?.language === kind.language && reader.role === kind.role;
      });
      // One after the other until somebody gets it: mostly the first.
      for (const occasion of mine) {
        const example = await foreseen(deps, world, { put }, occasion, act);
        if (example) return [{ ...kind, readers: mine.map(({ to }) => to.id), example }];
      }
      return [];
    }),
  );
  return found.flat();
}

interface ToComeProps {
  scene: Scene;
  kinds: readonly Kind[];
  /** Without names, where everybody gets it anyway. */
  nameless?: boolean;
}

/** A card of them, the first one open; nothing where nobody is written to. */
export function LettersToCome({ scene: { t, world }, kinds, nameless = false }: ToComeProps) {
  if (kinds.length === 0) return null;
  const several = new Set(kinds.map(({ letter }) => letter)).size > 1;
  return (
    <Card title={t("console.preview.letters")}>
      {kinds.map(({ letter, language, role, readers, example }, i) => {
        const said = [several && letterName(t, letter), t(`console.preview.in.${language}`, { count: readers.length }), t(`role.${role}s`)];
        return (
          <More title={said.filter(Boolean).join("\u00a0· ")} open={i === 0}>
            {readers.length > 1 && <p class="soft">{t("console.preview.example")}</p>}
            <Letter draft={example} />
            {!nameless && (
              <p class="small">
                {t("console.preview.readers")}{" "}
                {readers.map((id, n) => (
                  <>
                    {n > 0 && "\u00a0· "}
                    <bdi>{nameOf(world, id)}</bdi>
                  </>
                ))}
              </p>
            )}
          </More>
        );
      })}
    </Card>
  );
}
