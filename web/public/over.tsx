/** The page of a programme that is closed: that it is over, and what stays for those who took part. */
import type { Programme } from "@tamkine/core/programme/programme";
import type { Testimonial } from "@tamkine/core/testimonial/testimonial";
import type { Ctx } from "../context.ts";
import { LinkButton } from "../design/components.tsx";
import { show } from "../layout.tsx";
import { SomeTestimonials } from "./testimonials.tsx";

/** Search engines do not list it any more. */
export function overPage(c: Ctx, programme: Programme, words: readonly Testimonial[]) {
  const [t, language] = [c.get("t"), c.get("language")];
  return show(
    c,
    { title: programme.name[language], programme, home: `/p/${programme.id}` },
    <div class="stack-l">
      <div class="stack">
        <h1>{programme.name[language]}</h1>
        <p class="lead">{t("programme.over")}</p>
        <p>{t("programme.over.stays")}</p>
        <p class="row">
          <LinkButton kind="quiet" href="/new-link">
            {t("programme.over.page")}
          </LinkButton>
          <LinkButton kind="quiet" href="/certificates">
            {t("programme.over.certificate")}
          </LinkButton>
        </p>
      </div>
      <SomeTestimonials c={c} programme={programme} words={words} />
    </div>,
  );
}
