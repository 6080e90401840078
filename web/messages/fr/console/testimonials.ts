/** What the console says of words given to be read by everybody. French is the source. */
export default {
  "console.testimonials.title": "Témoignages",
  "console.testimonials.lead":
    "Des mots que des personnes ont donnés au programme, en acceptant qu’ils soient publics. Choisissez ceux que la page du programme montre, et dans quel ordre : les quatre premiers s’y lisent, tous ont une page à eux.",
  "console.testimonials.rules":
    "On n’y change rien. Chaque personne retire les siens d’un clic, et ils disparaissent alors d’ici aussi ; au plus tard {months} mois après la fin de la promotion, avec ses données.",
  "console.testimonials.none":
    "Personne n’a encore donné de mots. Cela se fait depuis la page personnelle, après avoir répondu à l’évaluation.",
  "console.testimonials.fresh": "{count, plural, one {Un témoignage à lire} other {# témoignages à lire}}",
  "console.testimonials.shown":
    "{count, plural, =0 {Aucun témoignage n’est montré} one {Un témoignage est montré} other {# témoignages sont montrés}}",
  "console.testimonials.aside": "{count, plural, one {Un témoignage laissé de côté} other {# témoignages laissés de côté}}",
  "console.testimonials.asideHint": "Personne n’en est prévenu, et le journal ne dit pas lesquels.",
  "console.testimonials.show": "Montrer",
  "console.testimonials.hide": "Ne plus montrer",
  "console.testimonials.put-aside": "Laisser de côté",
  "console.testimonials.up": "Plus haut",
  "console.testimonials.down": "Plus bas",
  "console.done.testimonialsArranged": "C’est fait. La page du programme est à jour.",
  "console.event.testimonial-given": "Témoignage donné",
  "console.event.testimonial-changed": "Témoignage changé",
  "console.event.testimonial-withdrawn": "Témoignage retiré",
  "console.event.testimonials-arranged": "Choix des témoignages montrés",
};
