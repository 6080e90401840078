/** The frame of every page. */
import { asCalledIn } from "@tamkine/core/kernel/months";
import { type Language, languages } from "@tamkine/core/kernel/text";
import { offeredBy } from "@tamkine/core/programme/offered";
import type { Programme } from "@tamkine/core/programme/programme";
import { html } from "hono/html";
import type { Child, PropsWithChildren } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Ctx } from "./context.ts";
import { Mark } from "./design/mark.tsx";
import { stylesheetPath, stylesheetText } from "./design/stylesheet.ts";
import { lineScript } from "./form/line-script.ts";
import type { Translate } from "./i18n.ts";
import { ownPath } from "./own-path.ts";
import { receiptLine } from "./receipt.ts";
import { titleOf } from "./title.ts";

/** Colour of pages that belong to no programme. */
const houseColour = "#0f5f5c";
/** Languages by their own names. */
export const languageNames: Record<Language, string> = { fr: "Français", ar: "العربية", en: "English" };

export const dirOf = (lang: Language): "rtl" | "ltr" => (lang === "ar" ? "rtl" : "ltr");

export interface PageProps {
  title: string;
  lang: Language;
  dir: "rtl" | "ltr";
  /** What the policy knows the page's script by. */
  nonce: string;
  /** Address of a script of ours that makes the page better; it works without. */
  script?: string | undefined;
  t: Translate;
  /** The page's own path: what the language links lead to. */
  path: string;
  /** What was asked for beside it (a search, an open form, a page to go on to), which another language keeps. */
  query: Readonly<Record<string, string>>;
  programme?: Programme | undefined;
  /** Where the name at the top leads; "/" when not given. */
  home?: string;
  /**
   * A form on the page that is not sent yet: choosing another language sends it along as it stands, so that nothing
   * typed is lost. `first` is what the Enter key sends instead.
   */
  unsent?: { form: string; name: string; value: string; first: string };
  /** Links beside the name at the top. */
  nav?: Child;
  /** Full width, above the content. */
  hero?: Child;
  wide?: boolean;
  /** The stylesheet stands in the page itself: whoever comes for the first time over a slow line need not ask twice before seeing anything. */
  inside?: boolean;
  /** In this language only: what its reader has sent stands on it, and would be gone with it. */
  onlySo?: boolean;
  /** A sheet to be printed: its own stylesheet comes along. */
  paper?: boolean;
  /** Nothing but the content: a screen that others look at. */
  bare?: boolean;
  /** Seconds after which the page is fetched anew. */
  refresh?: number;
  /** Its reader has no page of their own any more. */
  parted?: boolean;
  /** There is something to send on it. */
  sends: boolean;
  /** Search engines may list it. */
  open?: boolean;
  description?: string;
}

