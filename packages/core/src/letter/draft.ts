/** Writes a letter's blocks from its texts. */
import type { Values } from "../kernel/messages.ts";
import type { Block, Draft } from "./block.ts";
import { catalogue, type Letter } from "./catalogue.ts";
import type { LetterContext } from "./context.ts";
import { factsOf } from "./facts.ts";
import { bare, isolate, oneLine } from "./isolate.ts";
import { type Part, partsOf, partText } from "./phrases.ts";
import { say } from "./texts.ts";
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
  const facts = factsOf(context);
  const hello = values.name === "" ? say(language, "helloAll") : say(language, "hello", values);
  return {
    language,
    subject: oneLine(bare(tell("subject")), 150),
    preheader: oneLine(bare(first), 160),
    title: tell("title"),
    programme: nameIn(context, programme.name[language]),
    colour: programme.colour,
    ...(context.logo && { logo: context.logo }),
    blocks: [
      { is: "paragraph", text: hello },
      { is: "paragraph", text: first },
      ...(facts.length > 0 ? [{ is: "facts" as const, facts }] : []),
      ...listed(rest),
      { is: "button", text: tell("button"), href: links.main },
      ...("personal" in opens ? [{ is: "note" as const, text: say(language, "personal") }] : []),
      { is: "paragraph", text: say(language, "regards") },
    ],
    footer: footer(context, values),
  };
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
  const { unsubscribe } = links;
  return {
    lines: [
      say(language, `why.${catalogue[letter].audience}`, values),
      receipt === null ? say(language, "noReceipt") : say(language, "receipt", { receipt: isolate(oneLine(receipt, 40), language) }),
    ],
    links: [
      { text: say(language, "privacy"), href: links.page("/privacy") },
      ...(unsubscribe === undefined ? [] : [{ text: say(language, "unsubscribe"), href: unsubscribe }]),
    ],
  };
}
