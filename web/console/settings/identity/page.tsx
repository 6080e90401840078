/** The page of a programme's names, its letters' sender and its time zone. */
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import { domainOf } from "@tamkine/core/programme/sender";
import type { Ctx, Deps } from "../../../context.ts";
import { Back } from "../../../design/components.tsx";
import { consolePage } from "../../frame.tsx";
import { Bodies, peopledCohort } from "./bodies.tsx";
import { CountryCard } from "./country.tsx";
import { Names } from "./names.tsx";
import { pathOf } from "./part.ts";
import { Sender } from "./sender.tsx";
import { toldOf, Zone } from "./zone.tsx";

interface Tried {
  refusal: Refusal;
  typed: Readonly<Record<string, string>>;
}

/** Where the installation says none, as on one's own machine, the programme keeps the one it has. */
export const mailDomain = ({ sender }: Pick<Deps, "sender">, programme: Programme): string => domainOf(sender ?? programme.sender.address);

export async function identityPage(c: Ctx, deps: Deps, programme: Programme, tried?: Tried) {
  const t = c.get("t");
  const part = { c, programme, domain: mailDomain(deps, programme), typed: tried?.typed ?? {}, refusal: tried?.refusal };
  return consolePage(
    c,
    programme,
    t("console.identity.title"),
    <>
      <p class="lead">{t("console.identity.lead")}</p>
      <Names {...part} />
      <Bodies {...part} peopled={await peopledCohort(deps, programme)} />
      <Sender {...part} />
      <Zone {...part} told={await toldOf(deps, programme)} />
      <CountryCard {...part} />
      <p>
        <Back t={t} href={`/console/${programme.id}/settings`} />
      </p>
    </>,
    tried?.refusal,
    { path: pathOf(programme) },
  );
}
