/** A name among what people write where one is asked for. */
import { fold, phrases } from "../../../kernel/fold.ts";
import { lazy } from "../../../kernel/lazily.ts";
import { noNameWords, titleWords } from "../words/people.ts";

const none = lazy(() => new Set(phrases(noNameWords)));
/** A link and nothing else. */
const link = /^(?:https?:\/\/|www\.)\S+$|^\S+\.(?:com|ma|org|net)(?:\/\S*)?$/iu;

/** A stroke, a number, an address or a link stands where somebody had to write something: a name has a letter, and is no word for nobody. */
export const isName = (said: string): boolean =>
  /\p{L}/u.test(said) && !said.includes("@") && !link.test(said.trim()) && !none().has(fold(said));

/** As in letters of an office: "M.", "Mme", "السيدة". An M without its dot is somebody's initial. */
const titled = lazy(() => new RegExp(`^(?:${titleWords})\\s+(?=\\p{L})`, "iu"));

/** On one line, without markup, pictures and a title in front; "ALAMI, Sara" as people say it. */
export function nameOf(said: string): string {
  const plain = said
    .replace(/<\/?[a-z][^<>]*>/giu, " ")
    .replace(/[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const [, family, first] = /^([^,،]+?)\s*[,،]\s*([^,،]+)$/u.exec(plain.replace(titled(), "")) ?? [];
  if (family === undefined || first === undefined) return plain.replace(titled(), "");
  return isLoud(family) && !isLoud(first) ? `${first} ${family}` : plain.replace(titled(), "");
}

/** Family names stand in capitals where they come first. */
const isLoud = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
