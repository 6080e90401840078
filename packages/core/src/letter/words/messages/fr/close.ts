/** Letters when a cohort is over: certificates, and what comes next. French is the source. */
export default {
  "certificate-issued.subject": "{again, select, yes {Votre nouveau certificat est prêt} other {Votre certificat est prêt}}",
  "certificate-issued.title": "{again, select, yes {Votre certificat, refait} other {Votre certificat est prêt}}",
  "certificate-issued.1":
    "{again, select, yes {Votre certificat a été refait. L’ancien n’est plus valable : remplacez-le là où vous l’avez donné.} other {Vous voilà au bout de cette promotion. Votre certificat vous attend sur votre page, dans votre langue.}}",
  "certificate-issued.2":
    "Il porte un code que toute personne à qui vous le montrez peut vérifier. Personne d’autre ne le trouve : il n’existe aucune liste publique.",
  "certificate-issued.3":
    "Le montrer, c’est dire que vous avez participé : c’est à vous d’en décider. Votre page en propose aussi une image, uniquement si vous la demandez.",
  "certificate-issued.button": "Voir mon certificat",

  "next-cohort.subject": "Une nouvelle promotion : votre réponse d’ici au {signUpBy}",
  "next-cohort.title": "{role, select, mentor {Seriez-vous des nôtres à nouveau ?} other {Et si c’était votre tour d’accompagner ?}}",
  "next-cohort.1":
    "{role, select, mentor {Une nouvelle promotion prend ses inscriptions du {opens} au {signUpBy}. Des personnes y chercheront quelqu’un comme vous.} other {Une nouvelle promotion prend ses inscriptions du {opens} au {signUpBy}. Vous savez ce qu’un mentor peut apporter : vous pourriez le devenir.}}",
  "next-cohort.2": "Rien à remplir de nouveau : vos réponses sont gardées. Relisez-les, redonnez vos accords, et c’est fait.",
  "next-cohort.3":
    "Vous recevez ce message parce que vous aviez demandé à entendre parler des prochaines promotions. Vous pouvez changer d’avis sur votre page.",
  "next-cohort.button": "Voir et dire oui",

  "certificate-revoked.subject": "Votre certificat n’est plus valable",
  "certificate-revoked.title": "Votre certificat a été retiré",
  "certificate-revoked.1":
    "L’équipe du programme a retiré le certificat qui vous avait été remis. Toute personne qui vérifie son code apprend désormais qu’il n’est plus valable.",
  "certificate-revoked.2":
    "Vous pensez à une erreur ? Répondez à ce message : quelqu’un vous dira pourquoi et, s’il le faut, refera le certificat.",
  "certificate-revoked.button": "Voir ma page",
};
