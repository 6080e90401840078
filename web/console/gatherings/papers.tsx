/** The documents of a gathering and, once it began, what it came to. */
import { type Gathering, longestSummary, room } from "@tamkine/core/gathering/gathering";
import { HttpsLink, tidy } from "@tamkine/core/kernel/text";
import { reached } from "@tamkine/core/kernel/time";
import { Button, Card, Field, More } from "../../design/components.tsx";
import { Documents } from "../../documents.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { saidTooLong, tooLong, wrongLink } from "../../form/room.ts";
import type { Translate } from "../../i18n.ts";
import type { Scene } from "../scene.ts";
import { seenText } from "../seen.ts";

interface Row {
  title: string;
  link: string;
}

/** Rows to fill in beside those there are, and the most of all. */
const blanks = 2;
const most = 8;

/** What is kept, for everybody; the form for those who may change it. */
export function Papers({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, runs } = scene;
  const { documents = [], summary = "" } = gathering;
  return (
    <>
      {documents.length + summary.length > 0 && (
        <Card title={t("console.gatherings.papers")}>
          <Documents of={{ documents }} />
          {summary !== "" && (
            <p class="lines" dir="auto">
              {summary}
            </p>
          )}
        </Card>
      )}
      {runs && <PapersForm scene={scene} gathering={gathering} />}
    </>
  );
}

function PapersForm({ scene, gathering }: { scene: Scene; gathering: Gathering }) {
  const { t, base, now, ticked, typed, refusal, c } = scene;
  const { id, documents = [], summary = "" } = gathering;
  const again = refusal !== undefined && c.req.path.endsWith(`/${id}/papers`);
  const rows = again && ticked ? rowsOf(ticked) : documents;
  const shown = [...rows, ...Array.from({ length: blanks }, () => ({ title: "", link: "" }))].slice(0, most);
  return (
    <More title={t("console.gatherings.changePapers")} open={again}>
      <p class="hint">{t("console.gatherings.papersHint")}</p>
      <PostForm action={`${base}/gatherings/${id}/papers`}>
        <input type="hidden" name="seen" value={seenText([gathering])} />
        {shown.map((row, i) => (
          <Document scene={scene} row={row} scope={`${id}-${i}`} checked={again} />
        ))}
        {reached(now, gathering.at) && (
          <Field
            scope={id}
            name="summary"
            label={t("console.gatherings.summary")}
            hint={t("console.gatherings.summaryHint")}
            mark={t("field.optional")}
            value={again ? typed?.["summary"] : summary}
            rows={5}
            error={again ? tooLong(t, refusal, "summary", typed?.["summary"], longestSummary) : undefined}
          />
        )}
        <Button>{t("console.gatherings.savePapers")}</Button>
      </PostForm>
    </More>
  );
}

function Document({ scene: { t }, row, scope, checked }: { scene: Scene; row: Row; scope: string; checked: boolean }) {
  const { title, link } = row;
  const said = checked && title + link !== "";
  return (
    <div class="pair-of">
      <Field
        scope={scope}
        name="title"
        label={t("console.gatherings.docTitle")}
        value={title}
        error={said ? wrongTitle(t, title) : undefined}
      />
      <Field
        scope={scope}
        name="link"
        type="url"
        label={t("console.gatherings.docLink")}
        value={link}
        error={said && !HttpsLink.safeParse(link).success ? wrongLink(t, link) : undefined}
      />
    </div>
  );
}

/** Each document has fields of the same names, so what is wrong is seen of what is typed in them. */
const wrongTitle = (t: Translate, title: string): string | undefined => {
  if (title.trim() === "") return t("error.title");
  return tidy(title).length > room.title ? saidTooLong(t, title, room.title) : undefined;
};

/** The rows of the form in which something was typed. */
export function rowsOf(sent: Readonly<Record<string, readonly string[]>>): Row[] {
  const { title = [], link = [] } = sent;
  return title.map((text, i) => ({ title: text, link: (link[i] ?? "").trim() })).filter((row) => (row.title + row.link).trim() !== "");
}
