/** How people name the fields in which they offer help or want it. */
import type { topics } from "../../form.ts";

type Topic = (typeof topics)[number];

export const topicWords: readonly (readonly [string, readonly Topic[]])[] = [
  // Looking for work is no research, and no topic.
  [
    "recherche d'emploi | recherche d'un emploi | recherche de travail | recherche d'un stage | recherche de stage | البحث عن عمل | البحث عن تدريب",
    [],
  ],
  [
    "Audit et contrôle | audit | contrôle de gestion | contrôle interne | comptabilité | compta | audit and control | auditing | accounting | internal control | management control | التدقيق | المراقبة | التدقيق والمراقبة | الافتحاص | المحاسبة | مراقبة التسيير",
    ["audit"],
  ],
  [
    "Analyse de données | données | data | data science | data analysis | data analytics | analytics | statistiques | statistics | intelligence artificielle | تحليل البيانات | تحليل المعطيات | علم البيانات | الإحصاء",
    ["data-analysis"],
  ],
  [
    "Transformation numérique | transformation digitale | digitalisation | numérique | digital transformation | digital | digitalization | التحول الرقمي | الرقمنة",
    ["digital-transformation"],
  ],
  ["Marketing | marketing digital | communication | branding | التسويق | التواصل", ["marketing"]],
  [
    "Économie appliquée | économie | économétrie | applied economics | economics | econometrics | الاقتصاد التطبيقي | الاقتصاد | الاقتصاد القياسي",
    ["applied-economics"],
  ],
  ["Négociation | vente | negotiation | negotiating | التفاوض", ["negotiation"]],
  [
    "Commerce international | commerce extérieur | import-export | export | international trade | foreign trade | trade | التجارة الدولية | التجارة الخارجية",
    ["trade"],
  ],
  [
    "Finance d'entreprise | finance | finances | analyse financière | corporate finance | financial analysis | مالية المقاولات | مالية المقاولة | مالية الشركات | المالية | التحليل المالي",
    ["corporate-finance"],
  ],
  [
    "Prise de parole | prise de parole en public | art oratoire | éloquence | public speaking | speaking | presentation skills | الإلقاء | التحدث أمام الجمهور | الخطابة | فن الإلقاء",
    ["public-speaking"],
  ],
  [
    "Politiques publiques | politique publique | action publique | public policy | public policies | السياسات العمومية | السياسات العامة",
    ["public-policy"],
  ],
  ["Leadership | management | management d'équipe | encadrement | team management | القيادة | تدبير الفرق", ["leadership"]],
  [
    "Développement durable | RSE | environnement | sustainability | sustainable development | CSR | ESG | التنمية المستدامة",
    ["sustainability"],
  ],
  ["Droit des affaires | droit | juridique | business law | law | legal | قانون الأعمال | القانون", ["business-law"]],
  ["Ressources humaines | RH | recrutement | human resources | HR | recruitment | الموارد البشرية | التوظيف", ["human-resources"]],
  [
    "Entrepreneuriat | création d'entreprise | startup | start-up | entrepreneurship | starting a business | ريادة الأعمال | المقاولة | إنشاء المقاولات | إحداث المقاولات",
    ["entrepreneurship"],
  ],
  [
    "Rédaction et plaidoyer | rédaction | plaidoyer | écriture | writing and advocacy | writing | advocacy | الكتابة والترافع | التحرير | الترافع | التحرير والترافع",
    ["writing"],
  ],
  [
    "Gestion de projet | gestion de projets | conduite de projet | management de projet | project management | تدبير المشاريع | إدارة المشاريع | إدارة المشروع",
    ["project-management"],
  ],
  [
    "Recherche académique | recherche | recherche scientifique | academic research | research | البحث الأكاديمي | البحث العلمي | البحث",
    ["research"],
  ],
];

/** The box beside those of a question, in which people type what none of them says. */
export const otherWords = "autre | autres | autre (précisez) | other | others | other (please specify) | أخرى | غير ذلك | آخر";
