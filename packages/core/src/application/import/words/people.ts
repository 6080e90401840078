/** How people say who they are: gender, situation, style; and yes and no. */
import type { situations, styles } from "../../form.ts";

type Situation = (typeof situations)[number];
type Style = (typeof styles)[number];
type Gender = "woman" | "man";

export const genderWords: readonly (readonly [string, readonly Gender[]])[] = [
  [
    "Femme | féminin | fille | madame | mme | mlle | F | female | woman | women | girl | mrs | ms | une femme | أنثى | امرأة | سيدة | آنسة",
    ["woman"],
  ],
  ["Homme | masculin | garçon | monsieur | M | Mr | H | male | man | men | boy | un homme | ذكر | رجل | سيد", ["man"]],
];

/** Answers to a question about gender that mean that it does not matter, or is not said. */
export const noGenderWords =
  "indifférent | indifférente | peu importe | pas de préférence | aucune préférence | aucune | sans préférence | les deux | autre | non précisé | ne souhaite pas répondre | préfère ne pas répondre | no preference | any | either | both | doesn't matter | does not matter | prefer not to say | other | none | لا يهم | بدون تفضيل | لا تفضيل | كلاهما | أفضل عدم الإجابة";

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

export const yesWords =
  "oui | yes | y | o | ok | vrai | true | 1 | x | d'accord | accord | accepté | acceptée | j'accepte | je l'accepte | je suis d'accord | je consens | j'autorise | je m'engage | j'atteste | je certifie | j'approuve | je souscris | lu et approuvé | signé | signée | signed | lu et accepté | agree | agreed | accept | accepted | i agree | i accept | i consent | i authorize | i authorise | i allow | i certify | i commit | granted | checked | coché | on | yep | yeah | sure | of course | certainly | absolutely | confirmed | i confirm | approved | no problem | no objection | absolument | bien sûr | évidemment | bien évidemment | bien entendu | tout à fait | certainement | affirmatif | volontiers | avec plaisir | je confirme | confirmé | confirmée | validé | validée | approuvé | approuvée | pas de problème | pas de souci | aucun problème | aucune objection | sans problème | sans réserve | wakha | waxa | واخا | أيوه | ايه | طبعا | بالطبع | بالتأكيد | بكل تأكيد | بكل سرور | أؤكد | لا مانع | لا مانع لدي | نعم | أجل | موافق | موافقة | أوافق | أقبل | أسمح | أرخص | أتعهد | ألتزم | صحيح | وقعت | تمت الموافقة";
export const noWords =
  "non | no | n | faux | false | 0 | pas d'accord | je n'accepte pas | j'accepte pas | n'accepte pas | je ne suis pas d'accord | je refuse | refus | refusé | refuse | je décline | décliné | je m'oppose | pas du tout | pas encore | absolument pas | certainement pas | bien sûr que non | évidemment non | surtout pas | absolutely not | of course not | certainly not | not sure | i do not | i don't | not agree | disagree | do not agree | don't agree | do not accept | don't accept | i decline | declined | i refuse | denied | unchecked | off | non coché | لا | كلا | غير موافق | غير موافقة | لا أوافق | لا أقبل | أرفض | خطأ";
