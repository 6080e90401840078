/** A form that asks something of the matching board; it says which round of pairs was looked at, how it stood, which part was shown. */
import type { PropsWithChildren } from "hono/jsx";
import { PostForm } from "../../form/post-form.tsx";
import type { Scene } from "../scene.ts";
import type { CommandName } from "./commands.ts";
import { backTo } from "./listed.ts";

interface Asked {
  scene: Scene;
  command: CommandName;
  /** What goes with it unseen. */
  fields?: Readonly<Record<string, string>>;
  class?: string;
  /** The place on the page that the answer takes. */
  swap?: string;
}

export function Ask({ scene, command, fields = {}, class: look, swap = "#matching", children }: PropsWithChildren<Asked>) {
  const { base, world } = scene;
  const list = backTo(scene);
  return (
    <PostForm action={`${base}/matching/${command}`} class={look} data-swap={swap}>
      <input type="hidden" name="round" value={String(world.proposal?.round ?? 0)} />
      <input type="hidden" name="version" value={String(world.proposal?.version ?? 0)} />
      {list !== "" && <input type="hidden" name="list" value={list} />}
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </PostForm>
  );
}
