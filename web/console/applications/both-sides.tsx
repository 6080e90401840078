/** Which of the two applications of one address counts. They may bear two names: then it may be two people who share a mailbox. */
import type { Application } from "@tamkine/core/application/application";
import { fold } from "@tamkine/core/kernel/fold";
import { roles } from "@tamkine/core/programme/programme";
import type { Child } from "hono/jsx";
import { Button, Card } from "../../design/components.tsx";
import { PostForm } from "../../form/post-form.tsx";
import { isolated } from "../../phrase.ts";
import type { Scene } from "../scene.ts";

/** The mentor's first, as on every page. */
const sidesOf = ({ world }: Scene, email: string): Application[] =>
  roles.flatMap((role) => world.applications.filter((one) => one.email === email && one.bothSides && one.role === role));

const haveOneName = (sides: readonly Application[]): boolean =>
  new Set(sides.map(({ form }) => fold(form.name).split(" ").sort().join(" "))).size <= 1;

/** Who it is: each name leads to its application. */
export function SidesNamed({ scene, email }: { scene: Scene; email: string }) {
  const sides = sidesOf(scene, email);
  const shown = haveOneName(sides) ? sides.slice(0, 1) : sides;
  return (
    <>
      {shown.map(({ id, form }, i) => (
        <>
          {/* The dot stays beside the name before it, where the next begins a line. */}
          <span class="named">
            <a class="named" href={`${scene.base}/applications/${id}`}>
              <bdi>{form.name}</bdi>
            </a>
            {i < shown.length - 1 && "\u00a0·"}
          </span>{" "}
        </>
      ))}
    </>
  );
}

/** Under two names they may be two people: then somebody calls before one of the applications is chosen. */
export const sidesText = (scene: Scene, email: string): string =>
  scene.t(haveOneName(sidesOf(scene, email)) ? "console.bothSides.explained" : "console.bothSides.names");

/**
 * A button for each.
 * @param swap what the answer is put in place of
 * @param children what goes along unseen
 */
export function ChooseSide({ scene, email, swap, children }: { scene: Scene; email: string; swap?: string; children?: Child }) {
  const { t, base } = scene;
  const sides = sidesOf(scene, email);
  const named = !haveOneName(sides);
  return (
    <div class="row">
      {sides.map(({ id, role, form }) => (
        <PostForm action={`${base}/applications/${id}/counts`} class="row" {...(swap && { "data-swap": swap })}>
          {children}
          <Button kind="quiet" small>
            {named ? t(`console.bothSides.named.${role}`, { name: isolated(form.name) }) : t(`console.bothSides.${role}`)}
          </Button>
        </PostForm>
      ))}
    </div>
  );
}

/** The same on the page of either application; whoever only reads gets no buttons. */
export function BothSides({ scene, email }: { scene: Scene; email: string }) {
  return (
    <Card title={<SidesNamed scene={scene} email={email} />} main>
      <p>{sidesText(scene, email)}</p>
      {scene.runs && <ChooseSide scene={scene} email={email} />}
    </Card>
  );
}
