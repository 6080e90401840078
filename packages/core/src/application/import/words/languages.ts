/** How people name the languages in which they can meet. Whoever says Arabic can meet in either Arabic, where the programme asks for both. */
import type { meetingLanguages } from "../../form.ts";

type Language = (typeof meetingLanguages)[number];

export const languageWords: readonly (readonly [string, readonly Language[]])[] = [
  [
    "darija | arabe dialectal | arabe marocain | dialecte marocain | moroccan arabic | colloquial arabic | الدارجة | الدارجة المغربية | العامية",
    ["darija"],
  ],
  [
    "arabe classique | arabe littéraire | arabe standard | arabe fusha | fusha | modern standard arabic | standard arabic | classical arabic | العربية الفصحى | الفصحى",
    ["arabic"],
  ],
  ["arabe | arabic | ar | العربية | عربي", ["arabic", "darija"]],
  ["amazighe | amazigh | tamazight | tachelhit | tarifit | ⵜⴰⵎⴰⵣⵉⵖⵜ | berbère | berber | الأمازيغية | أمازيغي | تمازيغت", ["tamazight"]],
  ["français | francais | french | fr | الفرنسية | فرنسي", ["french"]],
  ["anglais | english | en | الإنجليزية | الانجليزية | إنجليزي", ["english"]],
  ["espagnol | spanish | español | castillan | es | الإسبانية | الاسبانية | إسباني", ["spanish"]],
  ["allemand | german | deutsch | الألمانية | ألماني", ["german"]],
  ["italien | italian | italiano | الإيطالية | الايطالية | إيطالي", ["italian"]],
  ["portugais | portuguese | português | البرتغالية | برتغالي", ["portuguese"]],
  ["néerlandais | dutch | nederlands | flamand | flemish | الهولندية | هولندي", ["dutch"]],
  ["turc | turkish | türkçe | التركية | تركي", ["turkish"]],
  ["wolof | الولوفية | وولوف", ["wolof"]],
];

export const mailLanguageWords: readonly (readonly [string, readonly ("fr" | "ar" | "en")[]])[] = [
  ["français | french | fr | الفرنسية", ["fr"]],
  ["arabe | arabic | ar | darija | العربية", ["ar"]],
  ["anglais | english | en | الإنجليزية | الانجليزية", ["en"]],
];
