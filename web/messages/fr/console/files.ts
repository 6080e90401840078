/** What the console says of files too large for one answer. French is the source. */
export default {
  "console.files.title": "Fichiers préparés",
  "console.files.lead":
    "Ce qui est trop grand pour partir tout de suite se prépare ici, rien que pour vous. Un fichier reste trois jours, puis s’efface ; il s’efface aussi dès que quelqu’un fait effacer ses données.",
  "console.files.none":
    "Rien à prendre pour l’instant. Un grand export, l’archive du programme ou tous les certificats d’une promotion arrivent sur cette page.",
  "console.files.takeIn": "Archive à reprendre",
  "console.files.is.preparing": "En préparation",
  "console.files.is.ready": "Prêt",
  "console.files.is.gone": "Effacé",
  "console.files.is.taken-in": "Reprise",
  "console.files.is.refused": "Refusé",
  "console.files.is.failed": "Échec",
  "console.files.text.preparing":
    "Demandé le {asked}. Vous pouvez quitter cette page : si cela dure plus d’une minute, un courrier vous prévient.",
  "console.files.text.ready":
    "{size, number} Mo, à télécharger jusqu’au {until}. Gardez-le en lieu sûr : il contient des données sur des personnes.",
  "console.files.text.gone": "Demandé le {asked}. Ses trois jours sont passés : demandez-le de nouveau si vous en avez besoin.",
  "console.files.text.taken-in":
    "L’archive est reprise. Les courriers sont suspendus : vérifiez, puis reprenez-les depuis les textes des courriers. Le programme est dans « Mes programmes ».",
  "console.files.text.refused": "Demandé le {asked}.",
  "console.files.text.failed": "Demandé le {asked}, et nous n’avons pas réussi. Rien n’est perdu : essayez encore.",
  "console.files.take": "Télécharger",
  "console.files.again": "Essayer encore",
  "console.files.remove": "Effacer maintenant",
  "console.files.drop": "Retirer de la liste",
  "console.files.prepare": "Préparer le fichier",
  "console.done.asked": "C’est demandé : le fichier se prépare.",
  "console.done.brought": "L’archive est vérifiée puis reprise ; cette page dit où elle en est.",
  "console.done.fileRemoved": "C’est effacé.",
  "console.done.fileGone": "Ce fichier n’est plus là.",
  "console.export.table.certificates": "Certificats",
  "console.certificates.bundle": "Tous les certificats en un fichier",
  "console.certificates.bundleText":
    "{count, plural, one {Le certificat remis, imprimé dans la langue de la personne} other {Les # certificats remis, chacun imprimé dans la langue de la personne}}. Le fichier se prépare pendant que vous faites autre chose.",
  "console.kept.kind.parcel": "fichiers préparés",
  "console.kept.kind.arrival": "archives en cours de reprise",
  "console.letter.file-prepared": "Fichier préparé",
  "console.data.large":
    "Une promotion est si grande que le compte se fait en même temps que l’archive. Elle se prépare pendant que vous faites autre chose, sur la page « Fichiers préparés ».",
  "console.data.fileHint": "Jusqu’à 4 Mo.",
  "console.data.bringLink": "Une archive plus grande",
  "console.data.bring": "Reprendre une grande archive",
  "console.data.bringText":
    "Le fichier est d’abord envoyé là où le programme garde ses fichiers pour quelques jours. Il n’est repris qu’après, quand vous le dites.",
  "console.data.bringStep": "Envoyer",
  "console.data.takeInStep": "Reprendre",
  "console.data.bringHint": "Jusqu’à 100 Mo. Laissez cette page ouverte jusqu’à la fin de l’envoi.",
  "console.data.bringButton": "Envoyer le fichier",
  "console.data.brought": "Le fichier est arrivé",
};
