/** Texts of the commands around a deployment, in French. */
export const fr = {
  nodeOk: "Node {version}",
  nodeWrong: "Node {version} est trop ancien : installez Node {wanted}, ou lancez « npm run preflight », qui utilise celui du projet.",
  settingsOk: "Les réglages sont complets.",
  settingsWrong: "Réglages à corriger (docs/deploy.md dit ce qu’est chacun) : {wrong}",
  accountOk: "Compte AWS {account}, région {region}.",
  accountMissing:
    "Aucun accès à un compte AWS. Connectez-vous (« aws configure » ou « aws sso login ») et choisissez une région (AWS_REGION). Réponse : {error}",
  bootstrapOk: "CDK est prêt dans cette région (version {version}).",
  bootstrapWrong: "CDK n’est pas prêt dans cette région : lancez une fois « npx cdk bootstrap aws://{account}/{region} ».",
  secretsOk: "Les secrets sont là.",
  secretsWrong: "Des secrets manquent ({names}) : lancez « npm run keys -- --stage {stage} ».",
  certificateOk: "Le site répondra à {origin}.",
  certificateWrong:
    "Sans TAMKINE_CERTIFICATE, rien ne répondra à {origin}, et les liens des courriers ne mèneront nulle part. Donnez le certificat de ce nom (docs/deploy.md, « The first time »), ou mettez dans TAMKINE_ORIGIN l’adresse EdgeDomain que montre le déploiement, et déployez de nouveau.",
  concurrencyOk: "Assez de fonctions peuvent tourner à la fois ({atOnce}).",
  concurrencyFew:
    "Le compte ne fait tourner que {atOnce} fonctions à la fois, comme tout compte neuf : assez pour essayer, trop peu quand une salle s’inscrit. Demandez 1 000 dans « Service Quotas », « AWS Lambda », « Concurrent executions ». Laissez TAMKINE_RESERVED_CONCURRENCY à off.",
  concurrencyWrong:
    "Le compte n’a que {unreserved} places libres pour des fonctions, il en faut {wanted} pour en réserver : demandez une hausse du quota « Concurrent executions » de Lambda, ou mettez TAMKINE_RESERVED_CONCURRENCY=off.",
  domainOk: "Le domaine {domain} est vérifié.",
  domainWrong:
    "Le domaine {domain} n’est pas encore vérifié. Le déploiement le déclare ; mettez ensuite ces lignes dans son DNS :\n      {records}",
  domainTaken:
    "Le domaine {domain} est déjà connu d’Amazon SES dans cette région, et pas par cette installation : une autre « stage » l’a, ou quelqu’un l’a ajouté à la main. Donnez à TAMKINE_SENDER une adresse d’un autre domaine ou, si rien ne s’en sert, supprimez-le sous « Identities » dans la console SES.",
  dkimOk: "Les courriers du domaine {domain} sont signés (DKIM).",
  dkimWrong: "La signature des courriers du domaine {domain} (DKIM) n’est pas encore active. Son DNS doit contenir :\n      {records}",
  mailFromOk: "L’expéditeur technique mail.{domain} est prêt.",
  mailFromWrong: "L’expéditeur technique mail.{domain} n’est pas encore prêt. Le DNS doit contenir :\n      {records}",
  sandboxOk: "L’envoi de courriers est ouvert ({quota} par jour).",
  sandboxWrong:
    "Le compte est dans le bac à sable d’Amazon SES ({quota} courriers par jour, vers des adresses vérifiées seulement) : demandez « Request production access » dans la console SES. En attendant, vérifiez-y votre propre adresse pour recevoir la première lettre.",
  alarmsOk: "Quelqu’un est prévenu quand il faut une personne.",
  alarmsWrong:
    "Personne ne serait prévenu d’une panne : {email} n’a pas suivi le lien du courrier « AWS Notification – Subscription Confirmation ». Après deux jours, le lien ne vaut plus ; demandez-en un autre : {command}",
  notDeployed: "Rien n’est encore déployé : le récépissé de déclaration se vérifie après la première connexion.",
  nobodySignedIn: "Personne ne s’est encore connecté à la console : le récépissé de déclaration se vérifie ensuite.",
  receiptOk: "{name} : récépissé {receipt}.",
  receiptMissing: "{name} : le récépissé de déclaration manque ; sans lui, aucune inscription n’ouvre. Page Réglages de la console.",
  mayDeploy:
    "{later, plural, =0 {Tout est prêt} one {Rien n’empêche de déployer ; # point reste à régler avant d’inviter} other {Rien n’empêche de déployer ; # points restent à régler avant d’inviter}}. Ensuite : npx sst deploy --stage {stage}",
  blocked: "Il faut d’abord régler ce qui est marqué d’une croix.",
  failed: "Cela n’a pas marché : {error}",
  keysUsage: "npm run keys -- --stage prod [make | list | rotate | drop CLÉ | edge]",
  keysThere: "Tous les secrets sont déjà là, sous {path}. Rien n’a changé.",
  keysMade: "Créés sous {path} : {names}.",
  keysLine: "{id}  depuis {since}",
  keysRotated: "La clé {id} signe les nouveaux liens. Les liens déjà envoyés marchent jusqu’à leur échéance.",
  keysAtOnce:
    "Quelqu’un d’autre changeait les clés au même moment : un des deux changements manque. Regardez ce qu’il y a (keys list), puis refaites le vôtre.",
  keysDropped:
    "La clé {id} est retirée : ses liens ne marchent plus, au plus tard quand les fonctions redémarrent. Redéployez pour que ce soit tout de suite.",
  edgeChanged:
    "La marque de CloudFront est changée. Redéployez pour qu’il l’envoie ; l’ancienne reste acceptée jusqu’au prochain changement.",
  archiveUsage:
    "npm run archive -- out FICHIER --why MOTIF [--programme NOM] [--stage prod] ; npm run archive -- in FICHIER --owner ADRESSE [--stage prod]. Sans --stage : l’installation de cette machine, une fois npm start arrêté.",
  archiveNone: "Il n’y a aucun programme dans cette installation.",
  archiveWhich: "Dites lequel avec --programme : {ids}.",
  archiveWrong:
    "{option, select, owner {Écrivez une adresse e-mail complète après --owner, comme prenom@example.org.} other {Dites pourquoi après --why, en 200 caractères au plus.}}",
  archiveUnknown: "Il n’y a pas de programme de ce nom ici : {programme}.",
  archiveOut: "Le programme {programme} est dans {file} ({megabytes} Mo). Gardez-le en lieu sûr : il contient tout.",
  archiveIn: "Le programme {programme} est repris. Ses courriers sont suspendus : vérifiez, puis reprenez-les dans la console.",
  restoredUsage:
    "npm run restored -- ANCIENNE NOUVELLE --stage prod : le nom de la table en service jusqu’ici, puis celui de la table ramenée de la sauvegarde.",
  restoredUnready:
    "{why, select, absent {Il n’y a pas de table {table} dans cette région.} busy {La table {table} n’est pas encore prête : attendez qu’elle soit ACTIVE, puis recommencez.} other {La table {table} est revenue sans ses index : restaurez-la de nouveau, avec ses index secondaires.}}",
  restoredReason: "La base a été ramenée à une sauvegarde : vérifiez, puis reprenez les courriers.",
  restoredCarried:
    "{programme} : les courriers sont suspendus. Repris de l’ancienne table : courriers déjà partis {letters}, liens annulés {links}, équipe {team}, personnes effacées {erased}.",
  restoredNothingLost: "Rien d’autre ne s’est passé depuis la sauvegarde.",
  restoredLost:
    "{count, plural, one {# ligne du journal est perdue} other {# lignes du journal sont perdues}}, entre {from} et {until}. À refaire dans la console ou avec les personnes :",
  restoredThen:
    "La table {table} est prête. Mettez maintenant TAMKINE_TABLE={table} dans les réglages, déployez, puis relancez cette commande : npm run restored -- {old} {table} --stage {stage}",
  restoredDone:
    "C’est fait : exécutions arrêtées {stopped}, reprises {started}. Vérifiez dans la console, puis reprenez-y les courriers de chaque programme.",
};
