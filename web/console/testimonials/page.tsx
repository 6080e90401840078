/** The words by where they are: on the programme's page, to be read, left aside. Who wrote them is not said beyond what they signed. */
import { may } from "@tamkine/core/access/policy";
import type { Refusal } from "@tamkine/core/kernel/refusal";
import type { Programme } from "@tamkine/core/programme/programme";
import type { Arrangement } from "@tamkine/core/testimonial/arrange";
import { inOrder, type Testimonial } from "@tamkine/core/testimonial/testimonial";
import type { Ctx } from "../../context.ts";
import { Badge, Button, Card, LinkButton, More, Notice } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { Quoted, signatureOf } from "../../public/quoted.tsx";
import { isolated } from "../../phrase.ts";
import { consolePage } from "../frame.tsx";
import { seenText } from "../seen.ts";
import { organiserOf } from "../session.ts";

export function page(c: Ctx, programme: Programme, all: readonly Testimonial[], refusal?: Refusal) {
  const t = c.get("t");
  const runs = may(organiserOf(c), "run", programme.id);
  const shown = inOrder(all);
  const [fresh, aside] = [all.filter((one) => one.place === null && !one.aside), all.filter((one) => one.aside)];
  const told = { c, programme, runs };
  return consolePage(
    c,
    programme,
    t("console.testimonials.title"),
    <div class="stack-l" id="testimonials">
      <p class="lead">{t("console.testimonials.lead")}</p>
      <p class="soft">{t("console.testimonials.rules", { months: programme.retention.identifiableMonths })}</p>
      {all.length === 0 && (
        <Notice>
          <p>{t("console.testimonials.none")}</p>
        </Notice>
      )}
      {fresh.length > 0 && (
        <Card title={t("console.testimonials.fresh", { count: fresh.length })} main>
          <Listed told={told} words={fresh} acts={() => ["show", "aside"]} />
        </Card>
      )}
      <Card title={t("console.testimonials.shown", { count: shown.length })}>
        <p>
          <LinkButton kind="quiet" href={`/p/${programme.id}/testimonials`}>
            {t("testimonial.yours.page")}
          </LinkButton>
        </p>
        <Listed
          told={told}
          words={shown}
          acts={(n) => [...(n > 0 ? (["up"] as const) : []), ...(n < shown.length - 1 ? (["down"] as const) : []), "hide", "aside"]}
        />
      </Card>
      {aside.length > 0 && (
        <More title={t("console.testimonials.aside", { count: aside.length })}>
          <p class="soft">{t("console.testimonials.asideHint")}</p>
          <Listed told={told} words={aside} acts={() => ["show"]} />
        </More>
      )}
    </div>,
    refusal,
    { path: `/console/${programme.id}/testimonials` },
  );
}

interface ListedProps {
  told: { c: Ctx; programme: Programme; runs: boolean };
  words: readonly Testimonial[];
  /** What can be done with the n-th. */
  acts: (n: number) => readonly Arrangement[];
}

function Listed({ told: { c, programme, runs }, words, acts }: ListedProps) {
  const t = c.get("t");
  return (
    <ul class="list">
      {words.map((one, n) => (
        <li>
          <Quoted t={t} shown={one} />
          <p class="row">
            <Badge>{t(`role.${one.role}`)}</Badge>
            <span class="soft small">
              {t("console.cohort", { cohort: isolated(one.cohort) })}
              {one.signed === "none" && ` · ${t("testimonial.by.none")}`}
            </span>
          </p>
          {runs && (
            <PostForm action={`/console/${programme.id}/testimonials/${one.cohort}/${one.id}`} class="row" data-swap="#testimonials">
              <input type="hidden" name="seen" value={seenText([one])} />
              {acts(n).map((how, i) => (
                <Button name="how" value={how} small kind={how === "show" ? "main" : "quiet"}>
                  {t(how === "aside" ? "console.testimonials.put-aside" : `console.testimonials.${how}`)}
                  {/* Several stand on a page: whoever listens hears which one this is of. */}
                  <span class="unseen"> {i === 0 ? signatureOf(t, one) || one.words.slice(0, 40) : ""}</span>
                </Button>
              ))}
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  );
}
