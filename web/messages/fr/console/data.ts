/** What the console says of a programme's data as a whole. French is the source. */
export default {
  "console.data.title": "Données du programme",
  "console.data.lead":
    "Combien de temps les données sont gardées, et comment les emporter toutes ou les reprendre d’une autre installation.",
  "console.data.periods": "Durées de conservation",
  "console.data.periodsText":
    "Comptées à partir de la fin de chaque promotion, y compris celles qui sont déjà finies. Rien ne s’efface sans avoir été annoncé.",
  "console.data.period.rejectedMonths": "Candidatures sans suite, en mois",
  "console.data.period.notesMonths": "Ce qui a été dit en confidence, en mois",
  "console.data.period.identifiableMonths": "Tout ce qui identifie, en mois",
  "console.data.period.warningDays": "Annonce avant chaque effacement, en jours",
  "console.data.periodsButton": "Enregistrer les durées",
  "console.data.wrong.months": "Écrivez un nombre de mois entre 1 et 60 ; ce qui identifie part en dernier.",
  "console.data.wrong.days": "Écrivez un nombre de jours entre 7 et 60.",
  "console.data.archive": "Emporter tout le programme",
  "console.data.archiveText":
    "Un seul fichier avec toutes les promotions, à lire dans un tableur ou à reprendre dans une autre installation. Gardez-le en lieu sûr : il contient tout.",
  "console.data.archiveButton": "Préparer l’archive",
  "console.data.sure": "Emporter tout le programme ?",
  "console.data.sureText": "Voici ce que l’archive contiendra. Le journal garde qui l’emporte, et pourquoi.",
  "console.data.holds": "Ce qu’elle contient",
  "console.data.sureButton": "Télécharger l’archive",
  "console.data.takeIn": "Reprendre une archive",
  "console.data.takeInText":
    "D’une autre installation, et seulement si aucun programme de ce nom n’a de promotion ici. Tout est vérifié d’abord ; si quelque chose ne va pas, rien n’est changé. Les courriers restent suspendus jusqu’à ce que vous les repreniez.",
  "console.data.file": "L’archive (.zip)",
  "console.data.takeInSure": "L’autre installation est arrêtée",
  "console.data.takeInButton": "Vérifier et reprendre",
  "console.data.wrong.archive": "Choisissez le fichier de l’archive.",
  "console.data.wrong.sure": "Arrêtez d’abord l’autre installation, pour que personne ne reçoive deux fois le même courrier.",
  "console.done.retention": "Les durées sont enregistrées.",
  "console.done.takenIn":
    "L’archive est reprise. Les courriers sont suspendus : vérifiez, puis reprenez-les depuis les textes des courriers.",
  "console.export.table.archive": "Archive du programme",
  "console.event.archive-taken-in": "Archive reprise",
};
