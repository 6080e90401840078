/** What people who do not exist write in a sample report, in the scripts and lengths that people write in. */

/** What was best, as participants answer: a word, a sentence, a page; French, Arabic, English and Tamazight. */
export const best = [
  "L’écoute.",
  "ثقة متبادلة منذ اللقاء الأول، ونصائح عملية ساعدتني على تحضير عرضي (مرتين في الشهر، أي 100 % مما اتفقنا عليه).",
  "Avoir quelqu’un qui a déjà fait le chemin, et qui dit aussi ce qu’il a raté : « on apprend plus de ses erreurs », m’a-t-il répété.",
  "Being taken seriously. We met 4 times between 20/04 and 06/06, each time for more than an hour.",
  "ⵉⵙⵖⵉⵡⵙ ⵎⵇⵇⵓⵔⵏ ⵉ ⵜⴰⵎⵎⵉⵔⵜ.",
  "اللقاءات الجماعية: 75 % من الحاضرين شاركوا (30 شخصًا).",
  `${"Nous avons d’abord parlé de mon parcours, puis de ce que je voulais vraiment ; ensuite nous avons préparé, ensemble, trois entretiens. ".repeat(5)}\nJe recommence quand vous voulez.`,
];

export const worst = [
  "Rien.",
  "Trop peu de temps : trois mois passent vite, surtout avec les examens.",
  "صعوبة إيجاد موعد يناسب الطرفين خلال شهر رمضان (من 18/02 إلى 19/03).",
  "The second gathering was announced late.",
  "Les salles étaient loin, et le lien de la visioconférence (https://visio.example.org/une-adresse-vraiment-tres-longue-que-rien-ne-coupe-jamais) ne marchait pas.",
];

export const lessons = {
  well: "Les binômes se sont vus tôt : neuf sur dix avant la fin de la deuxième semaine.\n\nLe calendrier, annoncé d’avance, a été tenu.",
  hard: "Le mois de mai, avec ses examens, a coûté une rencontre à beaucoup.\nLes relances par téléphone ont mieux marché que les lettres.",
  proposals:
    "1. Ouvrir les inscriptions deux semaines plus tôt.\n2. Prévoir une réunion à distance sur deux.\n3. Faire connaître le programme à Oujda et à Agadir.",
};
export const lessonsArabic = {
  well: "التقت الثنائيات مبكرًا: 9 من 10 قبل نهاية الأسبوع الثاني.",
  hard: "أخذت الامتحانات لقاءً من كثيرين في شهر ماي (نحو 40 %).",
  proposals: "فتح التسجيل قبل ذلك بأسبوعين، واجتماع عن بعد من كل اثنين.",
};

/** Names as bodies with a long history have them, in the language of each paper. */
export const longNames = {
  programme: {
    fr: "Programme national de mentorat professionnel pour la transmission de l’expérience et la préparation d’une nouvelle génération de cadres",
    ar: "البرنامج الوطني للإرشاد المهني من أجل نقل الخبرة وإعداد جيل جديد من الأطر في مختلف جهات المملكة",
    en: "National professional mentoring programme for passing on experience and preparing a new generation of executives",
  },
  mentor: {
    fr: "Alliance nationale des économistes, des ingénieurs et des entrepreneurs marocains du monde (التحالف الوطني)",
    ar: "التحالف الوطني للاقتصاديين والمهندسين والمقاولين المغاربة عبر العالم (Alliance nationale)",
    en: "National Alliance of Moroccan Economists, Engineers and Entrepreneurs Worldwide (التحالف الوطني)",
  },
  mentee: {
    fr: "Académie internationale de la jeunesse, du leadership citoyen et de l’innovation sociale",
    ar: "الأكاديمية الدولية للشباب والقيادة المواطنة والابتكار الاجتماعي",
    en: "International Academy for Youth, Civic Leadership and Social Innovation",
  },
};
