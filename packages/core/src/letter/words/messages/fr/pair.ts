/** Letters to the two of a pair: introductions, and what keeps their meetings going. French is the source. */
export default {
  "introduction.subject": "{role, select, mentor {Une personne à accompagner} other {Votre mentor}} : réponse d’ici au {dueShort}",
  "introduction.title": "Nous vous présentons {other}",
  "introduction.1":
    "{role, select, mentor {Parmi toutes les personnes de cette promotion, {other} est de celles à qui votre expérience peut beaucoup apporter.} other {{other} fait partie des mentors volontaires de cette promotion. Nous pensons que vous aurez beaucoup à vous dire.}}",
  "introduction.2":
    "Accepter, c’est vous engager à au moins {meetings, plural, one {# rencontre} other {# rencontres}} d’ici au {mentoringEnds}, en confiance et d’égal à égal. Vos coordonnées ne seront échangées qu’après un oui des deux côtés.",
  "introduction.3":
    "Si cela ne vous convient pas, refusez sans avoir à vous expliquer : nous chercherons quelqu’un d’autre. Merci de répondre d’ici au {due}.",
  "introduction.button": "Voir et répondre",

  "introductions.subject": "{people, plural, one {# personne} other {# personnes}} à accompagner : réponse d’ici au {dueShort}",
  "introductions.title": "Nous vous présentons {others}",
  "introductions.1":
    "Merci d’offrir votre temps à plusieurs personnes. Parmi toutes celles de cette promotion, {others} sont de celles à qui votre expérience peut beaucoup apporter.",
  "introductions.2":
    "Vous formerez un binôme avec chacune. Accepter, c’est vous engager à au moins {meetings, plural, one {# rencontre} other {# rencontres}} dans ce binôme d’ici au {mentoringEnds}, en confiance et d’égal à égal. Dans chaque binôme, les coordonnées ne sont échangées qu’après un oui des deux côtés.",
  "introductions.3":
    "Vous répondez pour chaque personne à part. Si une mise en relation ne vous convient pas, refusez-la sans avoir à vous expliquer : nous chercherons quelqu’un d’autre. Merci de répondre d’ici au {due}.",
  "introductions.button": "Voir et répondre",

  "introduction-reminder.subject": "Votre réponse est attendue d’ici au {dueShort}",
  "introduction-reminder.title": "Un mot de vous, et {other} saura",
  "introduction-reminder.1": "Il y a quelques jours, nous vous avons présenté {other}. Votre réponse ne nous est pas encore parvenue.",
  "introduction-reminder.2":
    "Un oui ouvre vos échanges, un non nous laisse le temps de chercher quelqu’un d’autre : les deux rendent service.",
  "introduction-reminder.3": "Sans nouvelles de vous d’ici au {due}, quelqu’un de l’équipe vous contactera.",
  "introduction-reminder.button": "Voir et répondre",

  "introductions-reminder.subject": "Vos réponses sont attendues d’ici au {dueShort}",
  "introductions-reminder.title": "Un mot de vous, et {others} sauront",
  "introductions-reminder.1": "Il y a quelques jours, nous vous avons présenté {others}. Vos réponses ne nous sont pas encore parvenues.",
  "introductions-reminder.2":
    "Un oui ouvre vos échanges, un non nous laisse le temps de chercher quelqu’un d’autre : les deux rendent service. Vous répondez pour chaque personne à part.",
  "introductions-reminder.3": "Sans nouvelles de vous d’ici au {due}, quelqu’un de l’équipe vous contactera.",
  "introductions-reminder.button": "Voir et répondre",

  "pair-active.subject": "Vous pouvez maintenant vous parler",
  "pair-active.title": "{other} et vous",
  "pair-active.1":
    "C’est oui des deux côtés. {contact, select, yes {Voici comment joindre {other}.} other {Vos coordonnées n’ont pas encore été échangées : répondez à ce message et nous vous mettrons en relation.}}",
  "pair-active.2": "Pour une première conversation, {minutes, plural, one {# minute suffit} other {# minutes suffisent}} :",
  "pair-active.3": "- racontez à tour de rôle un tournant de votre parcours ;",
  "pair-active.4": "- dites ce que vous attendez de ces échanges, et ce que vous n’en attendez pas ;",
  "pair-active.5": "- choisissez un but modeste, et la date de votre prochaine rencontre.",
  "pair-active.6":
    "{role, select, mentor {Un premier message de votre part mettra {other} à l’aise.} other {Un court message de votre part, et le premier pas est fait.}}",
  "pair-active.button": "Fixer une première rencontre",
  "pair-active.whatsapp":
    "Bonjour {other}, c’est {name}. Le programme de mentorat nous met en relation. Quand pourrions-nous nous parler {minutes, plural, one {# minute} other {# minutes}} ?",

  "pair-ended.subject": "Du nouveau pour votre binôme",
  "pair-ended.title": "{began, select, yes {Votre binôme avec {other} prend fin} other {Cette mise en relation n’aboutira pas}}",
  "pair-ended.1":
    "{began, select, yes {Votre binôme avec {other} s’arrête ici. Cela arrive, et ce n’est la faute de personne : un agenda ou une situation change.} other {La mise en relation avec {other} ne se fera pas. Cela arrive, et ne dit rien de vous.}}",
  "pair-ended.2":
    "{role, select, mentor {Nous vous proposerons peut-être bientôt une autre personne à accompagner. Dites-nous si vous préférez souffler un peu.} other {Tant qu’il reste assez de temps, nous cherchons quelqu’un d’autre pour vous, et nous vous écrirons dès que c’est fait.}}",
  "pair-ended.3":
    "{began, select, yes {Les rencontres déjà tenues comptent toujours ; s’il en manque une, notez-la sur votre page.} other {}}",
  "pair-ended.4": "Si vous souhaitez en parler, répondez simplement à ce message.",
  "pair-ended.button": "Voir ma page",

  "pair-paused.subject": "Une pause dans votre binôme, jusqu’au {until}",
  "pair-paused.title": "Une pause, et rien ne presse",
  "pair-paused.1":
    "{other} doit s’absenter quelque temps et fait une pause jusqu’au {until}. Ce n’est la faute de personne, et votre binôme reste.",
  "pair-paused.2":
    "Vous n’avez rien à faire. D’ici là nous ne vous relançons pas ; une rencontre déjà fixée se maintient ou s’annule d’un commun accord.",
  "pair-paused.button": "Voir ma page",

  "pair-resumed.subject": "Votre binôme peut reprendre",
  "pair-resumed.title": "{other} est de retour",
  "pair-resumed.1": "La pause est finie, plus tôt que prévu. {other} est de nouveau disponible.",
  "pair-resumed.2": "Deux lignes suffisent pour reprendre : proposez un moment précis dans les jours qui viennent.",
  "pair-resumed.button": "Fixer une rencontre",

  "meeting-planned.subject": "{moved, select, yes {Rencontre changée : le {when}} other {Rencontre le {when}}}",
  "meeting-planned.title": "{moved, select, yes {Votre rencontre a changé} other {Une rencontre est fixée}}",
  "meeting-planned.1":
    "{moved, select, yes {Votre rencontre avec {other} est maintenant prévue le {when}. Le fichier joint met votre agenda à jour.} other {Votre rencontre avec {other} est prévue le {when}. Le fichier joint l’ajoute à votre agenda.}}",
  "meeting-planned.2": "Un empêchement ? Changez la date ou annulez la rencontre depuis votre page : nous prévenons {other}.",
  "meeting-planned.3":
    "Une fois la rencontre passée, notez-la en quelques secondes. Elle compte à partir de {minutes, plural, one {# minute} other {# minutes}}.",
  "meeting-planned.button": "Voir la rencontre",

  "meeting-cancelled.subject": "Rencontre du {dayShort} annulée",
  "meeting-cancelled.title": "Cette rencontre est annulée",
  "meeting-cancelled.1": "La rencontre prévue le {when} avec {other} est annulée. Le fichier joint la retire de votre agenda.",
  "meeting-cancelled.2": "Proposez une autre date sans attendre : c’est maintenant que c’est le plus simple.",
  "meeting-cancelled.button": "Choisir une autre date",

  "meeting-to-attest.subject": "Rencontre du {dayShort} à confirmer avant le {dueShort}",
  "meeting-to-attest.title": "Cette rencontre a-t-elle eu lieu ?",
  "meeting-to-attest.1": "{other} a noté une rencontre avec vous. Une confirmation de votre part suffit.",
  "meeting-to-attest.2":
    "{counts, select, no {Les chiffres de la promotion s’arrêtent bientôt : sans réponse de votre part avant le {due}, elle ne comptera pas.} other {Sans réponse de votre part dans les {days, plural, one {# jour} other {# jours}}, c’est-à-dire avant le {due}, elle sera comptée comme tenue.}}",
  "meeting-to-attest.3": "Quelque chose n’est pas exact ? Dites-le depuis votre page, en quelques mots : nous regarderons avec vous.",
  "meeting-to-attest.button": "Confirmer la rencontre",

  "nudge-first-meeting.subject": "Et si vous fixiez votre première rencontre ?",
  "nudge-first-meeting.title": "Le premier pas est le plus simple",
  "nudge-first-meeting.1":
    "{other} et vous formez un binôme, et aucune rencontre n’est encore notée. Une rencontre a eu lieu ? Notez-la, cela prend vingt secondes. Sinon, rien d’inquiétant : les débuts prennent souvent du temps.",
  "nudge-first-meeting.2":
    "Une idée : proposez deux moments précis cette semaine, par exemple « jeudi à 18 h ou samedi à 10 h ? ». À distance, {minutes, plural, one {# minute suffit} other {# minutes suffisent}}.",
  "nudge-first-meeting.3": "Quelque chose bloque ? Répondez à ce message, nous chercherons une solution avec vous.",
  "nudge-first-meeting.button": "Proposer une date",

  "nudge-gap.subject": "Reprendre le fil, en deux lignes",
  "nudge-gap.title": "Deux lignes suffisent pour reprendre",
  "nudge-gap.1":
    "Aucune rencontre avec {other} n’est notée depuis {gapDays, plural, one {# jour} other {# jours}} ou plus. Les agendas se remplissent, cela arrive à tout le monde.",
  "nudge-gap.2":
    "Une idée : un court message, du genre « Voici où j’en suis. On en parle {minutes, plural, one {# minute} other {# minutes}} cette semaine ? ».",
  "nudge-gap.3": "Une rencontre a eu lieu entre-temps ? Notez-la : elle compte.",
  "nudge-gap.button": "Fixer ou noter une rencontre",

  "nudge-behind.subject": "Vos rencontres : encore du temps jusqu’au {dueShort}",
  "nudge-behind.title": "Il reste du temps, sans courir",
  "nudge-behind.1":
    "Le programme prévoit au moins {meetings, plural, one {# rencontre} other {# rencontres}} par binôme d’ici au {due}. {other} et vous pouvez encore y arriver.",
  "nudge-behind.2": "Une idée : fixez dès maintenant deux dates, à quinze jours d’intervalle. Ce qui est dans l’agenda a lieu.",
  "nudge-behind.3": "Une rencontre a eu lieu sans être notée ? Ajoutez-la, cela prend vingt secondes.",
  "nudge-behind.button": "Fixer deux dates",
};
