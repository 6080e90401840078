/** How people say yes, no and nothing, and how they deny a part of what they say. */

export const yesWords =
  "oui | yes | y | o | ok | vrai | true | t | 1 | x | d'accord | accord | accepté | acceptée | j'accepte | je l'accepte | je suis d'accord | je consens | j'autorise | je m'engage | j'atteste | je certifie | j'approuve | je souscris | lu et approuvé | signé | signée | signed | lu et accepté | agree | agreed | accept | accepted | i agree | i accept | i consent | i authorize | i authorise | i allow | i certify | i commit | granted | checked | coché | on | yep | yeah | sure | of course | certainly | absolutely | confirmed | i confirm | approved | no problem | no objection | absolument | bien sûr | évidemment | bien évidemment | bien entendu | tout à fait | certainement | affirmatif | volontiers | avec plaisir | je confirme | confirmé | confirmée | validé | validée | approuvé | approuvée | pas de problème | pas de souci | aucun problème | aucune objection | sans problème | sans réserve | wakha | waxa | واخا | أيوه | ايه | طبعا | بالطبع | بالتأكيد | بكل تأكيد | بكل سرور | أؤكد | لا مانع | لا مانع لدي | نعم | أجل | موافق | موافقة | أوافق | أقبل | أسمح | أرخص | أتعهد | ألتزم | صحيح | وقعت | تمت الموافقة";

/** Besides what denies; of those that begin as a yes does, the longer is meant. */
export const noWords =
  "n | faux | false | f | 0 | j'accepte pas | je refuse | refus | refusé | refuse | je décline | décliné | je m'oppose | absolument pas | certainement pas | bien sûr que non | évidemment non | impossible | indisponible | unavailable | rarement | rarely | absolutely not | of course not | certainly not | disagree | i decline | declined | i refuse | denied | unchecked | off | busy | occupé | occupée | كلا | أرفض | خطأ | نادرا | أبدا | مستحيل";

/** A yes with one of these is none yet. */
export const reservingWords =
  "sous réserve | sous condition | à condition | provided that | on condition | subject to | je pense | je crois | peut-être | probablement | a priori | en principe | i think | i guess | maybe | perhaps | probably | بشرط | شريطة | ربما | أظن | أعتقد | مبدئيا";

/** What begins so is still to come, as somebody who keeps a list notes: "à signer". */
export const pendingWords =
  "à signer | à accepter | à confirmer | à valider | à approuver | à compléter | à renvoyer | à vérifier | à demander | à relancer | en attente | en cours | pas encore | to sign | to be | to confirm | pending | awaiting | waiting | not yet | في انتظار | قيد";

/** A name is none of these: somebody may be called Nil, or Personne. */
export const nothingWords =
  "néant | aucun | aucune | personne | rien | non | none | nobody | no | n/a | na | nil | ras | لا أحد | لا يوجد | لا شيء | لا";

/** What comes after one of these is not so. */
export const denyingWords = "non | no | not | pas | jamais | never | don't | can't | won't | cannot | لا | لن | لم | لست | ليس | غير | مش";

/** These deny only together with others, and often do not: "n'importe quand", "je ne peux que le samedi", "كل ما تريدون". */
export const halfDenyingWords = "ne | n | ما";

/** What comes after one of these is not meant by what was said before it. */
export const exceptingWords = "sauf | hormis | excepté | except | إلا | ما عدا | باستثناء | بدون";

/** Where somebody goes on to what is so after all. */
export const turningWords = "mais | plutôt | toutefois | cependant | but | rather | however | لكن | ولكن | بل";
