/** Letters to organisers: what waits, and the one thing to do. French is the source. */
export default {
  "sign-in.subject": "Votre lien de connexion",
  "sign-in.title": "Ouvrir la console",
  "sign-in.1": "Ce lien vous connecte à la console. Il ne sert qu’une fois et reste valable quinze minutes.",
  "sign-in.2": "Si vous n’avez rien demandé, ignorez ce message : sans ce lien, personne n’entre.",
  "sign-in.button": "Me connecter",

  "organiser-invited.subject": "Votre accès à la console est ouvert",
  "organiser-invited.title": "Bienvenue dans l’équipe",
  "organiser-invited.1":
    "Vous avez maintenant accès à la console du programme, {as, select, owner {comme responsable} coordinator {pour coordonner le programme au nom de votre organisme} committee {comme membre du comité de pilotage} other {en lecture seule}}.",
  "organiser-invited.2": "Pas de mot de passe : donnez cette adresse sur la page de connexion, et un lien vous arrive aussitôt.",
  "organiser-invited.3":
    "{as, select, committee {Vous y trouvez les chiffres, toujours en totaux, et les réunions du comité.} auditor {Vous pouvez tout lire, sans rien changer.} other {Quand une décision vous attend, nous vous écrivons. Le reste avance tout seul.}}",
  "organiser-invited.button": "Ouvrir la page de connexion",

  "passkeys-lost.subject": "Clés d’accès déclarées perdues",
  "passkeys-lost.title": "Une personne responsable n’a plus sa clé",
  "passkeys-lost.1":
    "Quelqu’un a redemandé un lien de connexion pour une personne responsable du programme, et déclaré ses clés d’accès perdues. Dans vingt-quatre heures, le lien seul suffira, une fois.",
  "passkeys-lost.2":
    "Si c’est vous, attendez ce délai, puis redemandez un lien. Sinon, demandez-vous entre vous qui c’est : la page « Organisateurs » le montre aux responsables, qui peuvent refuser d’un clic.",
  "passkeys-lost.button": "Ouvrir la console",

  "quorum-short.subject": "Décision à prendre : il manque des inscriptions",
  "quorum-short.title": "Il manque des inscriptions",
  "quorum-short.1":
    "Les inscriptions se sont fermées le {intakeCloses} sans que l’objectif soit atteint : il faut au moins {mentors, plural, one {# mentor} other {# mentors}} et {mentees, plural, one {# personne à accompagner} other {# personnes à accompagner}}.",
  "quorum-short.2": "À vous de choisir : prolonger les inscriptions, continuer ainsi ou annuler. La promotion attend votre décision.",
  "quorum-short.button": "Décider",

  "selection-due.subject": "{late, select, yes {Candidatures à examiner} other {Candidatures à examiner d’ici au {dueShort}}}",
  "selection-due.title": "Les candidatures vous attendent",
  "selection-due.1":
    "Les inscriptions sont closes. Chaque candidature attend une réponse : accepter, mettre en liste d’attente ou décliner.",
  "selection-due.2":
    "Une lettre courtoise part à chaque décision. Quand tout est examiné, il reste à clore la sélection : rien n’avance sans vous.",
  "selection-due.button": "Examiner les candidatures",

  "approval-due.subject": "{late, select, yes {Binômes à approuver} other {Binômes à approuver d’ici au {dueShort}}}",
  "approval-due.title": "La proposition de binômes est prête",
  "approval-due.1": "Chaque binôme est expliqué, critère par critère. Vous pouvez en fixer, en exclure ou en échanger.",
  "approval-due.2":
    "Approuvez la proposition. Dès que toutes les approbations sont données, les deux personnes de chaque binôme sont présentées l’une à l’autre.",
  "approval-due.button": "Voir et approuver",

  "matching-incomplete.subject": "Binômes à compléter{late, select, yes {} other { d’ici au {dueShort}}}",
  "matching-incomplete.title": "Certaines personnes n’ont pas encore de mentor",
  "matching-incomplete.1":
    "Avec les réponses et les contraintes actuelles, tout le monde ne peut pas avoir de mentor. La console dit pour qui, et pourquoi.",
  "matching-incomplete.2":
    "Elle propose aussi les plus petits ajustements qui suffiraient : une place de plus chez un mentor, ou une contrainte levée d’un commun accord. Dès votre choix, la proposition est recalculée.",
  "matching-incomplete.button": "Voir les solutions",

  "decision-reminder.subject": "Rappel : une décision vous attend",
  "decision-reminder.title": "Une décision vous attend",
  "decision-reminder.1":
    "{decision, select, quorum {Les inscriptions sont closes sans que l’objectif soit atteint : prolonger, continuer ou annuler ?} selection {Des candidatures attendent encore une réponse, ou la sélection n’est pas close.} approval {La proposition de binômes attend encore une approbation, ou reste à compléter.} venue {La prochaine réunion collective n’a encore ni lieu ni lien. Où se tient-elle, ou comment y participer à distance ?} gathering {Une réunion collective est passée sans qu’aucune présence soit notée. A-t-elle eu lieu, et qui était là ?} places {Un mentor demande à accompagner moins de personnes, et attend votre réponse.} rematch {Une personne attend un mentor au-delà du jour qui lui avait été dit.} contested {Une rencontre contestée n’est toujours pas tranchée.} several {{count} décisions ont passé leur jour : la console les montre, les plus anciennes d’abord.} other {Une étape attend une décision des organisateurs.}}",
  "decision-reminder.2":
    "{decision, select, gathering {Sans réponse, elle ne comptera pas dans les chiffres.} venue {Tout le monde l’apprendra par e-mail, avec un fichier pour l’agenda.} places {Ses binômes en cours restent, quelle que soit votre réponse.} rematch {La console classe les mentors possibles : un choix, et la présentation part aussitôt.} contested {Sans décision d’ici au {surveyEnds}, elle ne comptera pas dans les chiffres.} several {Des personnes attendent votre réponse : même brève, elle les aide à continuer.} other {La promotion n’avance pas sans cette décision.}}",
  "decision-reminder.button": "Décider",

  "pair-needs-rematch.subject":
    "{late, select, yes {Une personne attend un nouveau mentor} other {Un nouveau mentor à trouver d’ici au {dueShort}}}",
  "pair-needs-rematch.title": "Un binôme est à refaire",
  "pair-needs-rematch.1":
    "{why, select, refused {Cette mise en relation n’a pas été acceptée.} silent {Cette mise en relation n’a pas reçu de réponse à temps, malgré un rappel.} other {Ce binôme a pris fin.}} La personne accompagnée se retrouve sans mentor.",
  "pair-needs-rematch.2":
    "La console classe les mentors possibles et dit ce qui plaide pour chacun. Choisissez : les présentations partent aussitôt.",
  "pair-needs-rematch.button": "Choisir un mentor",

  "pairs-need-rematch.subject": "{people, plural, one {# mentor} other {# mentors}} à trouver d’ici au {dueShort}",
  "pairs-need-rematch.title": "Plusieurs binômes sont à refaire",
  "pairs-need-rematch.1":
    "Ces binômes ont pris fin en même temps, et {people, plural, one {# personne se retrouve} other {# personnes se retrouvent}} sans mentor.",
  "pairs-need-rematch.2":
    "Pour chaque personne, la console classe les mentors possibles et dit ce qui plaide pour chacun. Choisissez : les présentations partent aussitôt.",
  "pairs-need-rematch.button": "Choisir des mentors",

  "introductions-unanswered.subject":
    "{people, plural, one {# présentation} other {# présentations}} sans réponse, à voir d’ici au {dueShort}",
  "introductions-unanswered.title": "Plusieurs présentations sont sans réponse",
  "introductions-unanswered.1":
    "Malgré un rappel, ces mises en relation n’ont pas reçu toutes leurs réponses à temps. {people, plural, one {# personne n’a} other {# personnes n’ont}} toujours pas de mentor.",
  "introductions-unanswered.2":
    "La console dit qui n’a pas répondu, et comment joindre chaque personne : un appel suffit souvent. Sinon, elle classe d’autres mentors possibles.",
  "introductions-unanswered.button": "Voir les binômes",

  "pair-needs-call.subject": "Un binôme a besoin d’un appel",
  "pair-needs-call.title": "Un appel ferait du bien à ce binôme",
  "pair-needs-call.1": "Une rencontre se fait attendre : rien n’est noté, et notre message d’il y a une semaine est resté sans suite.",
  "pair-needs-call.2":
    "Appelez les deux, quelques minutes : le plus souvent, c’est une affaire d’agenda. Si cela ne convient plus, le binôme peut s’arrêter sans reproche.",
  "pair-needs-call.button": "Voir le binôme",

  "meeting-contested.subject": "Une rencontre notée est contestée",
  "meeting-contested.title": "Deux versions d’une même rencontre",
  "meeting-contested.1":
    "Une personne a noté cette rencontre, l’autre dit que ce n’est pas exact. La rencontre ne compte pas pour l’instant.",
  "meeting-contested.2":
    "La raison donnée se lit dans la console. Écoutez les deux séparément ; si la rencontre a bien eu lieu, il suffit que l’autre personne la confirme.",
  "meeting-contested.button": "Voir le binôme",

  "help-asked.subject": "{waits, select, yes {Une demande d’aide attend encore} other {Une personne demande de l’aide}}",
  "help-asked.title": "{waits, select, yes {Quelqu’un attend encore votre aide} other {Quelqu’un demande de l’aide}}",
  "help-asked.1": "Une personne de la promotion s’adresse à vous en confidence. Son message ne se lit que dans la console.",
  "help-asked.2": "Répondez-lui de vive voix, si possible sous deux jours, puis notez que c’est réglé.",
  "help-asked.button": "Lire sa demande",

  "objection-made.subject":
    "{waits, select, yes {Rappel : une réponse est due d’ici au {until}} other {Une réponse est due d’ici au {until}}}",
  "objection-made.title":
    "{waits, select, yes {Une opposition attend encore votre réponse} other {Une personne s’oppose à un usage de ses données}}",
  "objection-made.1":
    "La loi lui donne droit à une réponse. Ce qu’elle écrit ne se lit que dans la console, et par les responsables seulement.",
  "objection-made.2": "Dites-lui ce que vous faites, ou pourquoi vous ne le pouvez pas : elle le lira sur sa page.",
  "objection-made.button": "Lire et répondre",
  "letters-returned.subject": "{count, plural, one {Une adresse e-mail à vérifier} other {# adresses e-mail à vérifier}}",
  "letters-returned.title": "{count, plural, one {Une lettre n’est pas arrivée} other {Des lettres ne sont pas arrivées}}",
  "letters-returned.1":
    "{count, plural, one {Nos lettres n’atteignent plus cette personne.} other {Nos lettres n’atteignent plus ces # personnes.}}",
  "letters-returned.2": "{more, plural, =0 {} one {La dernière est dans la console.} other {Les # autres sont dans la console.}}",
  "letters-returned.3":
    "{lost, select, yes {Lettre revenue : l’adresse est fausse ou ne reçoit plus. Appelez la personne et demandez-lui une adresse qui marche : elle la change sur sa page, ou s’inscrit de nouveau si elle n’avait pas encore confirmé la sienne.} other {}}",
  "letters-returned.4":
    "{reported, select, yes {Lettre signalée : la personne l’a classée comme indésirable. Avant de lui écrire de nouveau, demandez-lui de vive voix si elle veut rester dans la promotion.} other {}}",
  "letters-returned.button": "Voir les courriers",

  "letter-doubtful.subject": "Un courrier est peut-être resté en route",
  "letter-doubtful.title": "Un courrier à vérifier",
  "letter-doubtful.1":
    "Une panne a interrompu un envoi : au moins un courrier est peut-être parti, peut-être pas. Pour n’écrire deux fois à personne, il n’est jamais renvoyé tout seul.",
  "letter-doubtful.2": "Demandez à la personne si elle l’a reçu, ou renvoyez-le : la console dit lequel.",
  "letter-doubtful.button": "Voir ce courrier",

  "weekly-digest.subject": "La semaine de la promotion",
  "weekly-digest.title": "Où en est la promotion",
  "weekly-digest.1":
    "Voici le point de la semaine. La console montre les binômes à appeler, les décisions ouvertes et les chiffres du jour.",
  "weekly-digest.button": "Ouvrir la console",

  "workflow-trouble.subject": "Une étape automatique est arrêtée",
  "workflow-trouble.title": "Une étape automatique est arrêtée",
  "workflow-trouble.1": "L’étape « {step} » a échoué plusieurs fois de suite. Rien n’est perdu : la promotion reprendra là où elle en est.",
  "workflow-trouble.2":
    "Relancez-la depuis la console ; un nouvel essai a aussi lieu chaque jour. Si cela se répète, prévenez la personne qui a installé le programme en lui donnant le nom de l’étape.",
  "workflow-trouble.button": "Relancer l’étape",
  "step.draft": "Préparation",
  "step.intake": "Inscriptions",
  "step.quorum": "Compte des inscriptions",
  "step.selection": "Sélection",
  "step.propose": "Calcul des binômes",
  "step.approval": "Approbation des binômes",
  "step.publish": "Publication des binômes",
  "step.mentoring": "Suivi des binômes et réunions collectives",
  "step.survey": "Évaluation",
  "step.closeout": "Bilan",
  "step.retention": "Effacement des données",
  "step.where-it-stands": "Reprise du déroulement",
  "step.other": "Suite automatique",

  "committee-planned.subject":
    "{change, select, cancelled {Réunion du comité annulée : {when}} moved {Réunion du comité modifiée : {when}} reminder {Rappel : réunion du comité, {when}} other {Réunion du comité : {when}}}",
  "committee-planned.title":
    "{change, select, cancelled {La réunion du comité est annulée} moved {La réunion du comité change} reminder {La réunion du comité approche} other {Le comité se réunit}}",
  "committee-planned.1":
    "{change, select, cancelled {La réunion prévue le {when} n’aura pas lieu. Si une autre date est choisie, nous vous l’écrirons.} other {Le comité de pilotage se réunit le {when}.{hasPlace, select, yes { Lieu : {place}} other {}}}}",
  "committee-planned.2":
    "{change, select, cancelled {Vous pouvez libérer cette date. Merci de votre compréhension.} other {L’ordre du jour et les chiffres sont dans la console. Si vous ne pouvez pas venir, dites qui vous remplace.}}",
  "committee-planned.button": "Voir la réunion",

  "committee-recorded.subject": "Compte rendu de la réunion du comité",
  "committee-recorded.title": "Le comité s’est réuni",
  "committee-recorded.1": "Le compte rendu de la réunion du {heldOn} est dans la console, avec le nombre de personnes présentes.",
  "committee-recorded.2": "Quelque chose manque ou n’est pas exact ? Répondez à ce message.",
  "committee-recorded.button": "Voir les réunions du comité",

  "cohort-closed.subject": "La promotion est close, ses chiffres sont arrêtés",
  "cohort-closed.title": "La promotion est close",
  "cohort-closed.1": "Les chiffres sont arrêtés et ne changeront plus. Chacun s’ouvre jusqu’aux lignes qui ont servi à le compter.",
  "cohort-closed.2": "Une dernière lettre est partie à qui a participé jusqu’au bout. Merci à vous, qui avez fait vivre cette promotion.",
  "cohort-closed.button": "Voir les chiffres",

  "erasure-coming.subject": "Effacement prévu le {dueShort}",
  "erasure-coming.title": "Des données vont être effacées",
  "erasure-coming.1":
    "{stage, select, rejected {Le {due}, {count, plural, one {# candidature sans suite sera effacée, avec ses courriers} other {# candidatures sans suite seront effacées, avec leurs courriers}}.} notes {Le {due}, ce qui a été dit en confidence et les adresses qui ne répondent plus seront effacés : {count, plural, one {# élément} other {# éléments}}.} other {Le {due}, tout ce qui identifie {count, plural, one {# personne} other {# personnes}} de cette promotion sera effacé. Il ne restera que des totaux.}}",
  "erasure-coming.2":
    "Vous n’avez rien à faire. Si un litige oblige à tout garder, une personne responsable peut suspendre l’effacement, en disant pourquoi.",
  "erasure-coming.button": "Voir ce qui est gardé",

  "file-prepared.subject":
    "{state, select, ready {Votre fichier est prêt} taken {Votre archive est reprise} other {Votre fichier n’a pas pu être préparé}}",
  "file-prepared.title": "{state, select, ready {Votre fichier est prêt} taken {Votre archive est reprise} other {Cela n’a pas abouti}}",
  "file-prepared.1":
    "{state, select, ready {Le fichier que vous avez demandé vous attend dans la console. Vous pouvez le télécharger jusqu’au {until} ; ensuite il s’efface.} taken {Le programme est en place. Ses courriers restent suspendus jusqu’à ce que vous les repreniez.} other {La console dit pourquoi, et vous pouvez essayer encore. Rien n’est perdu.}}",
  "file-prepared.2":
    "{state, select, ready {Il n’y a pas de fichier dans ce courrier : il ne s’ouvre qu’après connexion, et seulement pour vous.} other {}}",
  "file-prepared.button": "Ouvrir mes fichiers",
};
