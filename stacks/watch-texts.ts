/** What the mails say that wake a person. In French, as the console's own letters to who deployed it: an alarm has room for one text. */
export const texts = {
  failed: "Une exécution a échoué : une cohorte n’avance plus. Voir docs/deploy.md, « Une cohorte n’avance plus ».",
  timedOut: "Une exécution a dépassé son temps. Voir docs/deploy.md, « Une cohorte n’avance plus ».",
  lost: "Des nouvelles du courrier n’ont pas pu être notées et attendent d’être rejouées. Voir docs/deploy.md, « Rejouer ».",
  failing: "Une fonction échoue sans cesse. Voir son journal dans CloudWatch.",
  throttled: "Des fonctions sont freinées : le quota du compte est atteint. Voir docs/deploy.md, « Quotas ».",
  siteFailing: "Le site répond par des erreurs. Voir le journal de WebFunction dans CloudWatch.",
  tableRefusing: "La base de données refuse des requêtes.",
  bounces: "Trop de courriers reviennent : à 5 %, Amazon met le compte sous surveillance. Voir la page Courriers de la console.",
  complaints: "Trop de courriers sont signalés indésirables : à 0,1 %, Amazon met le compte sous surveillance.",
};
