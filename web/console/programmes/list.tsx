/** The programmes one organises, each with the way into it. */
import type { Organiser } from "@tamkine/core/access/organiser";
import { may } from "@tamkine/core/access/policy";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Ctx } from "../../context.ts";
import { Badge, Button, Card, LinkButton } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { consolePage } from "../frame.tsx";
import { isProven, organiserOf } from "../session.ts";

export function listPage(c: Ctx, programmes: readonly { programme: Programme; organiser: Organiser }[]) {
  const t = c.get("t");
  const here = organiserOf(c);
  return consolePage(
    c,
    programmes.find(({ programme }) => programme.id === here.programme)?.programme,
    t("console.programmes.title"),
    <>
      <p class="lead">{t("console.programmes.lead")}</p>
      <div class="grid">
        {programmes.map(({ programme, organiser }) => (
          <Card
            title={<bdi>{programme.name[c.get("language")]}</bdi>}
            badge={programme.id === here.programme && <Badge tone="accent">{t("console.programmes.here")}</Badge>}
          >
            {programme.closed && (
              <p>
                <Badge>{t("console.programmes.closed")}</Badge>
              </p>
            )}
            <p class="soft">{t(`console.organisers.role.${organiser.role}`)}</p>
            {programme.id !== here.programme && !isProven(here, organiser) && <p>{t("console.programmes.passkey")}</p>}
            {programme.id !== here.programme && isProven(here, organiser) && (
              <PostForm action="/console/programmes">
                <input type="hidden" name="programme" value={programme.id} />
                <Button kind="quiet">{t("console.programmes.enter")}</Button>
              </PostForm>
            )}
          </Card>
        ))}
      </div>
      {may(here, "settle", here.programme) && (
        <p>
          <LinkButton href={`/console/${here.programme}/new-programme`}>{t("console.programmes.new")}</LinkButton>
        </p>
      )}
    </>,
  );
}
