/** How column headers name a person and how to reach them: French, English, Arabic. */
export const personHeaders = {
  sentAt: [
    "horodateur | horodatage | timestamp | heure de fin | completion time | date de soumission | date d'envoi | submitted at | submitted on | submitted | received | submit date | submission date | submit date (utc) | date submitted | date de réponse | date d'inscription | heure de soumission | heure d'envoi | date de réception | reçu le | reçue le | soumis le | envoyé le | inscrit le | created at | créé le | créée le | entry date | date de l'entrée | date et heure | date | submitdate | recorded date | submission time | added time | created time | created | completed | end | end date | heure de début | start time | start date | date created | date modified | date de création | création | date de la commande | order date | start",
    "طابع زمني | طابع الوقت | تاريخ الإرسال | تاريخ التسجيل | وقت الإكمال | تاريخ الملء",
  ],
  name: [
    "nom et prénom | prénom et nom | nom & prénom | nom prénom | prénom nom | nom complet | nom(s) et prénom(s) | noms et prénoms | votre nom | vous appelez-vous | t'appelles-tu | prénom et ton nom | prénom et votre nom | should we call you | full name | your name | name and surname | first and last name | first name and last name | what is your name | name | nom | identité | participant | candidat",
    "الاسم الكامل | الاسم والنسب | الاسم الشخصي والعائلي | الاسم واللقب | ما اسمك | اسمك | الاسم",
  ],
  firstName: ["prénom | votre prénom | prénom(s) | first name | given name | forename", "الاسم الشخصي | الاسم الأول"],
  lastName: [
    "nom de famille | nom | votre nom de famille | last name | surname | family name",
    "الاسم العائلي | النسب | اسم العائلة | اللقب",
  ],
  gender: [
    "genre | sexe | civilité | vous êtes un(e) | vous un homme ou une femme | tu un homme ou une femme | gender | sex",
    "الجنس | النوع",
  ],
  side: [
    "rôle souhaité | je m'inscris comme | je m'inscris en tant que | vous vous inscrivez comme | vous vous inscrivez en tant que | je souhaite participer en tant que | mentor ou mentoré | mentor / mentoré | inscription en tant que | I am applying as | mentor or mentee | apply as | register as",
    "أسجل بصفتي | أشارك بصفتي | التسجيل بصفة | مرشد أو مستفيد",
  ],
  email: [
    "adresse e-mail | adresse email | adresse mail | adresse électronique | adresse de messagerie | adresse courriel | courriel | courrier électronique | e-mail | email | mail | messagerie | mél | email address | e-mail address | nom d'utilisateur | username",
    "البريد الإلكتروني | عنوان البريد الإلكتروني | العنوان الإلكتروني | الإيميل | ايميل | بريدك الإلكتروني | البريد",
  ],
  /** The address once more, beside it: how a title says so is looked for by itself. */
  emailAgain: [],
  phone: [
    "téléphone | numéro de téléphone | téléphone portable | tél | tel | gsm | portable | mobile | whatsapp | numéro whatsapp | n° de téléphone | téléphonique | phone | phone number | mobile number | cell",
    "الهاتف | رقم الهاتف | رقم الواتساب | واتساب | الجوال | المحمول",
  ],
  birthDate: [
    "date de naissance | date et lieu de naissance | né(e) le | né le | année de naissance | date of birth | birth date | birthdate | birthday | dob | year of birth | birth year | born on | born | were you born | naissance | date naiss | ddn",
    "تاريخ الازدياد | تاريخ الميلاد | تاريخ الولادة | سنة الميلاد | سنة الازدياد | متى ولدت | ميلادك",
  ],
  age: ["âge | votre âge | quel âge | tranche d'âge | age | how old | age group | age range", "العمر | السن | كم عمرك | عمرك"],
  adult: [
    "18 ans ou plus | 18 ans | 18 years | 18 ans et plus | plus de 18 ans | au moins 18 ans | majeur | majeure | 18 or over | 18 or older | over 18 | at least 18 | at least eighteen | over eighteen | of legal age",
    "18 سنة أو أكثر | أبلغ 18 | بلغت 18 | تجاوزت 18 | عمري 18 | عمرك 18 | راشد | سن الرشد",
  ],
  mailLanguage: [
    "langue de correspondance | langue des courriels | langue des e-mails | langue de contact | langue des messages | preferred mail language | mail language | language for mail | language for e-mail | correspondence language | langue de départ | start language | startlanguage",
    "لغة المراسلة | لغة الرسائل",
  ],
} as const;
