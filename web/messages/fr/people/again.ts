/** What comes after a cohort. French is the source. */
export default {
  "done.alumni": "C’est noté.",
  "again.after": "Et après ?",
  "again.after.text":
    "Voulez-vous entendre parler des prochaines promotions ? Un message pour chacune, pas plus, et vous changez d’avis ici.",
  "again.after.agreed": "Nous vous préviendrons des prochaines promotions : un message pour chacune, pas plus.",
  "again.after.tell": "Oui, prévenez-moi",
  "again.after.stop": "Ne plus me prévenir",
  "again.after.see": "Voir la prochaine promotion",
  "again.title": "La prochaine promotion",
  "again.lead": "La promotion {cohort} prend ses inscriptions du {opens} au {closes}. Vous pouvez dire oui dès maintenant, comme mentor.",
  "again.over": "Ce programme est terminé : il n’y aura pas d’autre promotion.",
  "again.none": "Aucune nouvelle promotion n’est annoncée pour l’instant.",
  "again.kept": "Ce que nous gardons de vos réponses",
  "again.kept.text":
    "Elles servent de nouveau telles quelles. Une fois votre oui envoyé, vous pourrez les corriger par le lien que vous recevrez.",
  "again.new": "Ce que vous pourriez apporter",
  "again.button": "Oui, j’en suis",
  "again.done": "C’est fait, merci !",
  "again.done.text": "Votre candidature de mentor est arrivée. Un e‑mail vous le confirme, avec le lien vers votre nouvelle page.",
};
