/** What a rule that says no says, and what to do about it. French is the source. */
export default {
  "refusal.title.unknown": "Page introuvable",
  "refusal.title.link": "Ce lien n’ouvre aucune page",
  "refusal.title.forbidden": "Cette page ne vous est pas ouverte",
  "refusal.title.impossible": "Ce n’est pas possible",
  "refusal.title.later": "Ce n’est pas possible pour le moment",
  "refusal.title.invalid": "Il y a quelque chose à corriger",
  "refusal.title.fault": "Une panne de notre côté",
  "refusal.fault": "Rien n’est perdu.",
  "fault.away.title": "Le site ne répond pas en ce moment",
  "fault.away": "Un service dont il a besoin est trop lent ou trop occupé. Rien n’est perdu.",
  "fault.wait": "Réessayez dans une minute.",
  "fault.lasts": "Si cela continue, répondez à l’un de nos e‑mails.",
  "fault.lasts.console": "Si cela continue, prévenez la personne qui s’occupe de cette installation.",
  "fault.sent":
    "Nous ne savons pas si votre envoi est arrivé. Tout ce que vous aviez rempli est gardé sur cette page, tant qu’elle reste ouverte. Dans une minute, envoyez-le de nouveau : même s’il était déjà arrivé, il ne comptera qu’une fois.",
  "fault.send": "Envoyer de nouveau",
  "fault.written": "Relire ce que vous avez écrit",
  "fault.held": "Votre fichier {name} en fait partie.",
  "fault.file": "Votre fichier, à choisir de nouveau",
  "fault.fileHint": "Lui seul n’est pas gardé : il est trop gros pour cette page.",
  "refusal.again": "Réessayer",
  "refusal.home": "Aller à l’accueil",
  "refusal.page": "Revenir à ma page",
  "refusal.not-found": "Le lien est peut-être incomplet ou trop ancien. Vous pouvez en recevoir un nouveau par e‑mail.",
  "refusal.not-allowed": "Votre rôle ne permet pas cette action. Demandez-la à une personne responsable du programme.",
  "refusal.sign-in-needed": "Connectez-vous d’abord avec le lien envoyé par e‑mail.",
  "refusal.too-many-requests":
    "Trop de demandes en peu de temps. Réessayez dans {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {# heure} other {# heures}}.",
  "refusal.changed-meanwhile":
    "Ces informations ont été modifiées entre-temps. Vérifiez ce qui est enregistré à présent, puis recommencez.",
  "refusal.form-invalid": "Certaines réponses sont à corriger. Elles sont signalées ci-dessous.",
  "refusal.intake-closed": "Les inscriptions de cette promotion sont fermées. La page du programme annonce les prochaines.",
  "refusal.already-applied":
    "Une candidature existe déjà avec cette adresse. Ouvrez-la par le lien reçu par e‑mail, ou demandez-en un nouveau.",
  "refusal.wrong-phase": "La promotion n’en est pas à cette étape. Regardez les dates, puis revenez le moment venu.",
  "refusal.not-eligible": "Une condition pour participer n’est pas remplie. Relisez les réponses signalées.",
  "refusal.wrong-state": "La situation a changé : cette action n’est plus possible. Voici où vous en êtes.",
  "refusal.already-decided": "C’est déjà décidé, et cela ne change plus ici. Écrivez-nous si vous y voyez une erreur.",
  "refusal.undecided-left":
    "{count, plural, one {Une candidature attend encore une réponse. Décidez d’abord pour elle.} other {# candidatures attendent encore une réponse. Décidez d’abord pour elles.}}",
  "refusal.side-empty":
    "Il n’y a personne d’un côté, et aucun binôme ne pourrait se former. Trouvez d’abord quelqu’un (prolongez, importez ou acceptez), ou annulez la promotion.",
  "refusal.conflict-of-roles": "Cette adresse est inscrite des deux côtés. Choisissez d’abord laquelle des deux candidatures compte.",
  "refusal.date-in-past": "Cette date est déjà passée. Choisissez une date à venir.",
  "refusal.date-order": "Les dates doivent se suivre dans l’ordre des étapes. Corrigez celle qui vient trop tôt ou trop tard.",
  "refusal.cohort-length": "Une promotion dure de {min} à {max} mois. Rapprochez ou éloignez les dates.",
  "refusal.phase-too-short": "Une étape est trop courte. Laissez-lui plus de jours.",
  "refusal.cohort-exists": "Une promotion porte déjà ce nom. Choisissez-en un autre.",
  "refusal.unmatched-left": "Des personnes restent sans mentor. Trouvez-leur une place, ou mettez-les sur la liste d’attente.",
  "refusal.constraint-broken": "Une règle interdit ce binôme. Seule une dérogation notée peut la lever.",
  "refusal.capacity-exceeded": "Ce mentor n’a plus de place. Choisissez-en un autre, ou demandez-lui une place de plus.",
  "refusal.last-owner": "Une personne au moins doit être responsable du programme. Invitez-en une autre d’abord.",
  "refusal.passkey-refused": "Cette clé d’accès n’a pas été reconnue. Réessayez.",
  "refusal.too-many-passkeys": "Vous avez déjà cinq clés d’accès. Retirez-en une d’abord.",
  "refusal.body-not-yours": "Chaque organisme décide pour lui-même. Adressez-vous à sa coordination.",
  "refusal.not-your-meeting": "Cette rencontre n’est pas celle de votre binôme. Revenez à votre page.",
  "refusal.outside-cycle": "Cette date est hors du cycle de mentorat. Choisissez un jour du cycle.",
  "refusal.meeting-in-future": "Cette rencontre n’a pas encore eu lieu. Notez-la une fois tenue.",
  "refusal.own-case": "C’est de vous qu’il s’agit : laissez une autre personne de l’équipe en décider.",
  "refusal.own-attestation": "Vous avez déjà confirmé cette rencontre. C’est à l’autre personne de le faire.",
  "refusal.wrong-pin": "Ce code n’est pas le bon. Vérifiez les quatre chiffres affichés dans la salle ou à l’écran.",
  "refusal.wrong-code": "Aucun certificat ne porte ce code. Vérifiez chaque lettre et chaque chiffre.",
  "refusal.pin-closed": "L’enregistrement des présences n’est pas ouvert. Il ouvre 30 minutes avant la réunion et ferme 12 heures après.",
  "refusal.reply-closed": "La réunion a déjà commencé : il est trop tard pour dire si vous venez.",
  "refusal.survey-closed": "L’évaluation est fermée. Écrivez-nous si vous avez encore quelque chose à dire.",
  "refusal.file-unreadable":
    "{why, select, locked {Ce classeur est protégé par un mot de passe. Ouvrez-le, retirez le mot de passe, enregistrez-le, puis choisissez-le de nouveau.} excel {Ce classeur est dans un format d’Excel qui ne se lit pas ici (.xls ou .xlsb). Ouvrez-le, enregistrez-le au format .xlsx, puis choisissez ce nouveau fichier.} opendocument {Ce classeur est au format OpenDocument (.ods). Ouvrez-le, enregistrez-le au format .xlsx ou CSV, puis choisissez ce nouveau fichier.} numbers {Ce classeur est au format de Numbers. Ouvrez-le dans Numbers, exportez-le au format Excel ou CSV, puis choisissez ce nouveau fichier.} archive {C’est une archive (.zip). Ouvrez-la, puis choisissez le fichier .xlsx ou .csv qu’elle contient.} damaged {Ce fichier est abîmé ou incomplet. Téléchargez-le de nouveau depuis l’outil de formulaire ; si cela ne suffit pas, ouvrez-le dans un tableur et enregistrez-le au format .xlsx.} codes {Ce fichier donne des codes (AO01, SQ001) à la place des questions ou des réponses. Exportez-le de nouveau depuis l’outil de formulaire, par exemple LimeSurvey, en demandant le texte complet des questions et les réponses complètes.} other {Ce fichier n’est ni un CSV ni un classeur .xlsx : c’est peut-être une page web, un PDF ou une image. Ouvrez-le dans un tableur, enregistrez-le au format .xlsx ou CSV, puis choisissez ce nouveau fichier.}}",
  "refusal.file-too-large":
    "{why, select, workbook {Ce classeur est bien plus grand une fois ouvert : plus de 2 Mo de réponses, ou des milliers de cases vides mises en forme. Copiez les seules réponses dans un classeur neuf, en plusieurs parties s’il le faut, ou enregistrez-les au format CSV.} other {Ce fichier dépasse 2 Mo. Envoyez-le en plusieurs parties.}}",
  "refusal.file-too-long": "Ce fichier a plus de 5 000 lignes. Envoyez-le en plusieurs parties.",
  "refusal.nothing-to-import": "Ce fichier ne contient aucune ligne à importer. Vérifiez que c’est le bon.",
  "refusal.reason-needed": "Dites pourquoi en quelques mots.",
  "refusal.zone-held":
    "{why, select, committee {Une réunion du comité est prévue, et son heure a été annoncée dans le fuseau actuel. Attendez qu’elle ait eu lieu, ou annulez-la, changez le fuseau, puis prévoyez-la de nouveau.} other {La promotion {cohort} est en cours, et ses heures ont été annoncées dans le fuseau actuel. Changez-le quand elle sera close, ou créez un autre programme avec son propre fuseau.}}",
  "refusal.bodies-held":
    "La promotion {cohort} a des personnes inscrites, qui ont donné leur accord aux organismes actuels. Ceux-ci ne changent plus tant que ces données sont là ; pour d’autres organismes, créez un autre programme.",
  "refusal.cohort-running": "La promotion {cohort} n’est pas finie. Attendez sa clôture ou annulez-la, puis fermez le programme.",
  "refusal.relied-on":
    "Dans la promotion {cohort}, quelqu’un est hors du compte par décision de cette réunion : elle ne se retire pas. Corrigez-la si elle a été mal notée.",
  "refusal.programme-closed": "Ce programme est fermé. Rouvrez-le dans ses réglages avant de créer une promotion.",
  "refusal.receipt-missing":
    "Il faut le numéro de récépissé de l’autorité de protection des données avant d’ouvrir les inscriptions. Écrivez-le dans les réglages du programme.",
  "refusal.few-to-compare": "Cochez deux à quatre personnes à comparer.",
  "refusal.purpose-locked":
    "Ce fichier servirait à autre chose qu’au programme. Les règles de confidentialité l’interdisent : ni campagne, ni adhésions, ni prospection. Rien n’a été exporté.",
  "refusal.archive-invalid":
    "Cette archive n’est pas valable : {why, select, unreadable {elle ne se lit pas} version {elle est d’une autre version} missing {il y manque quelque chose} changed {elle a été modifiée} schema {une ligne n’a pas la forme attendue} foreign {elle contient autre chose que son programme} twice {une chose y figure deux fois} other {elle parle de ce qui n’y est pas}}. Rien n’a été changé.",
  "refusal.archive-too-large": "L’archive est trop grande pour ce formulaire. Suivez « Une archive plus grande », juste en dessous.",
  "refusal.archive-arriving":
    "Une autre archive de ce programme est en train d’être reprise. Rien n’a été changé : réessayez dans quelques minutes. Si elle s’est interrompue en chemin, le même fichier la complète aussitôt, et celui-ci peut prendre sa place au bout d’une heure.",
  "refusal.programme-exists": "Un programme de ce nom a déjà des promotions ici. Rien n’a été changé.",
};
