/** The import's preview: what will become of each row, and why. */
import {
  addressDoubts,
  assumedForBoth,
  type ImportProblem,
  type ImportRow,
  isOfOtherSide,
  lacking,
} from "@tamkine/core/application/import/import";
import { maximumPlaces } from "@tamkine/core/application/form";
import { otherRole } from "@tamkine/core/programme/programme";
import { Badge, Button, Field, More, Notice, Table, type Tone } from "../../design/components.tsx";
import { pageSize } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { Columns, Unsure } from "./columns.tsx";
import type { Upload } from "./upload.ts";

const tones: Record<ImportRow["verdict"], Tone> = { take: "good", merge: "accent", decide: "warn", refuse: "bad" };
const verdicts = ["take", "merge", "decide", "refuse"] as const;

export function previewPage(scene: Scene, upload: Upload) {
  const { t, base } = scene;
  const { role, rows, file, mapping, table } = upload;
  const isOther = isOfOtherSide(table.headers, role, mapping);
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

const isDoubtOfAddress = (reason: ImportRow["reason"]): boolean => addressDoubts.some((doubt) => doubt === reason);

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
              {isDoubtOfAddress(reason) && said.name !== "" && said.email !== "" && (
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
