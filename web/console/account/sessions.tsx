/** Where an organiser is signed in, and the way out of each. */
import type { Session } from "@tamkine/core/access/organiser";
import type { Language } from "@tamkine/core/kernel/text";
import type { Ctx } from "../../context.ts";
import { Badge, Button, Card } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Translate } from "../../i18n.ts";
import { momentText } from "../when.ts";

/** What the parts of the page share. */
export interface View {
  c: Ctx;
  t: Translate;
  language: Language;
  zone: string;
}

export function Sessions({ c, t, language, zone, sessions }: View & { sessions: readonly Session[] }) {
  const here = c.get("session");
  const last = [...sessions].sort((a, b) => Number(b.id === here) - Number(a.id === here) || Date.parse(b.actedAt) - Date.parse(a.actedAt));
  return (
    <Card title={t("console.sessions.title")}>
      <p class="soft">{t("console.sessions.lead")}</p>
      <PostForm action="/console/account/sessions">
        <ul class="list">
          {last.map(({ id, device, createdAt, actedAt }) => (
            <li class="row spread">
              <div>
                <p>
                  <strong>{t(`console.device.browser.${device.browser}`)}</strong>
                  {"\u00a0· "}
                  {t(`console.device.system.${device.system}`)} {id === here && <Badge tone="good">{t("console.sessions.here")}</Badge>}
                </p>
                <p class="small soft">
                  {t("console.sessions.times", {
                    since: momentText(createdAt, language, zone),
                    acted: momentText(actedAt, language, zone),
                  })}
                </p>
              </div>
              <Button kind="quiet" small name="which" value={id}>
                {t("console.sessions.end")}
              </Button>
            </li>
          ))}
        </ul>
        <p class="row">
          {sessions.length > 1 && (
            <Button kind="quiet" name="which" value="others">
              {t("console.sessions.endOthers")}
            </Button>
          )}
          <Button kind="danger" name="which" value="all">
            {t("console.sessions.endAll")}
          </Button>
        </p>
      </PostForm>
    </Card>
  );
}
