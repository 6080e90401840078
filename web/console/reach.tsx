/** Whoever is to agree before something is decided is called: the way to how. */
import { LinkButton } from "../design/components.tsx";
import { isolated } from "../phrase.ts";
import { nameOf } from "./names.ts";
import type { Scene } from "./scene.ts";

export function Reach({ scene: { t, base, world }, id }: { scene: Scene; id: string }) {
  return (
    <p>
      <LinkButton kind="quiet" small href={`${base}/applications/${id}`}>
        {t("console.confirm.reach", { name: isolated(nameOf(world, id)) })}
      </LinkButton>
    </p>
  );
}
