/** A log as a page shows it: what narrows it down, a page of lines, the way on. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import type { Organiser } from "@tamkine/core/access/organiser";
import { isSeen } from "@tamkine/core/access/viewing";
import { dayOf } from "@tamkine/core/kernel/time";
import type { LogEntry } from "@tamkine/core/log/log-entry";
import { Badge, Button, Field, LinkButton, More, Table } from "../../design/components.tsx";
import type { Key } from "../../i18n.ts";
import { texts } from "../texts.ts";
import { dayText } from "../when.ts";
import { isNarrow, type LogFilter, queryOf } from "./filter.ts";
import type { LogPage } from "./read.ts";
import { aboutText, eventText, type Says, whenText, whoText } from "./says.ts";

interface Shown {
  says: Says;
  page: LogPage;
  filter: LogFilter;
  /** The page's own address. */
  path: string;
  /** Those to choose from. */
  organisers: readonly Organiser[];
  /** Whether the people the programme is for act in it too. */
  people: boolean;
}

export function LogView(shown: Shown) {
  const { says, page, filter, path } = shown;
  const { t, language, programme } = says;
  // The id of a line begins with its moment.
  const last = page.next && dayOf(page.next.split("#")[0] ?? "", programme.timeZone);
  const about = (entry: LogEntry) => {
    const text = aboutText(says, entry);
    // An empty cell is not shown on a phone, where its label would stand alone.
    if (text === "") return "";
    const narrowed = /^(?:app|org)_/u.test(entry.subject) && entry.subject !== filter.about;
    return <bdi>{narrowed ? <a href={path + queryOf({ ...filter, about: entry.subject })}>{text}</a> : text}</bdi>;
  };
  return (
    <div class="stack" id="log">
      <p class="soft">{t("console.log.lead")}</p>
      <Filter {...shown} />
      <Table
        caption={t("console.log.caption")}
        rows={page.entries}
        empty={page.next === undefined ? t("console.log.empty") : t("console.log.noneYet", { day: dayText(last ?? "", language) })}
        columns={[
          {
            title: t("console.log.event"),
            cell: (entry) =>
              isSeen(entry) ? (
                <>
                  {eventText(says, entry)} <Badge>{t("console.log.seen")}</Badge>
                </>
              ) : (
                eventText(says, entry)
              ),
          },
          { title: t("console.log.what"), cell: about },
          { title: t("console.log.who"), cell: (entry) => <bdi>{whoText(says, entry)}</bdi> },
          { title: t("console.log.when"), cell: (entry) => whenText(says, entry) },
        ]}
      />
      <p class="row">
        {page.next !== undefined && (
          <LinkButton kind="quiet" href={path + queryOf(filter, page.next)} swap="#log">
            {t("console.log.older")}
          </LinkButton>
        )}
        {filter.after !== "" && (
          <LinkButton kind="quiet" href={path + queryOf(filter)} swap="#log">
            {t("console.log.newest")}
          </LinkButton>
        )}
      </p>
      <p class="small soft">{t("console.log.zone", { zone: programme.timeZone })}</p>
    </div>
  );
}

function Filter({ says, filter, path, organisers, people }: Shown) {
  const { t, named } = says;
  const all = { value: "", label: t("console.log.all") };
  const narrowed = isNarrow(filter) || filter.from !== "" || filter.until !== "";
  const name = filter.about === "" ? undefined : (named(filter.about) ?? says.organisers.find(({ id }) => id === filter.about)?.name);
  return (
    <More
      title={name === undefined ? t("console.log.filter") : t("console.log.filterAbout", { name: `\u2068${name}\u2069` })}
      open={narrowed}
    >
      <form method="get" action={path} class="find" data-swap="#log">
        {filter.about !== "" && <input type="hidden" name="about" value={filter.about} />}
        <Field
          name="kind"
          label={t("console.log.kind")}
          value={filter.kind}
          options={[all, { value: "done", label: t("console.log.kind.done") }, { value: "seen", label: t("console.log.kind.seen") }]}
        />
        <Field
          name="who"
          label={t("console.log.who")}
          value={filter.who}
          options={[
            all,
            ...organisers.map((one) => ({ value: one.id, label: one.name, dir: "auto" as const })),
            ...(people ? [{ value: "people", label: t("console.log.people") }] : []),
            { value: "programme", label: t("console.log.programme") },
          ]}
        />
        <Field name="event" label={t("console.log.event")} value={filter.event} options={[all, ...events(says)]} />
        <Field name="from" type="date" label={t("console.log.from")} value={filter.from} />
        <Field name="until" type="date" label={t("console.log.until")} value={filter.until} />
        <Button kind="quiet">{t("console.log.show")}</Button>
        {narrowed && (
          <LinkButton kind="quiet" href={path}>
            {t("console.log.everything")}
          </LinkButton>
        )}
      </form>
    </More>
  );
}

const eventKeys = Object.keys(texts.fr).filter((key) => key.startsWith("console.event.")) as Key[];

/** Every event that has a name, in the order of the alphabet. */
const events = ({ t, language }: Says) =>
  eventKeys
    .map((key) => ({ value: key.replace("console.event.", ""), label: t(key) }))
    .sort((a, b) => inAlphabet(language)(a.label, b.label));
