/** How people say who they are: gender, age, situation, style. */
import type { situations, styles } from "../../form.ts";

type Situation = (typeof situations)[number];
type Style = (typeof styles)[number];
type Gender = "woman" | "man";

export const genderWords: readonly (readonly [string, readonly Gender[]])[] = [
  [
    "Femme | féminin | fille | madame | mme | mlle | F | female | woman | women | girl | mrs | ms | une femme | أنثى | امرأة | سيدة | آنسة",
    ["woman"],
  ],
  ["Homme | masculin | garçon | monsieur | M | Mr | H | male | man | men | boy | un homme | ذكر | رجل | رجلا | سيد", ["man"]],
];

/** Answers to a question about gender that mean that it does not matter, or is not said. */
export const noGenderWords =
  "indifférent | indifférente | peu importe | pas de préférence | aucune préférence | aucune | sans préférence | les deux | autre | non précisé | ne souhaite pas répondre | préfère ne pas répondre | no preference | any | either | both | doesn't matter | does not matter | prefer not to say | other | none | لا يهم | لا يهمني | لا تهم | لا تهمني | بدون تفضيل | لا تفضيل | كلاهما | أفضل عدم الإجابة";

/** What a tool, or somebody, writes who gives no name. */
export const noNameWords = "anonymous | anonyme | anonymat | info requested | idem | مجهول | مجهولة";

/** Titles that stand before a name, as a pattern. */
export const titleWords = "M\\.|Mr\\.?|Mme\\.?|Mlle\\.?|Mrs\\.?|Ms\\.?|Miss|Monsieur|Madame|Mademoiselle|السيدة?|الآنسة";

export const ofAgeWords = "majeur | majeure | adulte | adult | راشد | راشدة";
export const underAgeWords = "mineur | mineure | minor | underage | under age | قاصر | قاصرة";

export const situationWords: readonly (readonly [string, readonly Situation[]])[] = [
  [
    "Étudiant(e) | étudiant | étudiante | élève | lycéen | lycéenne | doctorant | stagiaire | en études | student | PhD student | intern | طالب | طالبة | تلميذ | تلميذة | متدرب",
    ["student"],
  ],
  ["Diplômé(e) | jeune diplômé | lauréat | fraîchement diplômé | graduate | recent graduate | خريج | خريجة | حاصل على شهادة", ["graduate"]],
  [
    "En poste | salarié | salariée | employé | fonctionnaire | cadre | en activité | en emploi | employed | working | employee | full-time | part-time | civil servant | موظف | موظفة | أجير | مستخدم | أعمل",
    ["employed"],
  ],
  [
    "Entrepreneur(e) | entrepreneur | auto-entrepreneur | indépendant | freelance | porteur de projet | profession libérale | self-employed | founder | business owner | مقاول | مقاولة | عمل حر | صاحب مشروع | رائد أعمال",
    ["entrepreneur"],
  ],
  [
    "En recherche | en recherche d'emploi | demandeur d'emploi | chercheur d'emploi | à la recherche | sans emploi | chômage | job seeker | seeking | looking for a job | looking for work | unemployed | باحث عن عمل | باحثة عن عمل | أبحث عن عمل | عاطل | بدون عمل | chômeur | chômeuse | au chômage | عاطلة",
    ["seeking"],
  ],
];

export const styleWords: readonly (readonly [string, readonly Style[]])[] = [
  ["À l'écoute | écoute | bienveillant | listener | listening | مستمع | الاستماع | الإنصات", ["listener"]],
  ["Stimulant | challenger | qui bouscule | challenge | exigeant | challenging | محفز | التحدي", ["challenger"]],
  ["Structurant | structuré | structurer | méthodique | structure | organised | منظم | التنظيم", ["structurer"]],
  [
    "Ouvre son réseau | réseau | mise en réseau | network | network opener | networking | connector | التشبيك | شبكة العلاقات",
    ["network-opener"],
  ],
];