export function Page({ children, ...page }: PropsWithChildren<PageProps>) {
  const { title, lang, dir, t, programme } = page;
  const name = programme?.name[lang] ?? t("site.name");
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <title>{title === name ? title : `${title} · ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {page.refresh !== undefined && <meta http-equiv="refresh" content={String(page.refresh)} />}
        {!page.open && <meta name="robots" content="noindex" />}
        {page.description !== undefined && <meta name="description" content={page.description} />}
        <Styles colour={programme?.colour ?? houseColour} inside={page.inside ?? false} nonce={page.nonce} />
        {page.paper && <link rel="stylesheet" href={stylesheetPath(programme?.colour ?? houseColour, "paper")} />}
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        {page.sends && <script src={`/assets/${lineScript.name}`} nonce={page.nonce} defer data-words={t("site.noLine")} />}
        {page.script !== undefined && <script src={page.script} nonce={page.nonce} defer />}
      </head>
      <body>
        <a class="skip" href="#content">
          {t("site.skip")}
        </a>
        {!page.bare && <Top {...page} name={name} />}
        <main id="content">
          {page.hero}
          <div class={page.wide ? "frame wide" : "frame"}>{children}</div>
        </main>
        {!page.bare && (
          <Bottom
            t={t}
            lang={lang}
            programme={programme}
            wide={page.wide ?? false}
            newLink={!page.parted && page.home !== "/console" && !page.path.startsWith("/console")}
          />
        )}
      </body>
    </html>
  );
}

/** Where the notice on personal data stands: the programme's own, else that of all programmes here. */
export const noticePath = (programme?: Pick<Programme, "id">): string => (programme ? `/p/${programme.id}/privacy` : "/privacy");

/** Address of the programme's logo, for a programme that has one. */
export const logoPath = ({ id, logo }: Programme): string => `/assets/logo/${id}/${logo?.id ?? ""}`;

/** The programme's logo, else our mark. Its name stands beside it, so it says nothing. */
export function Sign({ programme }: { programme: Programme | undefined }) {
  if (!programme?.logo) return <Mark />;
  const { width, height } = programme.logo;
  return <img src={logoPath(programme)} alt="" width={width} height={height} />;
}

/**
 * Inside the page, it is fetched as well, last of all, for the next page to find it kept: as a sheet for paper, which nothing waits for.
 * A prefetch says the same, but Firefox takes it for something that the content policy forbids.
 */
function Styles({ colour, inside, nonce }: { colour: string; inside: boolean; nonce: string }) {
  const path = stylesheetPath(colour);
  if (!inside) return <link rel="stylesheet" href={path} />;
  return (
    <>
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: stylesheetText(colour) }} />
      <link rel="stylesheet" href={path} media="print" />
    </>
  );
}

function Top({ t, lang, path, query, home = "/", nav, wide, name, unsent, programme, onlySo }: PageProps & { name: string }) {
  const offered = onlySo ? [lang] : programme ? offeredBy(programme, lang) : languages;
  const inLanguage = (language: Language) => `${path}?${new URLSearchParams({ ...query, lang: language }).toString()}`;
  return (
    <header class="top">
      <div class={wide ? "frame wide" : "frame"}>
        <a class="brand" href={home}>
          <Sign programme={programme} />
          <span dir="auto">{name}</span>
        </a>
        {unsent && <EnterKey {...unsent} />}
        {offered.length > 1 && (
          <nav aria-label={t("site.languages")}>
            <ul class="languages">
              {offered.map((language, n) => (
                <li class={n === offered.length - 1 ? "last" : undefined}>
                  {language === lang ? (
                    <span lang={language} aria-current="true">
                      {languageNames[language]}
                    </span>
                  ) : unsent ? (
                    <button
                      type="submit"
                      formaction={inLanguage(language)}
                      lang={language}
                      form={unsent.form}
                      name={unsent.name}
                      value={unsent.value}
                    >
                      {languageNames[language]}
                    </button>
                  ) : (
                    <a lang={language} hreflang={language} href={inLanguage(language)} rel="nofollow">
                      {languageNames[language]}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        )}
        {nav}
      </div>
    </header>
  );
}

/** The Enter key presses a form's first button: without this one it would be another language's. */
function EnterKey({ form, name, first }: NonNullable<PageProps["unsent"]>) {
  return <button type="submit" class="unseen" tabindex={-1} aria-hidden="true" form={form} name={name} value={first} />;
}

interface BottomProps {
  t: Translate;
  lang: Language;
  programme: Programme | undefined;
  wide: boolean;
  /** Offered to participants: organisers sign in. */
  newLink: boolean;
}

function Bottom({ t, lang, programme, wide, newLink }: BottomProps) {
  return (
    <footer class="bottom">
      <div class={wide ? "frame wide" : "frame"}>
        <ul>
          <li>
            <a href={noticePath(programme)}>{t("site.privacy")}</a>
          </li>
          {newLink && (
            <li>
              <a href="/new-link">{t("site.newLink")}</a>
            </li>
          )}
          {programme && (
            <li>
              <a href={`mailto:${programme.sender.replyTo}`}>{t("site.contact")}</a>
            </li>
          )}
        </ul>
        {programme && <p>{receiptLine(t, lang, programme)}</p>}
      </div>
    </footer>
  );
}

/** How every form begins that has something to send. */
const postForm = '<form method="post"';

/** What a handler says of its page; the rest comes from the request. */
export type Shown = Omit<PageProps, "lang" | "dir" | "nonce" | "t" | "path" | "query" | "sends"> &
  Partial<Pick<PageProps, "path" | "query">>;

/** Answers with a page in the reader's language. */
export async function show(c: Ctx, page: Shown, content: Child, status: ContentfulStatusCode = 200): Promise<Response> {
  const lang = c.get("language");
  const frame = {
    lang,
    dir: dirOf(lang),
    nonce: c.get("secureHeadersNonce") ?? "",
    t: c.get("t"),
    // What is found nowhere may begin as an address of another site does.
    path: ownPath(c.req.path),
    // What a form was sent with is not the page's.
    query: c.req.method === "GET" ? c.req.query() : {},
    inside: page.open === true && c.req.method === "GET",
  };
  const drawn = await html`${content}`;
  const whole = await html`<!doctype html>
${(
  <Page {...frame} {...page} title={titleOf(c, page.title, status)} sends={`${drawn}`.includes(postForm)}>
    {drawn}
  </Page>
)}`;
  return c.html(page.programme ? asCalledIn(page.programme.country, lang, `${whole}`) : whole, status);
}
