/** What narrows the list down: chips with their counts, a search, and the rest when one wants it. */
import { sayNumber } from "@tamkine/core/kernel/say";
import { ApplicationStatus } from "@tamkine/core/application/application";
import { offeredBy } from "@tamkine/core/programme/offered";
import { Role } from "@tamkine/core/programme/programme";
import type { Child } from "hono/jsx";
import { Button, Field, More } from "../../design/components.tsx";
import { addressOf } from "../../design/slice.ts";
import { regionOptions } from "../../regions.ts";
import { languageNames } from "../../layout.tsx";
import type { Scene } from "../scene.ts";
import { Search, soughtIn } from "../searching.tsx";
import { among, type Filter, filtered, marks } from "./filter.ts";
import { orders } from "./order.ts";

interface Narrowing {
  scene: Scene;
  filter: Filter;
}

export function Narrow({ scene, filter }: Narrowing) {
  const { t, language, world, base } = scene;
  const everyone = filtered(world.applications, { ...filter, role: "all", status: undefined }, among(scene));
  const chip = (changed: Filter, label: Child) => {
    const { role, status, ...kept } = { ...filter, ...changed };
    const here = (role ?? "all") === (filter.role ?? "all") && status === filter.status;
    const count = everyone.filter((one) => (!role || role === "all" || one.role === role) && (!status || one.status === status)).length;
    return (
      <li>
        <a href={addressOf(`${base}/applications`, { role, status, ...kept })} aria-current={here ? "true" : undefined} data-swap="#list">
          {label} <span class="n">{sayNumber(language, count)}</span>
        </a>
      </li>
    );
  };
  const statuses = ApplicationStatus.options.filter((status) => world.applications.some((one) => one.status === status));
  return (
    <>
      <ul class="chips" aria-label={t("console.applications.role")}>
        {chip({ role: "all" }, t("console.applications.everybody"))}
        {Role.options.map((role) => chip({ role }, t(`role.${role}s`)))}
      </ul>
      <ul class="chips" aria-label={t("console.applications.status")}>
        {chip({ status: undefined }, t("console.applications.all"))}
        {statuses.map((status) => chip({ status }, t(`status.${status}`)))}
      </ul>
      <Search
        scene={scene}
        path={`${base}/applications`}
        query={{ ...filter, q: undefined }}
        sought={soughtIn({ ...scene, typed: { q: filter.q ?? "" } })}
        label={t("console.applications.search")}
        swap="#list"
      />
      <Others scene={scene} filter={filter} />
    </>
  );
}

/** The part of a filter that a form carries on, unseen. */
export function Kept({ filter, but = [] }: { filter: Filter; but?: readonly (keyof Filter)[] }) {
  const kept = Object.entries(filter).filter(([name, value]) => value && !but.includes(name as keyof Filter));
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Others({ scene, filter }: Narrowing) {
  const { t, base } = scene;
  const any = { value: "", label: t("console.applications.any") };
  const field = (name: "language" | "region" | "eligible" | "mark", options: readonly { value: string; label: string }[]) => (
    <Field scope="by" name={name} label={t(`console.applications.by.${name}`)} value={filter[name] ?? ""} options={[any, ...options]} />
  );
  const used = [filter.language, filter.region, filter.eligible, filter.mark, filter.sort, filter.back].some(Boolean);
  return (
    <More title={t("console.applications.more")} plain open={used}>
      <form method="get" action={`${base}/applications`} class="stack">
        <Kept filter={filter} but={["language", "region", "eligible", "mark", "sort", "back"]} />
        <div class="grid">
          {field(
            "language",
            offeredBy(scene.world.programme).map((value) => ({ value, label: languageNames[value], lang: value })),
          )}
          {field("region", regionOptions(scene, scene.world.programme))}
          {field(
            "eligible",
            (["yes", "no"] as const).map((value) => ({ value, label: t(`console.applications.eligible.${value}`) })),
          )}
          {field(
            "mark",
            marks.map((value) => ({ value, label: t(`console.applications.mark.${value}`) })),
          )}
          <Field
            scope="by"
            name="sort"
            label={t("console.applications.by.sort")}
            value={filter.sort ?? "name"}
            options={orders.map((value) => ({ value, label: t(`console.applications.sort.${value}`) }))}
          />
          <Field
            scope="by"
            name="back"
            label={t("console.applications.by.back")}
            value={filter.back ?? ""}
            options={[
              { value: "", label: t("console.applications.back.no") },
              { value: "yes", label: t("console.applications.back.yes") },
            ]}
          />
        </div>
        <p class="row">
          <Button kind="quiet">{t("console.applications.show")}</Button>
          {used && (
            <a href={addressOf(`${base}/applications`, { role: filter.role, status: filter.status })}>{t("console.applications.clear")}</a>
          )}
        </p>
      </form>
    </More>
  );
}
