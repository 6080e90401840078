/** What the console says of the next cohort. French is the source. */
export default {
  "console.next.title": "La prochaine promotion",
  "console.next.lead":
    "Elle reprend de la promotion {cohort} les dates, les objectifs et les mentors. Tout peut encore changer avant la création.",
  "console.next.dates":
    "{count, plural, one {Une promotion} other {# promotions}} par an : les dates suivent ce rythme, jamais avant la clôture, et l’ouverture évite le ramadan.",
  "console.next.datesPlain":
    "{count, plural, one {Une promotion} other {# promotions}} par an : les dates suivent ce rythme, jamais avant la clôture.",
  "console.next.inviteTick":
    "{count, plural, =0 {Inviter celles et ceux qui ont déjà participé (personne ne l’a encore demandé)} one {Inviter la personne qui l’a demandé} other {Inviter les # personnes qui l’ont demandé}}",
  "console.next.inviteHint":
    "Aux mentors, de revenir ; aux personnes accompagnées, de devenir mentors. Un clic suffit pour dire oui, les réponses sont gardées. Sans cela, les invitations partent d’elles-mêmes à l’ouverture des inscriptions.",
  "console.next.inviteLater": "Les invitations pourront partir d’ici, à la clôture de cette promotion.",
  "console.next.known": "Elle existe déjà. Ses inscriptions ouvrent le {opens}.",
  "console.next.open": "Voir cette promotion",
  "console.next.alumni":
    "{count, plural, =0 {Personne n’a encore demandé à être au courant : cela se fait depuis la page personnelle.} one {Une personne a demandé à être prévenue.} other {# personnes ont demandé à être prévenues.}}",
  "console.next.invite": "{count, plural, one {Inviter cette personne} other {Inviter ces # personnes}}",
  "console.next.kept": "Ce qui continue",
  "console.next.keptHint": "Les objectifs et les poids sont ceux du programme : ils valent aussi pour la suivante.",
  "console.next.participation": "Participation active",
  "console.next.satisfaction": "Satisfaction",
  "console.next.weights": "Poids de la mise en relation",
  "console.next.former": "Binômes qui ne se reformeront pas",
  "console.next.formerHint":
    "Les personnes sont reconnues à leur adresse. Si deux d’entre elles le demandent toutes les deux, fixez leur binôme.",
  "console.certificates.lead.short": "À partir de {count, plural, one {# rencontre} other {# rencontres}}",
  "console.done.alumniInvited": "Les invitations partent. Qui en a déjà reçu une pour cette promotion n’en reçoit pas d’autre.",
  "console.letter.next-cohort": "Invitation à la prochaine promotion",
  "console.event.alumni-invited": "Invitation des promotions passées",
  "console.event.alumni-joined": "Veut entendre parler des prochaines promotions",
  "console.event.alumni-left": "Ne veut plus entendre parler des prochaines promotions",
  "console.event.came-back": "De retour comme mentor",
  "console.alumni.title": "Anciennes et anciens",
  "console.alumni.lead":
    "Les personnes qui ont participé et qui ont accepté, sur leur page, d’entendre parler des prochaines promotions. On y change d’avis d’un clic, et l’on sort alors de cette liste.",
  "console.alumni.none": "Personne ne l’a demandé pour l’instant : cela se fait depuis la page personnelle, à la fin de la promotion.",
  "console.alumni.nobody": "Personne avec ces filtres.",
  "console.alumni.invite": "Inviter à revenir",
  "console.alumni.coming": "La promotion {cohort} ouvre ses inscriptions le {opens}.",
  "console.alumni.noneComing": "Aucune promotion à rejoindre pour l’instant. Créez la suivante : les invitations partiront de là ou d’ici.",
  "console.alumni.allThere": "Toutes ces personnes y sont déjà inscrites.",
  "console.alumni.sides": "{alliance, select, one {Le rôle} other {Rôle et organisme}}",
  "console.alumni.body": "Organisme",
  "console.alumni.cohort": "Promotion",
  "console.alumni.anyCohort": "Toutes les promotions",
  "console.alumni.since": "Accord donné le",
  "console.alumni.caption": "Personnes à prévenir",
  "console.export.table.alumni": "Anciennes et anciens",
};
