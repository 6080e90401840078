/** Tokens as one can see them: colours with their contrast, sizes of type, steps of space. */
import { contrast } from "@tamkine/core/kernel/colour";
import type { Language } from "@tamkine/core/kernel/text";
import { tokensOf } from "@tamkine/web/design/tokens";
import { colour } from "../frame.tsx";
import { type DesignKey, say, texts } from "../messages/say.ts";
import { Specimen, type Stage } from "./specimen.tsx";

/** What each colour is for, by its key: "colour.ink". */
const roles = (Object.keys(texts.fr) as DesignKey[]).filter((key) => key.startsWith("colour."));
/** Colours that text or outlines are made of; of the others a contrast says nothing. */
const fronts = new Set<string>(["ink", "ink-soft", "line-strong", "accent", "accent-strong", "good", "warn", "bad"]);

function Swatches({ sample, scheme }: Stage) {
  const declared = new Map(
    [...tokensOf(colour)[scheme].matchAll(/--([\w-]+): (#[0-9a-f]{6})/gu)].map(([, name = "", hex = ""]) => [name, hex]),
  );
  const hex = (name: string) => declared.get(name) ?? "";
  return (
    <ul class="swatches">
      {roles.map((role) => {
        const name = role.slice("colour.".length);
        return (
          <li>
            <svg viewBox="0 0 48 48" aria-hidden="true">
              <rect x="1" y="1" width="46" height="46" rx="8" fill={hex(name)} />
            </svg>
            <strong>{sample(role)}</strong>
            <span class="code soft">
              <bdi>{hex(name)}</bdi>
              {fronts.has(name) && ` · ${contrast(hex(name), hex("surface")).toFixed(1)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const sizes = ["xxl", "xl", "l", "m", "s"] as const;
const sizeClasses = { xxl: "type-xxl", xl: "type-xl", l: "type-l", m: "", s: "small" };

const Type = ({ sample }: Stage) =>
  sizes.map((size) => (
    <div>
      <p class={sizeClasses[size]}>{sample("sample.text")}</p>
      <p class="small soft">{sample(`type.${size}`)}</p>
    </div>
  ));

const Space = ({ sample }: Stage) => (
  <ul class="measures">
    {[1, 2, 3, 4, 5, 6, 7].map((step) => (
      <li>
        <i class={`measure-${step}`} />
        <span class="small soft">
          {sample("space.step")} {step}
        </span>
      </li>
    ))}
    <li>
      <span class="corner corner-s" />
      <span class="corner corner-m" />
      <span class="small soft">{sample("space.radius")}</span>
      <span class="target" />
      <span class="small soft">{sample("space.touch")}</span>
    </li>
  </ul>
);

const groups = [
  ["colour", Swatches],
  ["type", Type],
  ["space", Space],
] as const;

export const Tokens = ({ language }: { language: Language }) => (
  <>
    {groups.map(([id, piece]) => (
      <section class="stack" id={id}>
        <h2>{say(language, `section.${id}`)}</h2>
        <p class="soft">{say(language, `section.${id}.why`)}</p>
        <Specimen id={id} title={say(language, `section.${id}`)} language={language} piece={piece} />
      </section>
    ))}
  </>
);
