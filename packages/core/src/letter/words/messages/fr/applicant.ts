/** Letters to people who apply. French is the source; a paragraph a number, "- " begins a list item. */
export default {
  "verify-email.subject": "Confirmez votre adresse d’ici au {dueShort}",
  "verify-email.title": "Plus qu’un geste",
  "verify-email.1":
    "Merci de votre candidature {role, select, mentor {comme mentor} other {pour avoir un mentor}}. Confirmez que cette adresse est bien la vôtre, d’ici au {due} : votre candidature nous sera alors transmise.",
  "verify-email.2": "Si vous n’avez rien demandé, ignorez ce message : rien ne nous sera transmis.",
  "verify-email.button": "Confirmer mon adresse",

  "already-applied.subject": "Votre inscription est déjà enregistrée",
  "already-applied.title": "Nous avons déjà votre candidature",
  "already-applied.1":
    "Le formulaire vient d’être rempli une nouvelle fois avec cette adresse. Votre première candidature reste telle quelle : rien n’a changé.",
  "already-applied.2":
    "Pour relire ou modifier vos réponses, passez par votre page personnelle. Si ce n’était pas vous, vous n’avez rien à faire.",
  "already-applied.button": "Ouvrir ma page",

  "form-saved.subject": "Votre formulaire vous attend jusqu’au {dueShort}",
  "form-saved.title": "Reprenez quand vous voulez",
  "form-saved.1":
    "Vous avez demandé à garder votre formulaire pour {role, select, mentor {devenir mentor} other {demander un mentor}}. Le lien le rouvre là où vous l’avez laissé. Il reste ouvert jusqu’au {due}.",
  "form-saved.2": "Rien n’est encore transmis : votre candidature ne part que lorsque vous l’envoyez.",
  "form-saved.3": "Vous n’avez rien demandé ? Ignorez ce message : tout sera effacé.",
  "form-saved.button": "Reprendre mon formulaire",

  "form-begun.subject": "Votre inscription, à compléter jusqu’au {dueShort}",
  "form-begun.title": "Il ne manque que votre envoi",
  "form-begun.1":
    "Comme convenu, nous avons commencé pour vous le formulaire pour {role, select, mentor {devenir mentor} other {demander un mentor}}. Relisez ce que nous avons noté, corrigez-le, complétez-le et envoyez-le d’ici au {due}.",
  "form-begun.2":
    "Les accords, vous seul(e) pouvez les donner : rien n’est transmis tant que vous n’avez pas envoyé le formulaire vous-même.",
  "form-begun.3": "Vous n’avez rien demandé ? Ignorez ce message : tout sera effacé.",
  "form-begun.button": "Compléter mon inscription",

  "form-saved-reminder.subject": "Votre formulaire attend encore, jusqu’au {dueShort}",
  "form-saved-reminder.title": "Il reste quelques questions",
  "form-saved-reminder.1":
    "Vous avez commencé un formulaire pour {role, select, mentor {devenir mentor} other {demander un mentor}}. Tout ce que vous avez écrit est là. Vous pouvez le finir et l’envoyer jusqu’au {due}.",
  "form-saved-reminder.2": "Vous avez changé d’avis ? Laissez passer ce message : c’est le seul rappel, et tout sera effacé.",
  "form-saved-reminder.button": "Finir mon formulaire",

  "draft-reminder.subject": "Votre candidature vous attend jusqu’au {dueShort}",
  "draft-reminder.title": "Il ne manque que votre confirmation",
  "draft-reminder.1": "Vous avez rempli une candidature, mais votre adresse n’est pas encore confirmée. Une minute suffit, d’ici au {due}.",
  "draft-reminder.2": "Vous avez changé d’avis ? Laissez simplement passer ce message.",
  "draft-reminder.button": "Confirmer mon adresse",

  "draft-reminder-again.subject": "Votre adresse reste à confirmer jusqu’au {dueShort}",
  "draft-reminder-again.title": "Votre candidature n’est pas encore partie",
  "draft-reminder-again.1":
    "Vos réponses sont gardées, mais personne ne peut encore les lire : il manque votre confirmation. Sans elle d’ici au {due}, votre candidature ne nous parviendra pas.",
  "draft-reminder-again.2":
    "Le lien ne marche pas chez vous ? Répondez à ce message, quelqu’un vous aidera. Et si vous ne voulez plus vous inscrire, vous n’avez rien à faire.",
  "draft-reminder-again.button": "Confirmer mon adresse",

  "application-received.subject": "Nous avons bien reçu votre candidature",
  "application-received.title": "Votre candidature est complète",
  "application-received.1": "Votre adresse est confirmée et vos réponses nous sont parvenues. Merci du temps que vous y avez mis.",
  "application-received.2": "Quelqu’un les lira avec attention. Vous aurez une réponse, quelle qu’elle soit, vers le {selectionEnds}.",
  "application-received.3": "D’ici là, vous pouvez modifier vos réponses ou retirer votre candidature depuis votre page.",
  "application-received.button": "Ouvrir ma page",

  "application-imported.subject": "Votre inscription est enregistrée",
  "application-imported.title": "Votre inscription nous est bien parvenue",
  "application-imported.1":
    "Vous avez rempli il y a peu un formulaire d’inscription à notre programme de mentorat. Vos réponses sont enregistrées, vous n’avez rien à refaire.",
  "application-imported.2":
    "Prenez une minute pour les relire, et corrigez ce qui doit l’être. Vous aurez une réponse, quelle qu’elle soit, vers le {selectionEnds}.",
  "application-imported.3": "Cette inscription n’est pas la vôtre ? Retirez-la depuis la page, ou répondez à ce message.",
  "application-imported.button": "Relire mes réponses",

  "application-withdrawn.subject": "{erased, select, yes {Vos données sont effacées} other {Votre retrait est enregistré}}",
  "application-withdrawn.title": "C’est fait",
  "application-withdrawn.1":
    "{erased, select, yes {Vous avez quitté le programme, et vos données sont effacées. Ce message est le dernier : nous n’avons plus votre adresse.} other {Vous ne recevrez plus de messages de cette promotion.}}",
  "application-withdrawn.2": "Merci de l’intérêt que vous avez porté au programme. La porte reste ouverte pour une prochaine promotion.",
  "application-withdrawn.button": "{erased, select, yes {Voir le programme} other {Voir ma page}}",

  "intake-extended.subject": "Inscriptions prolongées jusqu’au {dueShort}",
  "intake-extended.title": "Un peu plus de temps pour tout le monde",
  "intake-extended.1": "Les inscriptions restent ouvertes jusqu’au {due}. Les réponses partiront vers le {selectionEnds}.",
  "intake-extended.2":
    "Votre candidature reste valable, il n’y a rien à refaire. Si votre adresse n’est pas encore confirmée, votre page vous le proposera.",
  "intake-extended.3": "Quelqu’un autour de vous pourrait être intéressé ? C’est le moment d’en parler.",
  "intake-extended.button": "Ouvrir ma page",

  "date-moved.subject": "Vos dates ont changé",
  "date-moved.title": "Des dates ont changé",
  "date-moved.1": "Des dates que nous vous avions annoncées ont changé. Voici celles qui valent maintenant.",
  "date-moved.2": "Rien d’autre ne change pour vous, et vous n’avez rien à faire.",
  "date-moved.button": "Ouvrir ma page",

  "cohort-cancelled.subject": "Cette promotion est annulée",
  "cohort-cancelled.title": "Nous avons dû renoncer à cette promotion",
  "cohort-cancelled.1":
    "Cette promotion du programme n’ira pas plus loin, et nous le regrettons. Ni votre candidature ni vous n’y êtes pour rien.",
  "cohort-cancelled.2":
    "Vous n’avez rien à faire. Vos données seront effacées dans les délais annoncés, et vous pourrez vous inscrire à une prochaine promotion.",
  "cohort-cancelled.3": "Merci de votre confiance.",
  "cohort-cancelled.button": "Voir ma page",

  "application-accepted.subject": "Votre candidature est acceptée",
  "application-accepted.title": "Bienvenue dans le programme",
  "application-accepted.1":
    "Votre candidature est acceptée. C’est une joie de vous compter parmi {role, select, mentor {les mentors} other {les personnes accompagnées}} de cette promotion.",
  "application-accepted.2":
    "Nous cherchons maintenant qui vous conviendra le mieux, et nous vous présenterons cette personne vers le {matchingEnds}. Vous serez libre d’accepter ou non.",
  "application-accepted.3":
    "Le mentorat durera jusqu’au {mentoringEnds} : au moins {meetings, plural, one {# rencontre} other {# rencontres}} à deux, et une réunion collective par mois.",
  "application-accepted.4": "Votre situation a changé ? Dites-le depuis votre page : le plus tôt est le mieux.",
  "application-accepted.button": "Ouvrir ma page",

  "application-waitlisted.subject": "Vous êtes sur la liste d’attente",
  "application-waitlisted.title": "Une place peut encore se libérer",
  "application-waitlisted.1":
    "Votre candidature a retenu notre attention, mais les places sont comptées. Elle est donc sur la liste d’attente.",
  "application-waitlisted.2":
    "Dès qu’une place se libère, nous vous écrivons. Cela arrive surtout d’ici au {matchingEnds}, parfois plus tard.",
  "application-waitlisted.3": "Vous n’avez rien à faire. Si vous préférez ne plus attendre, retirez votre candidature depuis votre page.",
  "application-waitlisted.button": "Ouvrir ma page",

  "application-declined.subject": "Notre réponse à votre candidature",
  "application-declined.title": "Merci de votre candidature",
  "application-declined.1":
    "Nous avons lu vos réponses avec attention. Nous ne pouvons pas retenir votre candidature pour cette promotion.",
  "application-declined.2":
    "Cela ne dit rien de votre valeur : les places sont limitées, et il faut à chaque personne un vis-à-vis qui lui convienne.",
  "application-declined.3":
    "Vous pourrez vous présenter à une prochaine promotion. Vos réponses seront effacées {months} mois après la fin de celle-ci.",
  "application-declined.button": "Voir ma page",

  "waiting-ended.subject": "Votre place sur la liste d’attente",
  "waiting-ended.title": "Aucune place ne s’est libérée",
  "waiting-ended.1":
    "Vous étiez sur la liste d’attente jusqu’au bout, et aucune place ne s’est libérée cette fois. Merci de votre patience.",
  "waiting-ended.2":
    "Vous pourrez vous présenter à une prochaine promotion. Vos réponses seront effacées {months} mois après la fin de celle-ci.",
  "waiting-ended.button": "Voir ma page",

  "new-link.subject": "Le lien que vous avez demandé",
  "new-link.title": "Votre page personnelle",
  "new-link.1": "Voici le lien que vous avez demandé. Il ouvre votre page, sans compte ni mot de passe.",
  "new-link.2": "Si vous n’avez rien demandé, ignorez ce message : personne d’autre n’a reçu ce lien.",
  "new-link.button": "Ouvrir ma page",
};
