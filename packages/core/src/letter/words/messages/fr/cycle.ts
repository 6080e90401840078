/** Letters to every participant as the cohort goes along: pulses, gatherings, survey, thanks. French is the source. */
export default {
  "pulse-early.subject": "Comment se passe le début ?",
  "pulse-early.title": "Comment se passe le début ?",
  "pulse-early.1": "Vos échanges commencent à peine : c’est le bon moment pour nous dire, en une réponse, comment cela se passe.",
  "pulse-early.2": "Seule l’équipe d’organisation voit votre réponse, jamais l’autre personne de votre binôme.",
  "pulse-early.button": "Répondre en dix secondes",

  "pulse-middle.subject": "À mi-chemin, comment cela se passe-t-il ?",
  "pulse-middle.title": "Vous êtes à mi-chemin",
  "pulse-middle.1":
    "La moitié du mentorat est passée ; il dure jusqu’au {mentoringEnds}. Dites-nous, en une réponse, comment cela se passe.",
  "pulse-middle.2":
    "Si quelque chose coince, il est encore temps d’y remédier ensemble. Seule l’équipe d’organisation voit votre réponse, jamais l’autre personne de votre binôme.",
  "pulse-middle.button": "Répondre en dix secondes",

  "gathering-invitation.subject": "{moved, select, yes {Réunion modifiée} other {Réunion collective}} : {when}",
  "gathering-invitation.title": "{moved, select, yes {La réunion collective change} other {Retrouvons-nous}}",
  "gathering-invitation.1":
    "{moved, select, yes {Voici les nouvelles informations de la réunion collective. Le fichier joint met votre agenda à jour.} other {Une fois par mois, toute la promotion se retrouve. Le fichier joint ajoute la date à votre agenda.}}",
  "gathering-invitation.2": "Dites-nous si vous venez : cela nous aide à bien vous accueillir.",
  "gathering-invitation.3": "Le jour même, un code à quatre chiffres vous sera donné : tapez-le sur votre page pour noter votre présence.",
  "gathering-invitation.button": "Dire si je viens",

  "gathering-reminder.subject": "Rappel : réunion collective, {when}",
  "gathering-reminder.title": "La réunion collective approche",
  "gathering-reminder.1": "Nous nous retrouvons le {when}.",
  "gathering-reminder.2": "Un empêchement de dernière minute ? Dites-le depuis votre page, c’est tout simple.",
  "gathering-reminder.button": "Voir la réunion",

  "gathering-cancelled.subject": "Réunion collective du {dayShort} annulée",
  "gathering-cancelled.title": "La réunion collective est annulée",
  "gathering-cancelled.1": "La réunion prévue le {when} n’aura pas lieu. Le fichier joint la retire de votre agenda.",
  "gathering-cancelled.2": "Si une autre date est choisie, nous vous l’écrirons. Merci de votre compréhension.",
  "gathering-cancelled.button": "Voir ma page",

  "survey-invitation.subject": "Cinq minutes pour votre avis, d’ici au {dueShort}",
  "survey-invitation.title": "Que retenez-vous de ces mois ?",
  "survey-invitation.1": "Le temps du mentorat est achevé. Merci de ce que vous y avez apporté.",
  "survey-invitation.2":
    "Votre avis, bon ou moins bon, décide de la suite du programme. Le questionnaire prend cinq minutes et reste ouvert jusqu’au {due}.",
  "survey-invitation.3":
    "Vos réponses se lisent sans votre nom, et le comité n’en voit que des totaux et ce que vous écrivez. {role, select, mentor {Aucune personne accompagnée ne les verra.} other {Votre mentor n’en verra rien, sauf les mots que vous choisiriez de lui transmettre.}}",
  "survey-invitation.4": "Une rencontre a eu lieu sans être notée ? Notez-la sur votre page, d’ici au même jour : elle compte.",
  "survey-invitation.button": "Donner mon avis",

  "survey-without-pair.subject": "Deux minutes pour votre avis, d’ici au {dueShort}",
  "survey-without-pair.title": "Votre avis compte aussi",
  "survey-without-pair.1": "Le temps du mentorat est achevé, sans que vous ayez eu un binôme. Merci d’avoir été des nôtres malgré tout.",
  "survey-without-pair.2":
    "Dites-nous ce qui a manqué : le questionnaire est court, ne demande rien sur des rencontres que vous n’avez pas eues, et reste ouvert jusqu’au {due}.",
  "survey-without-pair.3": "Vos réponses se lisent sans votre nom, et le comité n’en voit que des totaux et ce que vous écrivez.",
  "survey-without-pair.button": "Donner mon avis",

  "survey-reminder.subject": "Votre avis compte : vous avez jusqu’au {dueShort}",
  "survey-reminder.title": "Il ne manque que votre avis",
  "survey-reminder.1": "Le questionnaire de fin prend quelques minutes. Il se ferme le {due} au soir.",
  "survey-reminder.2":
    "Un avis mitigé nous aide autant qu’un avis enthousiaste. Vos réponses se lisent sans votre nom, et le comité n’en voit que des totaux et ce que vous écrivez.",
  "survey-reminder.button": "Donner mon avis",

  "survey-reminder-again.subject": "L’évaluation se ferme le {dueShort} au soir",
  "survey-reminder-again.title": "Il est encore temps",
  "survey-reminder-again.1":
    "Vous n’avez pas encore donné votre avis, et il nous manque. Une seule note suffit : la première question, les autres sont facultatives. C’est possible jusqu’au {due} au soir.",
  "survey-reminder-again.2": "Quelque chose vous retient ? Répondez à ce message et dites-le-nous, tout simplement.",
  "survey-reminder-again.button": "Donner mon avis",

  "address-confirm.subject": "Confirmez votre nouvelle adresse",
  "address-confirm.title": "Votre nouvelle adresse",
  "address-confirm.1":
    "On nous a donné cette adresse pour y envoyer désormais vos e-mails du programme. Confirmez qu’elle est bien la vôtre.",
  "address-confirm.2": "Si vous n’avez rien demandé, ignorez ce message : rien ne changera.",
  "address-confirm.button": "Confirmer cette adresse",

  "address-changing.subject": "Votre adresse va changer",
  "address-changing.title": "Une autre adresse est demandée",
  "address-changing.1":
    "Depuis votre page, on nous demande de vous écrire désormais à une autre adresse. Dès qu’elle sera confirmée, cette adresse-ci ne recevra plus rien et ses liens ne serviront plus.",
  "address-changing.2": "Ce n’était pas vous ? Gardez votre adresse d’un clic, dans « Mes informations », et répondez à ce message.",
  "address-changing.button": "Voir mes informations",

  "address-unreached.subject": "Votre adresse n’a pas pu être changée",
  "address-unreached.title": "Votre adresse reste la même",
  "address-unreached.1":
    "L’e-mail envoyé à la nouvelle adresse que vous aviez demandée nous est revenu : elle est peut-être mal écrite. Rien n’a changé, nous continuons de vous écrire ici.",
  "address-unreached.2": "Pour en changer quand même, vérifiez la nouvelle adresse et demandez-la de nouveau, dans « Mes informations ».",
  "address-unreached.button": "Voir mes informations",

  "help-answered.subject": "Une réponse vous attend sur votre page",
  "help-answered.title": "Vous avez une réponse",
  "help-answered.1": "Vous nous avez écrit, et quelqu’un vous a répondu. Par discrétion, la réponse ne se lit que sur votre page.",
  "help-answered.2": "Ce n’est pas réglé pour vous ? Écrivez de nouveau au même endroit.",
  "help-answered.button": "Lire la réponse",

  "places-answered.subject": "Vos places de mentor : une réponse",
  "places-answered.title": "Une réponse au sujet de vos places",
  "places-answered.1":
    "Vous aviez demandé à accompagner moins de personnes, et l’équipe d’organisation a répondu. Vous accompagnez désormais {people, plural, one {une personne} other {# personnes}} à la fois, au plus.",
  "places-answered.2": "Vos binômes en cours ne changent pas. Si cela ne vous convient pas, répondez à ce message : nous en parlerons.",
  "places-answered.button": "Ouvrir ma page",
  "objection-answered.subject": "Une réponse vous attend sur votre page",
  "objection-answered.title": "Vous avez une réponse",
  "objection-answered.1":
    "Vous vous étiez opposé(e) à un usage de vos données, et les responsables du programme vous ont répondu. Par discrétion, la réponse ne se lit que sur votre page.",
  "objection-answered.button": "Lire la réponse",
  "thank-you.subject": "Merci pour ces mois partagés",
  "thank-you.title": "Merci",
  "thank-you.1":
    "{role, select, mentor {Vous avez donné de votre temps et de votre expérience. Pour qui les reçoit, cela compte plus qu’on ne le dit.} other {Vous avez fait de ces mois un vrai échange. Ce que vous y avez construit vous appartient.}}",
  "thank-you.2":
    "{met, select, yes {Vous avez tenu {held, plural, one {# rencontre} other {# rencontres}}, soit {hours, plural, one {# heure} other {# heures}} d’échange.} other {}}",
  "thank-you.3": "La promotion s’achève ici, mais rien ne vous empêche de garder le contact, si l’envie en est partagée.",
  "thank-you.4": "À une prochaine promotion, peut-être.",
  "thank-you.button": "Revoir ma page",

  "cohort-over.subject": "Cette promotion s’achève",
  "cohort-over.title": "Merci d’avoir été des nôtres",
  "cohort-over.1":
    "Cette promotion est terminée. Merci du temps et de la confiance que vous lui avez donnés, même si tout n’y a pas été comme prévu.",
  "cohort-over.2": "La porte reste ouverte pour une prochaine promotion. Votre page permet de demander à en être au courant.",
  "cohort-over.button": "Ouvrir ma page",

  "copy-before-erasure.subject": "Vos données seront effacées le {dueShort}",
  "copy-before-erasure.title": "Gardez ce que vous voulez garder",
  "copy-before-erasure.1":
    "Votre promotion est terminée depuis longtemps. Comme annoncé, tout ce qui vous identifie sera effacé le {due} : réponses, rencontres, certificats et adresses. Il ne restera que des totaux.",
  "copy-before-erasure.2":
    "D’ici là, vous pouvez prendre une copie de vos données et télécharger ce qui est à vous. Si vous n’en voulez pas, il n’y a rien à faire.",
  "copy-before-erasure.button": "Prendre ma copie",
};
