/** Checking in at a collective meeting with the code on its screen. French is the source. */
export default {
  "here.title": "Noter ma présence",
  "here.lead": "Votre adresse et le code affiché dans la salle suffisent.",
  "here.email.hint": "Celle à laquelle vous recevez nos e‑mails.",
  "here.code": "Code affiché",
  "here.button": "Je suis là",
  "here.done": "Bienvenue !",
  "here.done.text": "Si cette adresse est celle d’une personne du programme, sa présence est notée. Votre page le montre aussi.",
  "here.another": "Noter la présence d’une autre personne",
  "here.closed": "Ce code ne sert pas en ce moment",
  "here.closed.text":
    "Il s’ouvre une demi-heure avant la réunion. Dites-le à la personne qui vous accueille : elle peut vous noter sur sa liste.",
  "error.code": "Ce code n’est pas le bon. Regardez l’écran : quatre chiffres.",
};
