/** The charter in the programme's own words: what whoever signs up from now on agrees to. */
import { type Language, languages, type Localized } from "@tamkine/core/kernel/text";
import { dayOf } from "@tamkine/core/kernel/time";
import { articlesIn, longestArticle, mostArticles, ownArticles, setCharter } from "@tamkine/core/programme/charter";
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Programme } from "@tamkine/core/programme/programme";
import { Hono } from "hono";
import type { AppEnv, Ctx, Deps } from "../../context.ts";
import { Back, Button, Card, More } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { type Translate, translator } from "../../i18n.ts";
import { Charter, usualArticles } from "../../public/charter.tsx";
import { consolePage } from "../frame.tsx";
import { changesPart, Seen, storedNow, type Tried } from "../part-of-programme.tsx";
import { InEachLanguage } from "../in-each-language.tsx";
import { programmeOf } from "../session.ts";
import { dayText } from "../when.ts";

export function charterApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get("/", async (c) => page(c, await programmeOf(c, deps, "settle")));
  app.post(
    "/",
    changesPart(deps, "charter", {
      command: (programme, typed, act) => setCharter(programme, typed, usual(), act),
      shown: page,
      done: "settings/charter?done=charterSet",
    }),
  );
  return app;
}

const pathOf = ({ id }: Programme) => `/console/${id}/settings/charter`;

/** The articles that the pages bring, one a line. */
const usualIn = (language: Language): string => usualArticles(translator(language)).join("\n");
const usual = (): Localized => Object.fromEntries(languages.map((one) => [one, usualIn(one)])) as Localized;

const most = { articles: mostArticles, letters: longestArticle };

const faults = {
  missing: "console.charter.wrong.missing",
  uneven: "console.charter.wrong.uneven",
  many: "console.charter.wrong.many",
} as const;

/** Which articles there is no room for, by their numbers on the page. */
const tooLongIn = (t: Translate, typed: string, language: Language): string =>
  articlesIn(typed, language)
    .flatMap((text, n) => (text.length > longestArticle ? [{ number: n + 1, most: longestArticle, count: text.length }] : []))
    .map((about) => t("console.charter.wrong.too-long", about))
    .join(" ");

function page(c: Ctx, programme: Programme, tried: Tried = {}) {
  const t = c.get("t");
  const now = (language: Language) => ownArticles(programme, language)?.join("\n") ?? usualIn(language);
  const errorOf = (field: string, language: Language): string | undefined => {
    const late = storedNow(t, tried, tried.typed?.[field], now(language));
    if (late !== undefined) return late;
    const code = tried.refusal?.code === "form-invalid" ? tried.refusal.facts[field] : undefined;
    if (code === "too-long") return tooLongIn(t, tried.typed?.[field] ?? "", language);
    return typeof code === "string" ? t(faults[code as keyof typeof faults], most) : undefined;
  };
  return consolePage(
    c,
    programme,
    t("console.charter.title"),
    <>
      <p class="lead">{t("console.charter.lead")}</p>
      <Card>
        <PostForm action={pathOf(programme)} class="stack">
          <Seen part="charter" programme={programme} tried={tried} />
          <p class="hint">{t("console.charter.hint", most)}</p>
          <InEachLanguage
            t={t}
            languages={offeredBy(programme)}
            label={t("console.charter.articles")}
            group="articles"
            valueOf={(field, language) => tried.typed?.[field] ?? now(language)}
            errorOf={errorOf}
            rows={10}
          />
          <Button>{t("console.charter.save")}</Button>
        </PostForm>
      </Card>
      <Earlier c={c} programme={programme} />
      <p>
        <Back t={t} href={`/console/${programme.id}/settings`} />
      </p>
    </>,
    tried.refusal,
    { path: pathOf(programme) },
  );
}

/** What people agreed to before, for whoever asks. */
function Earlier({ c, programme }: { c: Ctx; programme: Programme }) {
  const [t, language] = [c.get("t"), c.get("language")];
  const { charters, timeZone } = programme;
  if (charters.length === 0) return null;
  return (
    <Card title={t("console.charter.earlier")}>
      {charters.map(({ since }, n) => (
        <More title={t("console.charter.until", { day: dayText(dayOf(since, timeZone), language) })}>
          <Charter t={t} programme={{ charters: charters.slice(0, n) }} language={language} />
        </More>
      ))}
    </Card>
  );
}
