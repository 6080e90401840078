/** Writes a letter's blocks from its texts. */
import type { Values } from "../../kernel/messages.ts";
import { spaced } from "../../kernel/text.ts";
import { sayDataLaw } from "../../programme/data-law.ts";
import type { Block, Draft, Fact } from "./block.ts";
import { catalogue, type Letter } from "../catalogue.ts";
import type { LetterContext } from "../about/context.ts";
import { factsOf, introducedIn } from "./facts.ts";
import { calledTo } from "./first-name.ts";
import { leadsNowhere } from "../about/links.ts";
import { bare, isolate, oneLine } from "../isolate.ts";
import { type Part, partsOf, partText } from "../words/phrases.ts";
import { say } from "../words/texts.ts";
import { nameIn, valuesOf } from "./values.ts";

export function draft(context: LetterContext): Draft {
  const { language, letter, programme, links } = context;
  const { opens }: Letter = catalogue[letter];
  const values = valuesOf(context);
  const tell = (part: Part) => partText(context, part, values);
  const paragraphs = partsOf(letter)
    .filter((part) => !Number.isNaN(Number(part)))
    .map(tell)
    .filter((text) => text !== "");
  const [first = "", ...rest] = paragraphs;
  const hello = values.name === "" ? say(language, "helloAll") : say(language, "hello", values);
  return {
    language,
    subject: spaced(oneLine(bare(tell("subject")), 150), language),
    preheader: spaced(oneLine(bare(first), 160), language),
    title: tell("title"),
    programme: nameIn(context, programme.name[language]),
    colour: programme.colour,
    ...(context.logo && { logo: context.logo }),
    blocks: [
      { is: "paragraph", text: hello },
      { is: "paragraph", text: first },
      ...presented(context),
      // Beside what the reader held themselves, which is the first of the other paragraphs.
      ...listed(rest.slice(0, values.met === "yes" ? 1 : 0)),
      ...quoted(context),
      ...listed(rest.slice(values.met === "yes" ? 1 : 0)),
      { is: "button", text: tell("button"), href: links.main },
      ...(links.testimonial === undefined ? [] : [{ is: "way" as const, text: say(language, "testimonial"), href: links.testimonial }]),
      ...("personal" in opens && !leadsNowhere(context) ? [{ is: "note" as const, text: say(language, "personal") }] : []),
      { is: "paragraph", text: say(language, "regards") },
    ],
    footer: footer(context, values),
  };
}

/** What it tells in a table; of several people, each under their name. */
function presented(context: LetterContext): Block[] {
  const table = (facts: Fact[]): Block[] => (facts.length > 0 ? [{ is: "facts", facts }] : []);
  const { pairs = [], ...about } = context;
  return [
    ...table(factsOf(context)),
    ...pairs.flatMap((pair): Block[] => {
      const facts = table(introducedIn({ ...about, pair }));
      return facts.length === 0 ? [] : [{ is: "heading", text: nameIn(context, pair.other ? calledTo(pair.other) : "") }, ...facts];
    }),
  ];
}

/** Characters: as much as the survey takes. */
const longestQuote = 1000;

/** What mentees let their mentor read, in their own words. */
function quoted({ language, quotes = [] }: LetterContext): Block[] {
  if (quotes.length === 0) return [];
  const said = quotes.map(
    (text): Block => ({ is: "quote", text: say(language, "quote", { text: isolate(oneLine(text, longestQuote), language) }) }),
  );
  return [{ is: "paragraph", text: say(language, "quotes", { count: quotes.length }) }, ...said];
}

/** Texts that begin with "- " become the items of a list. */
function listed(texts: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const text of texts) {
    const last = blocks.at(-1);
    if (!text.startsWith("- ")) blocks.push({ is: "paragraph", text });
    else if (last?.is === "list") last.items.push(text.slice(2));
    else blocks.push({ is: "list", items: [text.slice(2)] });
  }
  return blocks;
}

function footer({ language, letter, programme, links }: LetterContext, values: Values): Draft["footer"] {
  const { receipt } = programme;
  const { audience } = catalogue[letter];
  const law = sayDataLaw(programme.dataLaw, language);
  const { unsubscribe } = links;
  return {
    lines: [
      ...(audience === "organiser" ? [] : [say(language, "ask")]),
      say(language, `why.${audience}`, values),
      receipt === null
        ? say(language, "noReceipt", law)
        : say(language, "receipt", { ...law, receipt: isolate(oneLine(receipt, 40), language) }),
    ],
    links: [
      { text: say(language, "privacy"), href: links.page(`/p/${programme.id}/privacy`) },
      ...(unsubscribe === undefined
        ? []
        : [{ text: say(language, audience === "organiser" ? "unsubscribe.organiser" : "unsubscribe"), href: unsubscribe }]),
    ],
  };
}
