/** What people said of the programme: a handful on its page, and all that organisers show on a page of their own. */
import type { Programme } from "@tamkine/core/programme/programme";
import { inOrder, type Testimonial } from "@tamkine/core/testimonial/testimonial";
import { Back } from "../design/components.tsx";
import type { Ctx } from "../context.ts";
import { show } from "../layout.tsx";
import { Quoted } from "./quoted.tsx";

/** On the programme's own page. */
const few = 4;

/** Nothing where none are shown. */
export function SomeTestimonials({ c, programme, words }: { c: Ctx; programme: Programme; words: readonly Testimonial[] }) {
  const t = c.get("t");
  if (words.length === 0) return null;
  return (
    <section class="stack" id="testimonials">
      <h2>{t("testimonials.title")}</h2>
      <div class="grid">
        {inOrder(words)
          .slice(0, few)
          .map((shown) => (
            <Quoted t={t} shown={shown} />
          ))}
      </div>
      {words.length > few && (
        <p>
          <a href={`/p/${programme.id}/testimonials`}>{t("testimonials.all")}</a>
        </p>
      )}
    </section>
  );
}

/** Search engines may list the programme's page, and not this one: it is there for whoever reads that one. */
export function testimonialsPage(c: Ctx, programme: Programme, words: readonly Testimonial[]) {
  const t = c.get("t");
  return show(
    c,
    { title: t("testimonials.title"), programme, home: `/p/${programme.id}` },
    <div class="stack-l">
      <div class="stack">
        <h1>{t("testimonials.title")}</h1>
        <p class="lead">{t(words.length === 0 ? "testimonials.none" : "testimonials.lead")}</p>
      </div>
      {inOrder(words).map((shown) => (
        <Quoted t={t} shown={shown} />
      ))}
      <p>
        <Back t={t} href={`/p/${programme.id}`} />
      </p>
    </div>,
  );
}
