/** Import: an export of another form tool comes in, with a preview row by row and a mapping that can be corrected. */
import {
  type ImportRow,
  importFields,
  importRows,
  type Mapping,
  previewImport,
  proposeMapping,
  readFile,
  type Table,
} from "@tamkine/core/application/import/import";
import { Refusal, refusalIn } from "@tamkine/core/kernel/refusal";
import { perform } from "@tamkine/core/perform";
import { Role } from "@tamkine/core/programme/programme";
import { lacksReceipt } from "@tamkine/core/programme/receipt";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { bodyOf } from "../../form/body.ts";
import { onTheirWay, type Scene, sceneOf, typedIn } from "../scene.ts";
import { actOf } from "../session.ts";
import { uploadPage } from "./choose.tsx";
import { previewPage } from "./preview.tsx";
import type { Read } from "./upload.ts";

export function importApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/:role", async (c) => uploadPage(await sceneOf(c, deps, "run"), roleOf(c)));
  app.post("/:role", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    return orUpload(scene, roleOf(c), async () => shown(scene, await readUpload(scene, roleOf(c))));
  });
  app.post("/:role/confirm", async (c) => {
    const scene = await sceneOf(c, deps, "run");
    return orUpload(scene, roleOf(c), async () => {
      const read = await readUpload(scene, roleOf(c));
      if (!read.isSeen) return shown(scene, read);
      const act = actOf(scene.organiser, scene.now);
      const outcome = await perform(deps, scene.ref, act, async () => {
        const world = await deps.store.world(scene.ref);
        if (!world) throw new Refusal("not-found");
        return importRows(rowsOf({ ...scene, world }, read), world, act, deps.ids);
      });
      // The request that founded it may have died before its state machine ran: whoever prepares it lets it run.
      if (scene.world.cohort.phase === "draft") await deps.workflow.start(scene.ref);
      // Of two who import the same file, the second is told that it was all there.
      const done = outcome.put.length === 0 ? "importedBefore" : "imported";
      return c.redirect(`${scene.base}/applications?role=${roleOf(c)}&done=${done}${onTheirWay(outcome)}`, 303);
    });
  });
  return app;
}

function roleOf(c: Ctx): Role {
  const role = Role.safeParse(c.req.param("role"));
  if (!role.success) throw new Refusal("not-found");
  return role.data;
}

/** A file that cannot be read leads back to choosing one, with the reason. */
async function orUpload(scene: Scene, role: Role, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    return uploadPage({ ...scene, refusal: refusalIn(error) }, role);
  }
}

async function readUpload({ c }: Scene, role: Role): Promise<Read> {
  const chosen = (await bodyOf(c))["file"];
  const typed = await typedIn(c);
  const bytes = chosen instanceof File ? new Uint8Array(await chosen.arrayBuffer()) : Buffer.from(typed["kept"] ?? "", "base64");
  if (bytes.length === 0) {
    const none = !(chosen instanceof File) || chosen.name === "";
    throw none ? new Refusal("form-invalid", { file: "missing" }) : new Refusal("nothing-to-import");
  }
  const table = await readFile(bytes, { role, sheet: numberIn(typed["sheet"]) });
  const isSeen = typed["mapped"] === undefined || numberIn(typed["mapped"]) === table.sheet?.index;
  // Columns of another sheet mean something else.
  const mapping = (isSeen && corrected(typed, table)) || proposeMapping(table.headers, role, table.rows);
  return { role, file: Buffer.from(bytes).toString("base64"), table, mapping, body: typed["body"] ?? "", isSeen };
}

const numberIn = (typed = ""): number | undefined => (/^\d+$/u.test(typed) ? Number(typed) : undefined);

const shown = (scene: Scene, read: Read) => previewPage(scene, { ...read, rows: rowsOf(scene, read) });

function rowsOf({ deps, world, now }: Scene, { table, mapping, role, body }: Read): ImportRow[] {
  if (lacksReceipt(deps.needsReceipt, world.programme)) throw new Refusal("receipt-missing");
  return previewImport({ table, mapping, role, world, programme: world.programme, ids: deps.ids, now, body });
}

/** The mapping as the organiser left it; undefined on the first look. */
function corrected(typed: Record<string, string>, { headers }: Table): Mapping | undefined {
  if (!Object.keys(typed).some((name) => name.startsWith("map-"))) return undefined;
  const chosen = importFields.flatMap((field) => {
    const column = Number.parseInt(typed[`map-${field}`] ?? "", 10);
    return column >= 0 && column < headers.length ? [[field, column] as const] : [];
  });
  return Object.fromEntries(chosen);
}
