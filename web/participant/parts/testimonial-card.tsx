/** The way to one's words for the programme: a card for whoever agreed to be asked, a line for everybody else who took part. */
import { mayWrite } from "@tamkine/core/testimonial/testimonial";
import { Card, LinkButton } from "../../design/components.tsx";
import type { Scene } from "../scene.ts";

export function TestimonialCard({ scene }: { scene: Scene }) {
  const { t, base, personal } = scene;
  const { testimonial } = personal;
  if (!testimonial && !isAsked(scene)) return null;
  return (
    <Card title={t("testimonial.title")} id="testimonial">
      <p>{t(testimonial ? "testimonial.card.given" : "testimonial.card")}</p>
      <p>
        <LinkButton kind="quiet" href={`${base}/testimonial`}>
          {t(testimonial ? "testimonial.see" : "testimonial.write")}
        </LinkButton>
      </p>
    </Card>
  );
}

const may = ({ personal: { cohort, participant, answer } }: Scene): boolean => mayWrite(cohort, participant, answer !== undefined);

/** Whether one may write and agreed to be asked. */
export const isAsked = (scene: Scene): boolean => may(scene) && scene.personal.application.consents.testimonial !== null;

/** Nobody is kept from writing by not having been asked. */
export function TestimonialLink({ scene }: { scene: Scene }) {
  const { t, base } = scene;
  if (!may(scene) || isAsked(scene) || scene.personal.testimonial) return null;
  return (
    <p>
      <a href={`${base}/testimonial`}>{t("testimonial.link")}</a>
    </p>
  );
}
