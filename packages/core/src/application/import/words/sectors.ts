/** How people name the sectors they work in or aim at. */
import type { sectors } from "../../form.ts";

type Sector = (typeof sectors)[number];

export const sectorWords: readonly (readonly [string, readonly Sector[]])[] = [
  [
    "Agriculture et agroalimentaire | agriculture | agroalimentaire | agribusiness | food industry | pêche | الفلاحة | الزراعة | الصناعات الغذائية | الفلاحة والصناعات الغذائية",
    ["agriculture"],
  ],
  ["Assurance | assurances | insurance | التأمين", ["insurance"]],
  [
    "Banque et finance | banque | finance | finances | banking | banking and finance | microfinance | البنوك | المالية | الأبناك والمالية | البنوك والمالية",
    ["banking"],
  ],
  [
    "Numérique et télécoms | numérique | télécoms | télécommunications | informatique | technologie | digital | tech | IT | software | digital and telecoms | الرقمنة | الرقمي | المعلوميات | الاتصالات | الرقمنة والاتصالات",
    ["digital"],
  ],
  [
    "Logistique et transport | logistique | transport | logistics | supply chain | logistics and transport | اللوجستيك | النقل | النقل واللوجستيك | اللوجستيك والنقل",
    ["logistics"],
  ],
  [
    "Entrepreneuriat social | économie sociale | économie sociale et solidaire | ESS | associatif | ONG | social enterprise | social entrepreneurship | NGO | non profit | المقاولة الاجتماعية | الاقتصاد الاجتماعي | ريادة الأعمال الاجتماعية | الجمعيات",
    ["social-enterprise"],
  ],
  [
    "Commerce et distribution | commerce | distribution | vente | grande distribution | retail | trade and retail | commerce and retail | sales | التجارة | التوزيع | التجارة والتوزيع",
    ["commerce"],
  ],
  [
    "Énergie et climat | énergie | climat | environnement | énergies renouvelables | eau | energy | energy and climate | environment | renewable energy | الطاقة | المناخ | البيئة | الطاقة والمناخ",
    ["energy"],
  ],
  [
    "Conseil et audit | conseil | audit | consulting | advisory | consulting and audit | expertise comptable | الاستشارة | التدقيق | الاستشارة والتدقيق",
    ["consulting"],
  ],
  ["Santé | médical | pharmacie | health | healthcare | pharmaceutical | الصحة", ["health"]],
  [
    "Administration publique | administration | secteur public | fonction publique | collectivités | public administration | public sector | government | civil service | الإدارة العمومية | القطاع العام | الوظيفة العمومية | الإدارة",
    ["public-administration"],
  ],
  [
    "Éducation et recherche | éducation | enseignement | recherche | formation | université | education | education and research | research | teaching | التعليم | البحث العلمي | التربية | التعليم والبحث | التربية والتكوين",
    ["education"],
  ],
  ["Tourisme | hôtellerie | restauration | tourism | hospitality | السياحة | الفندقة", ["tourism"]],
  [
    "Médias et communication | médias | communication | presse | journalisme | publicité | media | media and communication | press | advertising | الإعلام | التواصل | الصحافة | الإعلام والتواصل",
    ["media"],
  ],
  [
    "Industrie | automobile | aéronautique | textile | chimie | BTP | construction | industry | manufacturing | automotive | الصناعة | البناء",
    ["industry"],
  ],
  ["Autre | autres | other | others | أخرى | غير ذلك", ["other"]],
];
