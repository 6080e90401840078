/** What the poster and the guides have in common: a sheet of A4 in the programme's colour, and a code that opens the form. */
import type { Cohort } from "@tamkine/core/cohort/cohort";
import type { Programme, Role } from "@tamkine/core/programme/programme";
import type { Child } from "hono/jsx";
import type { Ctx, Deps } from "../context.ts";
import { Qr } from "../design/components.tsx";
import type { Key } from "../i18n.ts";
import { show, Sign } from "../layout.tsx";
import { receiptLine } from "../receipt.ts";
import { isolated } from "../phrase.ts";

/** What a sheet is made from. */
export interface SheetScene {
  c: Ctx;
  deps: Pick<Deps, "links" | "needsReceipt">;
  programme: Programme;
  /** The cohort one can sign up for now, else the one whose dates are shown. */
  cohort: Cohort | undefined;
}

/** Where paper leads: to the form of whichever cohort is open when somebody scans it. It outlives the cohort it was printed for. */
export const joinPath = ({ programme }: SheetScene, role: Role): string => `/join/${programme.id}/${role}`;

/** The page with the sheet, and a word on printing that is not printed. Long names and a long address are printed smaller, for a sheet is no longer than it is. */
export function sheetPage({ c, deps, programme }: SheetScene, title: Key, kind: "poster" | "guide", head: Child, body: Child) {
  const [t, language] = [c.get("t"), c.get("language")];
  const { replyTo } = programme.sender;
  const bodies = programme.bodies.map((one) => isolated(one.name[language])).join("\u00a0· ");
  const dense = programme.name[language].length > 40 || bodies.length > 90 || deps.links.page("").length > 36;
  return show(
    c,
    { title: t(title), programme, home: `/p/${programme.id}`, open: true, wide: true, paper: true },
    <>
      <p class="for-screen small soft">{t("paper.print")}</p>
      <article class={`sheet ${kind}${dense ? " dense" : ""}`}>
        <div class="band">
          <p class="brand">
            <Sign programme={programme} />
            <span>{programme.name[language]}</span>
          </p>
          {head}
        </div>
        <div class="body">{body}</div>
        <div class="foot">
          <span>{bodies}</span>
          <bdi>{replyTo}</bdi>
          {programme.receipt !== null && <span>{receiptLine(t, language, programme)}</span>}
        </div>
      </article>
    </>,
  );
}

/** The code that opens the form, and its address for whoever types it. */
export function Join({ scene, role }: { scene: SheetScene; role: Role }) {
  const { c, deps } = scene;
  const address = deps.links.page(joinPath(scene, role));
  return <Qr text={address} label={c.get("t")(`guide.join.${role}`)} />;
}

/** An address as one reads and types it, or touches it where the sheet is read on a screen. */
export function Address({ scene: { deps }, path }: { scene: SheetScene; path: string }) {
  return (
    <a class="address" dir="ltr" href={path}>
      {deps.links.page(path).replace(/^https?:\/\//u, "")}
    </a>
  );
}
