/** The place where walkers live: the embedded AWS with a cohort open for sign-up, its organisers, and everybody's mail. */
import { everyRowAt } from "@tamkine/aws/store/fixtures/rows";
import { createOrganiser, type Organiser, signIn } from "@tamkine/rehearsal/cast/organiser";
import { rounds } from "@tamkine/rehearsal/cast/rounds";
import type { Stage } from "@tamkine/rehearsal/cast/stage";
import { today } from "@tamkine/rehearsal/cast/today";
import { createMailbox, type Letter } from "@tamkine/rehearsal/mail/mailbox";
import type { Server } from "@tamkine/rehearsal/server/server";
import { convention, ownerAddress } from "@tamkine/rehearsal/alliance";
import { consoleOf, foundCohort, invite } from "@tamkine/rehearsal/setup";
import { openStored } from "@tamkine/rehearsal/server/stored";
import type { Cohort } from "@tamkine/core/cohort/cohort";
import type { Gathering } from "@tamkine/core/gathering/gathering";
import { openStage } from "../stage.ts";

export const ref = { programme: "tamkine", cohort: "2026-1" };

export interface Town {
  origin: string;
  server: Server;
  stage: Stage;
  cohort(): Promise<Cohort>;
  gatherings(): Promise<Gathering[]>;
  /** The last link of this kind that came to someone by mail, as a path. */
  link(address: string, kind: "v" | "me"): Promise<string>;
  /** Every path of the site that a letter leads to. */
  addresses(): Promise<string[]>;
  /** Everything that is stored, a text a row. */
  rows(): Promise<string[]>;
  /** Moves time to noon of a day, or by some minutes, and lets everything due happen. */
  until(day: string): Promise<void>;
  pass(minutes: number): Promise<void>;
  /** Each organiser opens the console and does what waits there. */
  organise(...sections: (keyof typeof rounds)[]): Promise<void>;
  stop(): Promise<void>;
}

export async function openTown(): Promise<Town> {
  const { environment, stage } = await openStage({ speedy: true });
  const { server } = stage;
  const mailbox = createMailbox(server);
  const letters: Letter[] = [];
  const collect = async () => void letters.push(...(await mailbox.fresh()));
  const organisers: Organiser[] = [ownerAddress, ...convention.coordinators.map(({ address }) => address)].map((address) =>
    createOrganiser(stage, address, consoleOf(ref.cohort), async () => {
      await collect();
      return letters.findLast(({ to }) => to === address);
    }),
  );
  const [owner] = organisers as [Organiser, ...Organiser[]];
  await signIn(stage, owner);
  await invite(stage, owner, convention);
  await foundCohort(stage, owner, ref.cohort, "2026-03-02");
  await server.settle();
  const stored = openStored(async () => (await server.state()).stored);
  return {
    origin: environment.url,
    server,
    stage,
    async cohort() {
      const cohort = await stored.look((store) => store.get("cohort", ref));
      if (!cohort) throw new Error("no cohort was opened");
      return cohort;
    },
    gatherings: () => stored.look((store) => store.gatherings(ref)),
    async link(address, kind) {
      await collect();
      const links = letters.filter(({ to }) => to === address).flatMap((letter) => letter.links);
      // Whatever behind the page or on it a letter leads to.
      const page = new RegExp(`^/${kind}/[^/#]+`, "u");
      const found = links.flatMap((path) => page.exec(path)?.[0] ?? []).at(-1);
      if (found === undefined) throw new Error(`no ${kind} link came to ${address}`);
      return found;
    },
    async addresses() {
      await collect();
      return [...new Set(letters.flatMap((letter) => letter.addresses()))];
    },
    rows: async () => everyRowAt((await server.state()).stored),
    async until(day) {
      await server.advance(`${day}T12:00:00Z`);
      await server.settle();
    },
    async pass(minutes) {
      await server.advance(new Date(Date.parse((await server.state()).now) + minutes * 60_000).toISOString());
      await server.settle();
    },
    async organise(...sections) {
      for (const organiser of organisers) {
        await today(stage, organiser);
        for (const section of sections) await rounds[section]?.(stage, organiser);
      }
      await server.settle();
    },
    stop: environment.stop,
  };
}
