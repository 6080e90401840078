/** The import's pages: choosing a file; what will become of each row, and what each column means. */
import { PostForm } from "../../form/post-form.tsx";
import {
  assumedForBoth,
  type ImportProblem,
  type ImportRow,
  importFields,
  isOfOtherSide,
  lacking,
} from "@tamkine/core/application/import/import";
import { sayList } from "@tamkine/core/kernel/say";
import type { RefusalCode } from "@tamkine/core/kernel/refusal";
import { maximumPlaces } from "@tamkine/core/application/form";
import { asksBody, bodiesFor } from "@tamkine/core/programme/body";
import { otherRole, type Role } from "@tamkine/core/programme/programme";
import { Badge, Button, Card, Field, More, Notice, Table, type Tone } from "../../design/components.tsx";
import { sentenceOf } from "../../sentence.ts";
import { pageSize } from "../../design/slice.ts";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import type { Upload } from "./upload.ts";

const tones: Record<ImportRow["verdict"], Tone> = { take: "good", merge: "accent", decide: "warn", refuse: "bad" };
const verdicts = ["take", "merge", "decide", "refuse"] as const;

/** By the ends of their names and by what they are: a phone knows only one of the two. */
const accepted = [
  ".csv,.tsv,.txt,.xlsx,.zip",
  "text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/zip",
].join(",");
/** What is wrong with the file itself is said beside it. */
const ofFile: ReadonlySet<string> = new Set<RefusalCode>(["file-unreadable", "file-too-large", "file-too-long", "nothing-to-import"]);

/** A file is taken for that of the organiser's own body, where the role can be several ones'. */
export function uploadPage(scene: Scene, role: Role) {
  const { t, base, organiser, world, refusal } = scene;
  const own = bodiesFor(world.programme, role).find(({ id }) => id === organiser.body);
  const wrong = () => {
    if (refusal?.facts["file"] === "missing") return t("console.import.choose");
    return refusal && ofFile.has(refusal.code) ? sentenceOf(t, refusal) : undefined;
  };
  return cohortPage(
    scene,
    "/applications",
    t(`console.import.${role}`),
    <>
      <p class="lead">{t("console.import.lead")}</p>
      <Card>
        <PostForm action={`${base}/import/${role}`} enctype="multipart/form-data">
          <Field
            name="file"
            type="file"
            accept={accepted}
            label={t("console.import.file")}
            hint={t("console.import.fileHint")}
            error={wrong()}
            required
          />
          <FromBody scene={scene} role={role} body={own?.id} />
          <Button>{t("console.import.preview")}</Button>
        </PostForm>
      </Card>
    </>,
  );
}

