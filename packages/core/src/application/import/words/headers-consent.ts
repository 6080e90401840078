/** How column headers ask for consent. One column may ask for several at once. */
export const consentHeaders = {
  charter: [
    "charte | la charte | j'accepte la charte | charte du programme | règlement | conditions | conditions générales | conditions de participation | engagement | je m'engage | charter | i accept the charter | code of conduct | terms | terms and conditions | rules",
    "الميثاق | أوافق على الميثاق | أقبل الميثاق | ميثاق البرنامج | الشروط | القانون الداخلي | ألتزم",
  ],
  processing: [
    "traitement de mes données | traitement des données | traitement de vos données | traitement de tes données | tes données | vie privée | données personnelles | données à caractère personnel | protection des données | mes données | vos données | rgpd | 09-08 | cndp | confidentialité | politique de confidentialité | processing of my data | data processing | personal data | my data | your data | data protection | privacy | privacy policy | gdpr",
    "معالجة بياناتي | معالجة البيانات | معالجة المعطيات | المعطيات الشخصية | البيانات الشخصية | معطياتي | بياناتي | الخصوصية",
  ],
  sharing: [
    "partage entre les deux | partage de mes données | partage des données | partagées entre | transmission aux deux | sharing between | share my data | data sharing | shared between",
    "مشاركة بياناتي | مشاركة المعطيات | تبادل المعطيات",
  ],
  contact: [
    "coordonnées à mon binôme | coordonnées à mon mentor | coordonnées à mon mentoré | communiquer mes coordonnées | partager mes coordonnées | transmettre mes coordonnées | contact details | share my contact | reveal my contact",
    "معلومات الاتصال | مشاركة رقم | بيانات الاتصال",
  ],
  abroad: [
    "hors du pays | hors du maroc | à l'étranger | transfert à l'étranger | outside the country | outside morocco | data abroad",
    "خارج البلاد | خارج المغرب",
  ],
  testimonial: ["témoignage | témoigner | droit à l'image | testimonial | publish my", "شهادة | شهادتي"],
  notAJobOffer: [
    "n'est pas une offre d'emploi | pas une offre d'emploi | offre d'emploi | not a job offer | job offer",
    "ليس عرض عمل | عرض شغل | ليس عرض شغل",
  ],
  /** Headers that only say that something is consented to. */
  anyConsent: [
    "j'accepte | acceptez-vous | consentement | je consens | consentements | accord | votre accord | i agree | i accept | do you agree | do you accept | consent | agreement",
    "أوافق | موافقة | الموافقة | أقبل | هل توافق | هل تقبل",
  ],
  /** Those of them that name it. */
  namedConsent: ["consent | consentement | consentements | autorisation", "الموافقة | موافقة"],
  /** What says that a consent is about data, in a title that says little else. */
  aboutData: ["données | traitement | data | processing", "المعطيات | البيانات | معالجة"],
  /** How a longer title asks somebody to agree to something. */
  agreeing: [
    "accepte | acceptes-tu | acceptez-vous | autorise | autorises-tu | autorisez-vous | autorisation | consens | consentez-vous | consentement | d'accord | agree | accept | consent | allow | authorize | authorise | permission",
    "أوافق | توافق | توافقين | الموافقة | أقبل | تقبل | أسمح | تسمح | أرخص",
  ],
  /** What somebody gave, as a longer title calls it that asks to agree to its use. */
  given: ["informations | renseignements | coordonnées | information | details", "معلوماتي | معلوماتك | المعلومات | معلومات"],
  /** Other things to agree to, in which what was given is named too. */
  besideData: [
    "contact | contacter | recontacter | partage | partager | transmettre | communiquer | photo | image | vidéo | newsletter | lettre d'information | share | sharing | picture | publish | publier | témoignage",
    "التواصل | الاتصال | مشاركة | صورة | صورتي | نشر",
  ],
} as const;
