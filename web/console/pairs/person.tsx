/** One of a pair: who they are, how to reach them once both have accepted or when somebody has to call, and mail that does not arrive. */
import { dayOf } from "@tamkine/core/kernel/time";
import { pairHealth } from "@tamkine/core/pairing/health";
import type { Pair } from "@tamkine/core/pairing/pair";
import { pulseOf } from "@tamkine/core/pairing/pulses";
import { acceptedByBoth, isLive } from "@tamkine/core/pairing/sides";
import type { Role } from "@tamkine/core/programme/programme";
import { Card, Facts, LinkButton, Notice } from "../../design/components.tsx";
import { translator } from "../../i18n.ts";
import { regionText } from "../../regions.ts";
import { isolated } from "../../phrase.ts";
import { languageNames } from "../../layout.tsx";
import { Phone } from "../phone.tsx";
import type { Scene } from "../scene.ts";
import { dayText } from "../when.ts";

/** Once both have accepted; before, when somebody has to call them, as the list of pairs says. */
export const showsContact = ({ world, now }: Pick<Scene, "world" | "now">, pair: Pair): boolean =>
  acceptedByBoth(pair) || (isLive(pair) && pairHealth(world, pair, now).state === "call");

/** Nothing of somebody whose application is gone. */
export function PersonCard({ scene, pair, role }: { scene: Scene; pair: Pair; role: Role }) {
  const { t, world, base } = scene;
  const person = world.applications.find(({ id }) => id === pair[role]);
  const participant = world.participants.find(({ id }) => id === pair[role]);
  if (!person) return null;
  const { form, email, language } = person;
  const open = showsContact(scene, pair);
  const pulse = pulseOf(world, pair, person.id);
  const { timeZone } = world.programme;
  return (
    <Card title={<bdi>{form.name}</bdi>}>
      <p class="soft">{t(`role.${role}`)}</p>
      {participant?.bouncedAt && (
        <Notice tone="bad" title={t("console.health.reason.bounced")}>
          <p>{t(form.phone ? "console.pair.bouncedCall" : "console.pair.bouncedNoPhone")}</p>
        </Notice>
      )}
      <Facts
        facts={[
          [t("console.pair.region"), regionText(scene, world.programme, form.region)],
          [t("console.pair.mailLanguage"), languageNames[language]],
          [
            t("console.pair.pulse"),
            pulse && `${t(`pulse.${pulse.mood as 1 | 2 | 3 | 4 | 5}`)} · ${dayText(dayOf(pulse.at, timeZone), scene.language)}`,
          ],
          [t("console.pair.email"), open ? <a href={`mailto:${email}`}>{email}</a> : undefined],
          [t("console.pair.phone"), open && form.phone ? <Phone number={form.phone} /> : undefined],
        ]}
      />
      {!open && <p class="hint">{t("console.pair.contactsLater")}</p>}
      <div class="row">
        {open && form.phone && (
          <LinkButton kind="quiet" small href={whatsApp(scene, form.phone, form.name, language)}>
            {t("pair.contact.whatsapp")}
          </LinkButton>
        )}
        <LinkButton kind="quiet" small href={`${base}/applications/${person.id}`}>
          {t("console.pair.answers")}
        </LinkButton>
      </div>
    </Card>
  );
}

/** Opens WhatsApp with a word in the person's own language; no link of theirs is in it. */
export function whatsApp({ world, organiser }: Scene, phone: string, name: string, language: "fr" | "ar" | "en"): string {
  const text = translator(language)("console.pair.whatsapp", {
    name: isolated(name),
    organiser: isolated(organiser.name),
    programme: isolated(world.programme.name[language]),
  });
  return `https://wa.me/${phone.replace(/\D/gu, "")}?text=${encodeURIComponent(text)}`;
}