/** Which body the people of a file come from, where their role can be several ones'. */
function FromBody({ scene: { t, world, language }, role, body }: { scene: Scene; role: Role; body: string | undefined }) {
  if (!asksBody(world.programme, role)) return null;
  return (
    <Field
      name="body"
      label={t("console.import.body")}
      hint={t("console.import.bodyHint")}
      value={body ?? ""}
      options={[
        { value: "", label: t("console.import.bodySaid") },
        ...bodiesFor(world.programme, role).map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
    />
  );
}

export function previewPage(scene: Scene, upload: Upload) {
  const { t, base } = scene;
  const { role, rows, file, mapping, table } = upload;
  const isOther = isOfOtherSide(table.headers, role);
  const isUnsure = lacking(mapping).length > 0 || assumedForBoth(mapping, table.headers) !== undefined;
  const count = (verdict: ImportRow["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
  // What needs no look is folded: a file of five hundred rows is then as short as what is wrong with it.
  const isPlain = (row: ImportRow) => row.verdict === "take" && row.problems.length === 0;
  const [plain, notable] = [rows.filter(isPlain), rows.filter((row) => !isPlain(row))];
  const useful = count("take") + count("merge") + count("decide");
  return cohortPage(
    scene,
    "/applications",
    t(`console.import.${role}`),
    <>
      <Notice tone={useful > 0 ? "good" : "warn"} title={t("console.import.found", { count: rows.length })}>
        <ul>
          {verdicts
            .filter((verdict) => count(verdict) > 0)
            .map((verdict) => (
              <li data-verdict={verdict} data-count={count(verdict)}>
                {t(`console.import.count.${verdict}`, { count: count(verdict) })}
              </li>
            ))}
        </ul>
      </Notice>
      {isOther && (
        <Notice tone="warn" title={t("console.import.otherSide")}>
          {t("console.import.otherSideHint", { role: otherRole(role) })}{" "}
          <a href={`${base}/import/${otherRole(role)}`}>{t(`console.import.${otherRole(role)}`)}</a>
        </Notice>
      )}
      <Unsure scene={scene} upload={upload} />
      <PostForm action={`${base}/import/${role}/confirm`} enctype="multipart/form-data" class="stack">
        <input type="hidden" name="kept" value={file} />
        <input type="hidden" name="body" value={upload.body} />
        <SheetRead scene={scene} upload={upload} />
        {useful > 0 && <Button>{t("console.import.confirm", { count: useful })}</Button>}
        <More title={t("console.import.mapping")} open={isUnsure}>
          <p class="hint">{t("console.import.mappingHint")}</p>
          <Columns scene={scene} upload={upload} />
          <Button kind="quiet" action={`${base}/import/${role}`}>
            {t("console.import.again")}
          </Button>
        </More>
      </PostForm>
      {notable.length > 0 && <Rows scene={scene} title={t("console.import.notable", { count: notable.length })} rows={notable} />}
      {plain.length > 0 && (
        <More title={t("console.import.plain", { count: plain.length })} open={notable.length === 0 && plain.length <= pageSize}>
          <Rows scene={scene} title={t("console.import.rows")} rows={plain} />
        </More>
      )}
    </>,
  );
}

/** Which sheet of a workbook was read, and the way to another. */
function SheetRead({ scene: { t, base }, upload: { table, role } }: { scene: Scene; upload: Upload }) {
  if (!table.sheet) return null;
  const { index, all } = table.sheet;
  const name = all.find((one) => one.index === index)?.name ?? "";
  const mapped = <input type="hidden" name="mapped" value={String(index)} />;
  if (all.length === 1) {
    return (
      <>
        {mapped}
        <input type="hidden" name="sheet" value={String(index)} />
        <p class="hint">{t("console.import.sheetRead", { sheet: name })}</p>
      </>
    );
  }
  return (
    <div class="stack-s">
      {mapped}
      <Field
        name="sheet"
        label={t("console.import.sheet")}
        hint={t("console.import.sheetHint")}
        value={String(index)}
        options={all.map((one) => ({ value: String(one.index), label: one.name, dir: "auto" as const }))}
      />
      <Button kind="quiet" action={`${base}/import/${role}`}>
        {t("console.import.sheetChange")}
      </Button>
    </div>
  );
}

function Rows({ scene, title, rows }: { scene: Scene; title: string; rows: readonly ImportRow[] }) {
  const { t, world } = scene;
  return (
    <Table
      caption={title}
      rows={rows}
      columns={[
        {
          title: t("console.import.row"),
          // What is wrong with an address is seen in what was typed.
          cell: ({ row, said, reason }) => (
            <>
              <span class="soft">{row}</span> <bdi>{said.name || said.email}</bdi>
              {reason === "bad-address" && said.name !== "" && said.email !== "" && (
                <>
                  {" "}
                  <bdi class="soft">{said.email}</bdi>
                </>
              )}
            </>
          ),
        },
        {
          title: t("console.import.verdict"),
          cell: ({ row, verdict, reason }) => (
            <Badge tone={tones[verdict]}>
              <span data-row={row} data-verdict={verdict} data-reason={reason ?? ""}>
                {reason
                  ? t(`console.import.reason.${reason}`, { age: world.programme.rules.minimumAge })
                  : t(`console.import.verdict.${verdict}`)}
              </span>
            </Badge>
          ),
        },
        { title: t("console.import.problems"), cell: (row) => problems(scene, row) },
      ]}
    />
  );
}

/** What is assumed in place of an answer that is not there or not understood, where it is more than that it does not matter. */
const assumed = {
  region: "region",
  languages: "languages",
  capacity: "capacity",
  birthDate: "age",
  age: "age",
  adult: "age",
  sentAt: "sentAt",
} as const;

/** A number of places is the one answer that is changed rather than left out. */
function saidOf({ t }: Scene, { field, code }: ImportProblem): string {
  if (field === "capacity" && code === "too-many") return t("console.import.problem.places", { most: maximumPlaces });
  const isGone = code === "missing" || code === "unreadable" || (code === "unknown-answer" && field === "region");
  const instead = isGone && field in assumed ? assumed[field as keyof typeof assumed] : undefined;
  return instead ? t(`console.import.problem.of.${instead}`) : t(`console.import.problem.${code}`);
}

/** What an answer of a row left out would have become is of no use; that somebody else has its address is. */
const problems = (scene: Scene, row: ImportRow): string =>
  row.problems
    .filter(({ code }) => row.verdict !== "refuse" || code === "other-name")
    .map((problem) =>
      scene.t("console.import.remark", { field: scene.t(`console.import.field.${problem.field}`), said: saidOf(scene, problem) }),
    )
    .join("\u00a0· ");

/** What is needed and was not found, and what is only assumed: said where it can be corrected, for no row can say it. */
function Unsure({ scene: { t, language }, upload: { table, mapping } }: { scene: Scene; upload: Upload }) {
  const lost = lacking(mapping);
  const assumed = assumedForBoth(mapping, table.headers);
  return (
    <>
      {lost.length > 0 && (
        <Notice tone="bad" title={t("console.import.lacking", { count: lost.length })}>
          {t("console.import.lackingHint", {
            fields: sayList(
              language,
              lost.map((field) => t(`console.import.field.${field}`)),
            ),
          })}
        </Notice>
      )}
      {assumed !== undefined && <Notice tone="warn">{t("console.import.assumedForBoth", { column: assumed })}</Notice>}
    </>
  );
}

/** A column by its title; one without by its place and the first thing that stands in it. */
function nameOf({ headers, rows }: Upload["table"], column: number): string {
  const first = rows.find((row) => row[column]?.trim())?.[column]?.trim() ?? "";
  return headers[column] || [String(column + 1), first].filter((part) => part !== "").join(" · ");
}

function Columns({ scene: { t, language, world }, upload: { table, mapping, role } }: { scene: Scene; upload: Upload }) {
  const columns = [
    { value: "", label: t("console.import.none") },
    ...table.headers.map((_, i) => ({ value: String(i), label: nameOf(table, i), dir: "auto" as const })),
  ];
  const read = new Set(Object.values(mapping));
  const unread = table.headers.filter((header, i) => header !== "" && !read.has(i));
  return (
    <>
      {unread.length > 0 && (
        <p class="hint">
          {t("console.import.unread", {
            columns: sayList(
              language,
              unread.map((title) => t("console.import.title", { title })),
            ),
          })}
        </p>
      )}
      <div class="grid">
        {importFields
          .filter((field) => field !== "body" || asksBody(world.programme, role))
          .map((field) => (
            <Field
              scope="map"
              name={`map-${field}`}
              label={t(`console.import.field.${field}`)}
              value={mapping[field] === undefined ? "" : String(mapping[field])}
              options={columns}
            />
          ))}
      </div>
    </>
  );
}
