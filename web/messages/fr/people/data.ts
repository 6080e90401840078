/** One's own data: copy, consents, erasure. French is the source. */
export default {
  "data.link": "Mes données et mes accords",
  "data.title": "Mes données",
  "data.lead": "Elles sont à vous : vous pouvez les lire, changer d’avis, ou tout faire effacer, sans écrire à personne.",
  "data.copy": "Une copie de tout",
  "data.copy.text":
    "Tout ce que le programme garde sur vous, dans un fichier que d’autres logiciels savent lire (JSON). De l’autre personne, il ne contient que le nom.",
  "data.copy.button": "Télécharger ma copie",
  "data.consents": "Mes accords",
  "data.consents.text": "Décochez ce que vous ne voulez plus. Cela vaut dès maintenant.",
  "data.consents.bound": "Sans ces trois accords on ne peut pas participer. Pour les reprendre, faites effacer vos données ci-dessous.",
  "data.consents.done": "Vos accords sont à jour.",
  "data.consent.charter": "La charte",
  "data.consent.processing": "L’usage de mes données pour le programme",
  "data.consent.sharing": "Le partage entre les organismes du programme",
  "data.consent.since": "Donné le {date}",
  "data.consent.none": "Pas donné",
  "data.erase": "Tout effacer",
  "data.erase.text":
    "Vous quittez le programme, si ce n’est déjà fait ; votre binôme en est prévenu. Puis votre nom, vos coordonnées et tout ce que vous avez écrit sont effacés. On ne peut pas revenir en arrière.",
  "data.erase.keeps": "Il ne reste que des nombres sans nom, pour que les totaux de la promotion restent justes.",
  "data.erase.confirm": "Oui, je quitte le programme et je fais effacer mes données.",
  "data.erase.button": "Effacer mes données",
  "data.erased": "Vos données sont effacées",
  "data.erased.text":
    "Votre lien ne mène plus nulle part et nous n’avons plus votre adresse. Merci d’avoir fait un bout de chemin avec nous.",
};
