/** The outbox: every letter of the cohort with its state, narrowed down by state, letter and person, a page at a time. */
import { inAlphabet } from "@tamkine/core/kernel/alphabet";
import type { Organiser } from "@tamkine/core/access/organiser";
import { sayNumber } from "@tamkine/core/kernel/say";
import { type Delivery, DeliveryState } from "@tamkine/core/letter/delivery";
import { Badge, Button, Card, Field, Pages, Table, type Tone } from "../../design/components.tsx";
import { addressOf, pageOf, type Query } from "../../design/slice.ts";
import { PostForm } from "../../form/post-form.tsx";
import { cohortPage } from "../frame.tsx";
import type { Scene } from "../scene.ts";
import { holds } from "../search.ts";
import { Search, soughtIn } from "../searching.tsx";
import { shortMoment } from "../when.ts";
import { letterName, readerName } from "./names.ts";
import { Pausing } from "./pausing.tsx";
import { Ways } from "./ways.tsx";

export const tones: Record<Delivery["state"], Tone> = {
  due: "accent",
  claimed: "warn",
  sent: "good",
  bounced: "bad",
  complained: "bad",
  dropped: "plain",
};

/** What the address asks for; what it does not know asks for nothing. */
interface Filter extends Query {
  state: Delivery["state"] | undefined;
  letter: string | undefined;
  /** Somebody's id, from their own page. */
  person: string | undefined;
  /** A name that is looked for, sealed. */
  q: string | undefined;
}

/** What a search keeps. */
export const keptBySearch = ["state", "letter", "person"] as const;

/**
 * @param doubtful letters that somebody is to see to, the programme's own among them
 * @param team who helps to run the programme
 */
export function outboxPage(scene: Scene, deliveries: readonly Delivery[], doubtful: readonly Delivery[], team: readonly Organiser[]) {
  const { t, c, language, world, base } = scene;
  const sought = soughtIn(scene);
  const filter: Filter = {
    q: sought.q,
    state: DeliveryState.safeParse(c.req.query("state")).data,
    letter: deliveries.find(({ letter }) => letter === c.req.query("letter"))?.letter,
    person: world.applications.find(({ id }) => id === c.req.query("person"))?.id,
  };
  const called = calledSo(scene, sought.words, team);
  const ofPerson = deliveries.filter(({ recipient: { id } }) => (!filter.person || id === filter.person) && (!called || called.has(id)));
  const ofLetter = ofPerson.filter(({ letter }) => !filter.letter || letter === filter.letter);
  const shown = ofLetter.filter(({ state }) => !filter.state || state === filter.state).sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1));
  const slice = pageOf(shown, c.req.query("page"));
  return cohortPage(
    scene,
    "/letters",
    t("console.letters.title"),
    <>
      <Ways scene={scene} here="" />
      <InDoubt scene={scene} doubtful={doubtful} team={team} />
      <Pausing scene={scene} deliveries={deliveries} />
      <div class="stack" id="list">
        {deliveries.length > 0 && (
          <>
            <Search scene={scene} path={`${base}/letters#list`} query={{ ...filter, q: undefined }} sought={sought} swap="#list" />
            <Narrow scene={scene} filter={filter} deliveries={ofPerson} />
            <States scene={scene} filter={filter} deliveries={ofLetter} />
          </>
        )}
        <Table
          caption={t("console.letters.count", { count: shown.length })}
          rows={slice.rows}
          empty={t("console.letters.none")}
          lines
          columns={[
            {
              title: t("console.letters.letter"),
              cell: (one) => <a href={`${base}/letters/${one.id}`}>{letterName(t, one.letter)}</a>,
            },
            { title: t("console.letters.to"), cell: (one) => <bdi>{readerName(scene, one, team)}</bdi> },
            {
              title: t("console.letters.when"),
              cell: (one) => shortMoment(one.sentAt ?? one.dueAt, language, world.programme.timeZone, scene.now),
            },
            {
              title: t("console.letters.state"),
              cell: (one) => <Badge tone={tones[one.state]}>{t(`console.delivery.${one.state}`)}</Badge>,
              beside: true,
            },
          ]}
        />
        <Pages t={t} of={slice} path={`${base}/letters#list`} query={filter} swap="#list" />
      </div>
    </>,
  );
}

