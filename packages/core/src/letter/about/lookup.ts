/** Reads what letters are written from: each thing once, however many letters are about it. */
import type { Organiser } from "../../access/organiser.ts";
import type { SavedForm } from "../../application/saved-form.ts";
import type { Application } from "../../application/application.ts";
import type { Cohort } from "../../cohort/cohort.ts";
import type { Gathering } from "../../gathering/gathering.ts";
import type { CohortRef } from "../../kernel/item.ts";
import { ahead } from "../../kernel/lazily.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Pair } from "../../pairing/pair.ts";
import type { Participant } from "../../participant/participant.ts";
import type { Store } from "../../ports.ts";
import type { Language } from "../../kernel/text.ts";
import type { Programme } from "../../programme/programme.ts";
import type { Logo, LogoRef } from "../../programme/logo.ts";
import type { Answer } from "../../survey/survey.ts";
import { catalogue, type LetterId } from "../catalogue.ts";
import type { Delivery } from "../delivery.ts";
import { topicOf } from "./topic.ts";
import { type Wording, wordingId } from "../words/wording.ts";

/** Each gives undefined for what does not exist. */
export interface Lookup {
  programme: Programme;
  cohort: Cohort | undefined;
  application(id: string): Promise<Application | undefined>;
  savedForm(id: string): Promise<SavedForm | undefined>;
  participant(id: string): Promise<Participant | undefined>;
  organiser(id: string): Promise<Organiser | undefined>;
  pair(id: string): Promise<Pair | undefined>;
  meeting(pair: string, id: string): Promise<Meeting | undefined>;
  /** How the programme words a letter in its own way. */
  wording(letter: string, language: Language): Promise<Wording | undefined>;
  gathering(id: string): Promise<Gathering | undefined>;
  /** The picture of its logo that letters carry, and how large they show it. */
  letterhead(): Promise<(Size & { file: Logo }) | undefined>;
  /** Somebody's end survey. */
  answer(participant: string): Promise<Answer | undefined>;
}

type Size = Pick<LogoRef, "width" | "height">;

/**
 * Undefined if there is no such programme.
 * @param letters the letters to be written, so that their readers and subjects are read in the same request as the programme
 */
export async function lookup(store: Store, ref: CohortRef, letters: readonly Delivery[] = []): Promise<Lookup | undefined> {
  const known = fromStore(store, ref);
  for (const reading of letters.flatMap((one) => [...readers(known, one), ...topics(known, one)])) ahead(reading);
  const [programme, cohort] = await Promise.all([store.get("programme", { id: ref.programme }), store.get("cohort", ref)]);
  const shown = programme?.logo?.letter;
  return (
    programme && {
      ...known,
      programme,
      cohort,
      async letterhead() {
        const file = shown && (await known.picture(shown.id));
        return file && { file, width: shown.width, height: shown.height };
      },
    }
  );
}

type Known = ReturnType<typeof fromStore>;

function readers(known: Known, { recipient: { is, id } }: Delivery): Promise<unknown>[] {
  if (is === "organiser") return [known.organiser(id)];
  return is === "saved-form" ? [known.savedForm(id)] : [known.application(id), known.participant(id)];
}

/** In the language it was written for; whoever has changed theirs since has its wording read then. */
function topics(known: Known, delivery: Delivery): Promise<unknown>[] {
  if (!Object.hasOwn(catalogue, delivery.letter)) return [];
  const letter = delivery.letter as LetterId;
  const { pair, pairs = [], meeting, gathering } = topicOf(delivery, letter);
  return [
    ...(catalogue[letter].audience === "organiser" ? [] : [known.wording(letter, delivery.language)]),
    ...(pair === undefined ? pairs : [pair]).map(known.pair),
    ...(pair === undefined || meeting === undefined ? [] : [known.meeting(pair, meeting)]),
    ...(gathering === undefined ? [] : [known.gathering(gathering)]),
  ];
}

function fromStore(store: Store, { programme, cohort }: CohortRef) {
  const wording = once((id) => store.get("wording", { programme, id }));
  const meetings = once((pair) => once((id) => store.get("meeting", { programme, cohort, pair, id })));
  return {
    picture: once((id) => store.get("logo", { programme, id })),
    application: once((id) => store.get("application", { programme, cohort, id })),
    savedForm: once((id) => store.get("saved-form", { programme, cohort, id })),
    participant: once((id) => store.get("participant", { programme, cohort, id })),
    organiser: once((id) => store.get("organiser", { programme, id })),
    pair: once((id) => store.get("pair", { programme, cohort, id })),
    meeting: (pair: string, id: string) => meetings(pair)(id),
    wording: (letter: string, language: Language) => wording(wordingId(letter, language)),
    gathering: once((id) => store.get("gathering", { programme, cohort, id })),
    answer: once((participant) => store.get("answer", { programme, cohort, participant })),
  };
}

function once<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
}
