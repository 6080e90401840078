/** The list on paper: everybody by name, with a box to tick and room to sign. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { guests } from "@tamkine/core/gathering/replies";
import { show } from "../../layout.tsx";
import { toldApart } from "../named-apart.ts";
import { nameOf } from "../names.ts";
import type { Scene } from "../scene.ts";
import { momentText, monthText } from "../when.ts";

export function printPage(scene: Scene, gathering: Gathering) {
  const { c, t, world, language, base } = scene;
  const title = gathering.topic || t("console.gatherings.of", { month: monthText(gathering.id, language) });
  const all = guests(world, gathering);
  const apart = toldApart(
    scene,
    all.map(({ participant }) => participant.id),
  );
  const rows = all
    .map((guest) => ({ ...guest, name: nameOf(world, guest.participant.id) }))
    .sort((a, b) => inAlphabet(language)(a.name, b.name));
  return show(
    c,
    { title, programme: world.programme, bare: true, wide: true },
    <div class="stack print-list">
      <p class="no-print row">
        <a href={`${base}/gatherings/${gathering.id}`}>{t("common.back")}</a>
        <span class="soft small">{t("console.gatherings.printHint")}</span>
      </p>
      <h1 dir="auto">{title}</h1>
      <p>
        {momentText(gathering.at, language, world.programme.timeZone)}
        {gathering.place !== "" && (
          <>
            {"\u00a0· "}
            <bdi>{gathering.place}</bdi>
          </>
        )}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t("console.gatherings.present")}</span>
            </th>
            <th scope="col">{t("console.gatherings.name")}</th>
            <th scope="col">{t("console.gatherings.role")}</th>
            <th scope="col">{t("console.gatherings.reply")}</th>
            <th scope="col" class="sign">
              {t("console.gatherings.sign")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, participant, said, present }) => (
            <tr>
              <td>
                <span class={present === undefined ? "box" : "box full"} />
              </td>
              <th scope="row">
                <bdi>{name}</bdi>
                {apart.has(participant.id) && <span class="soft small"> {apart.get(participant.id)}</span>}
              </th>
              <td>{t(`role.${participant.role}`)}</td>
              <td>{said === "none" ? "" : t(`console.gatherings.said.${said}`)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
  );
}