/** Ids of those in whose name these words stand: of people of the cohort, and of the team. */
function calledSo({ world }: Scene, words: string | undefined, team: readonly Organiser[]): ReadonlySet<string> | undefined {
  if (words === undefined) return undefined;
  const people = [...world.applications.map(({ id, form: { name } }) => ({ id, name })), ...team];
  return new Set(people.filter(({ name }) => holds(words, name)).map(({ id }) => id));
}

interface InDoubtProps {
  scene: Scene;
  doubtful: readonly Delivery[];
  team: readonly Organiser[];
}

function InDoubt({ scene, doubtful, team }: InDoubtProps) {
  const { t, runs } = scene;
  if (doubtful.length === 0) return null;
  return (
    <Card title={t("console.letters.doubtful", { count: doubtful.length })} main>
      <p>{t("console.letters.doubtfulExplained")}</p>
      <ul class="list">
        {doubtful.slice(0, 50).map((one) => (
          <li class="row spread">
            <span>
              {letterName(t, one.letter)} · <bdi>{readerName(scene, one, team)}</bdi>
            </span>
            {runs && <SettleDoubt scene={scene} id={one.id} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Sending it again, or knowing that it arrived. */
export function SettleDoubt({ scene: { t, base }, id }: { scene: Scene; id: string }) {
  return (
    <span class="row">
      {(["again", "arrived"] as const).map((way) => (
        <PostForm action={`${base}/letters/${id}/${way}`} class="inline">
          <Button kind="quiet" small>
            {t(`console.letters.${way}`)}
          </Button>
        </PostForm>
      ))}
    </span>
  );
}

interface Narrowing {
  scene: Scene;
  filter: Filter;
  deliveries: readonly Delivery[];
}

/** Which letter; and whose, when one comes from somebody's page. */
function Narrow({ scene, filter, deliveries }: Narrowing) {
  const { t, base } = scene;
  const letters = [...new Set(deliveries.map(({ letter }) => letter))]
    .map((value) => ({ value, label: letterName(t, value) }))
    .sort((a, b) => inAlphabet(scene.language)(a.label, b.label));
  return (
    <>
      {filter.person !== undefined && (
        <p class="row">
          <strong>{t("console.outbox.of", { name: readerName(scene, { recipient: { is: "applicant", id: filter.person } }) })}</strong>
          <a href={addressOf(`${base}/letters`, { ...filter, person: undefined })}>{t("console.outbox.ofAll")}</a>
        </p>
      )}
      <form method="get" action={`${base}/letters`} class="find" data-swap="#list">
        {(["state", "person", "q"] as const).map((name) => filter[name] && <input type="hidden" name={name} value={filter[name]} />)}
        <Field
          name="letter"
          label={t("console.letters.letter")}
          value={filter.letter}
          options={[{ value: "", label: t("console.letters.all") }, ...letters]}
        />
        <Button kind="quiet">{t("console.outbox.show")}</Button>
      </form>
    </>
  );
}

/** States that letters are in, as chips. */
function States({ scene: { t, language, base }, filter, deliveries }: Narrowing) {
  const chip = (state: Delivery["state"] | undefined, count: number) => (
    <li>
      <a
        href={addressOf(`${base}/letters`, { ...filter, state })}
        aria-current={state === filter.state ? "true" : undefined}
        data-swap="#list"
      >
        {state ? t(`console.delivery.${state}`) : t("console.letters.all")} <span class="n">{sayNumber(language, count)}</span>
      </a>
    </li>
  );
  const count = (state: Delivery["state"]) => deliveries.filter((one) => one.state === state).length;
  return (
    <ul class="chips" aria-label={t("console.letters.state")}>
      {chip(undefined, deliveries.length)}
      {DeliveryState.options.filter((state) => count(state) > 0).map((state) => chip(state, count(state)))}
    </ul>
  );
}
