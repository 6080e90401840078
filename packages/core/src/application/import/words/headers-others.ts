/** Words by which a title asks for somebody else than the person who fills in the form, or for the same once more. */

/** "E-mail d'un parent", "Buyer Email": whoever pays, answers for the person, or is called when something happens. */
export const otherPersonWords =
  "parent | parents | père | mère | représentant légal | représentante légale | responsable légal | tuteur légal | conjoint | enseignant | enseignante | professeur | référent | référente | encadrant | encadrante | superviseur | supérieur hiérarchique | responsable hiérarchique | urgence | acheteur | payeur | guardian | father | mother | spouse | teacher | supervisor | line manager | referee | emergency | buyer | payer | billing | ولي الأمر | ولي أمرك | الأب | الأم | الوالد | الوالدة | الوالدين | الأستاذ | المشرف | الطوارئ | للطوارئ";

/** "Nom du projet", "Event Name": what has a name and is nobody. */
export const thingWords =
  "projet | formulaire | entreprise | société | université | établissement | école | lycée | association | organisation | organisme | événement | évènement | fichier | produit | article | collecte | campagne | banque | event | form | file | project | company | employer | organization | university | school | college | product | item | campaign | list | المشروع | الشركة | المقاولة | المؤسسة | الجامعة | المدرسة | الجمعية | الاستمارة | الحدث";

/** "Ville de naissance": not where somebody lives. */
export const birthPlaceWords = "naissance | né | née | origine | birth | born | origin | hometown | الازدياد | الميلاد | الولادة | الأصل";

/** "Confirmez votre e-mail". */
export const onceMoreWords =
  "confirm | confirmez | confirmer | confirmation | vérification | répétez | répéter | retapez | ressaisissez | ressaisir | saisissez à nouveau | encore une fois | une seconde fois | re-enter | reenter | retype | repeat | verify | again | تأكيد | أكد | أكدوا | أعد كتابة | إعادة كتابة | مرة ثانية | مرة أخرى";
