/** The sections of a cohort: a row at a desk, a menu that opens on a phone. A new one is a line here and its name in the messages. */
import { type Action, may } from "@tamkine/core/access/policy";
import type { Scene } from "./scene.ts";

/** In the order in which they are shown, each with what one must be allowed to see for it. */
const groups = [
  { group: "now", sections: [["", "see-people"]] },
  {
    group: "people",
    sections: [
      ["/applications", "see-people"],
      ["/matching", "see-people"],
      ["/pairs", "see-people"],
    ],
  },
  {
    group: "life",
    sections: [
      ["/gatherings", "see-people"],
      ["/figures", "see-figures"],
      ["/certificates", "see-people"],
      ["/report", "see-figures"],
      ["/letters", "see-people"],
    ],
  },
  {
    group: "course",
    sections: [
      ["/dates", "see-people"],
      ["/course", "see-people"],
      ["/log", "see-people"],
      ["/kept", "see-people"],
    ],
  },
] as const satisfies readonly { group: string; sections: readonly (readonly [path: string, sees: Action])[] }[];
export type Section = (typeof groups)[number]["sections"][number][0];

/** The key of what a section is called. */
export const nameOfSection = (path: Section) =>
  `console.section${path === "" ? ".today" : (path.replace("/", ".") as ".figures")}` as const;

/** @param current the section one is in */
export function Sections({ scene, current }: { scene: Scene; current: Section }) {
  const { t } = scene;
  return (
    <nav class="sections" aria-label={t("console.sections")}>
      <div class="at-desk">
        <Groups scene={scene} current={current} />
      </div>
      <details class="on-phone">
        <summary>
          <span class="soft small">{t("console.sections")}</span> <strong>{t(nameOfSection(current))}</strong>
        </summary>
        <Groups scene={scene} current={current} titled />
      </details>
    </nav>
  );
}

function Groups({ scene, current, titled = false }: { scene: Scene; current: Section; titled?: boolean }) {
  const { t, base, organiser, ref } = scene;
  const seen = groups.map(({ group, sections }) => ({ group, paths: sections.filter(([, sees]) => may(organiser, sees, ref.programme)) }));
  return (
    <div class="groups">
      {seen
        .filter(({ paths }) => paths.length > 0)
        .map(({ group, paths }) => (
          <div>
            {titled && group !== "now" && <p class="soft small">{t(`console.sections.${group}`)}</p>}
            <ul>
              {paths.map(([path]) => (
                <li>
                  <a href={base + path} aria-current={path === current ? "page" : undefined}>
                    {t(nameOfSection(path))}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
