/** What the console says of rehearsing a cohort. French is the source. */
export default {
  "console.rehearsal.title": "Répéter la promotion",
  "console.rehearsal.lead":
    "Jouez-la du premier jour à la clôture, avec des personnes inventées, à vos dates et selon vos règles. Rien n’est enregistré, aucun courrier ne part.",
  "console.rehearsal.button": "Répéter maintenant",
  "console.rehearsal.again": "Répéter avec d’autres personnes",
  "console.rehearsal.way": "Répéter cette promotion",
  "console.rehearsal.closed": "Elle va jusqu’au bout.",
  "console.rehearsal.open": "Elle ne va pas jusqu’au bout : regardez où elle s’est arrêtée.",
  "console.rehearsal.people":
    "{mentors, plural, one {# mentor} other {# mentors}}, {mentees, plural, one {# personne accompagnée} other {# personnes accompagnées}}, {pairs, plural, one {# binôme} other {# binômes}}.",
  "console.rehearsal.stops": "Où elle a attendu votre décision",
  "console.rehearsal.figures": "Chiffres prévus à la clôture",
  "console.rehearsal.against": "{value} (objectif : {goal})",
  "console.rehearsal.letters": "{count, plural, one {Un courrier serait parti} other {# courriers seraient partis}}",
  "console.rehearsal.count": "Nombre",
};
