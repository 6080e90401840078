/** How column headers ask about work, studies and what people offer or want. */
export const workHeaders = {
  sector: [
    "secteur | secteur d'activité | secteur visé | secteur souhaité | secteur professionnel | domaine d'activité | domaine professionnel | filière | domaine d'études | branche | sector | industry | field of work | target sector | field of study",
    "القطاع | قطاع النشاط | القطاع المستهدف | مجال العمل",
  ],
  position: [
    "fonction | fonction actuelle | poste | poste actuel | poste occupé | profession | métier | titre | quel est votre métier | que faites-vous dans la vie | position | current position | job title | what is your job | your job | occupation | role | current role",
    "المهنة | مهنتك | وظيفتك | الوظيفة | الوظيفة الحالية | المنصب | الصفة",
  ],
  organisation: [
    "organisation | organisme | entreprise | employeur | société | structure | établissement | institution | nom de l'entreprise | nom de l'organisation | nom de votre entreprise | organization | company | employer | workplace | where do you work | company name | name of your organisation",
    "المؤسسة | الشركة | جهة العمل | أين تعمل | المشغل",
  ],
  body: [
    "organisme d'appartenance | organisme d'origine | organisme membre | de quel organisme venez-vous | quel organisme | which body | which body do you come from | body",
    "من أي هيئة أنتم | هيئة الانتماء | الهيئة",
  ],
  bodyLink: [
    "lien avec l'aei | lien avec l'iya | lien avec l'alliance | lien avec l'académie | lien avec l'organisme | membre de l'aei | membre de l'iya | adhérent | êtes-vous membre | affiliation | link with the body | membership | are you a member",
    "العضوية | العلاقة مع | هل أنت عضو",
  ],
  situation: [
    "situation | situation actuelle | situation professionnelle | statut | statut actuel | votre statut | vous êtes actuellement | vous êtes | que fais-tu actuellement | que faites-vous actuellement | es-tu étudiant | êtes-vous étudiant | current situation | status | employment status | current status",
    "الوضعية | وضعك الحالي | وضعيتك | الوضعية الحالية | الوضعية المهنية | الحالة المهنية",
  ],
  experienceYears: [
    "années d'expérience | années d'exp | nombre d'années d'expérience | combien d'années d'expérience | ans d'expérience | ancienneté | expérience professionnelle | expérience (années) | expérience years of experience | years of professional experience | professional experience | how many years of experience | how many years have you worked | work experience | experience",
    "سنوات الخبرة | سنة خبرة | سنة من الخبرة | عدد سنوات الخبرة | سنوات التجربة | الخبرة المهنية | الأقدمية",
  ],
  expertise: [
    "domaines d'expertise | domaine d'expertise | expertise | expertises | compétences | compétences à partager | domaines de compétence | expertise offerte | domaines | sujets | thèmes | que pouvez-vous apporter | que peux-tu apporter | en quoi pouvez-vous aider | areas of expertise | skills | topics | fields of expertise | what can you help with | what can you mentor | thématiques maîtrisées | thématiques",
    "مجالات الخبرة | مجال الخبرة | مجالات التخصص | المجالات | التخصص | المهارات | الكفاءات",
  ],
  help: [
    "domaines souhaités | domaine souhaité | aide souhaitée | aide recherchée | accompagnement souhaité | besoins | besoins d'accompagnement | vos besoins | domaines d'accompagnement | domaines recherchés | compétences à développer | compétences que je souhaite développer | thématiques souhaitées | thématiques | domaines d'expertise souhaités | expertise recherchée | domaines | sujets | thèmes | sur quoi souhaitez-vous être accompagné | souhaitez être accompagné | vous faire accompagner | souhaites-tu être accompagné | dans quels domaines | aide as-tu besoin | aide avez-vous besoin | domaines d'intérêt | help wanted | help needed | topics | areas of interest | skills to develop | what help | would you like help with | do you want to develop | what do you need help with | desired topics | areas you want help with",
    "المجالات المطلوبة | تحتاج المواكبة | تحتاج المساعدة | تحتاج إلى المواكبة | مجالات المواكبة | مجالات الاهتمام | المجالات | الاحتياجات | احتياجاتك | المساعدة المطلوبة",
  ],
  goal: [
    "objectifs | objectif | vos objectifs | objectif du cycle | objectif principal | projet | projet professionnel | qu'attendez-vous du programme | attentes | vos attentes | goal | goals | main goal | objective | objectives | expectations | veux-tu atteindre | voulez-vous atteindre | souhaitez-vous atteindre | what do you expect | hope to achieve | what do you want to achieve",
    "الأهداف | الهدف | هدفك | أهدافك | التوقعات | انتظاراتك | المشروع المهني",
  ],
  capacity: [
    "nombre de mentorés | nombre de mentorés acceptés | nombre maximum de mentorés | nombre maximal de mentorés | nb de mentorés | combien de jeunes | combien de mentorés | combien de personnes | nombre de mentees | capacité | nombre de places | nombre de filleuls | mentorés acceptés | nombre de jeunes | how many mentees | max mentees | maximum mentees | number of mentees | capacity | places | mentees accepted",
    "عدد المستفيدين | عدد المتدربين | كم عدد | كم شخصا | عدد الشباب | الطاقة الاستيعابية",
  ],
  style: [
    "style de mentorat | style | style d'accompagnement | mentoring style | preferred style",
    "أسلوب المواكبة | أسلوب الإرشاد | الأسلوب",
  ],
  motivation: [
    "motivation | motivations | vos motivations | lettre de motivation | pourquoi souhaitez-vous | pourquoi voulez-vous | pourquoi participer | vous motive | te motive | présentez-vous | présente-toi | parlez-nous de vous | pourquoi | why | why do you want | why would you like | why join | about you",
    "الدافع | يدفعك | الدوافع | دوافعك | التحفيز | رسالة التحفيز | لماذا ترغب | لماذا تريد | سبب المشاركة",
  ],
} as const;
