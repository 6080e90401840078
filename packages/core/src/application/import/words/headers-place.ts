/** How column headers ask where, when, how and with whom people can meet. */
export const placeHeaders = {
  region: ["région | votre région | region | région de résidence", "الجهة | جهة | المنطقة"],
  city: [
    "ville | votre ville | ville de résidence | lieu de résidence | où habitez-vous | où vivez-vous | où vis-tu | où habites-tu | habites où | commune de résidence | commune | localité | city | town | where do you live | where are you based | place of residence",
    "المدينة | مدينتك | مدينة الإقامة | مكان الإقامة | أين تسكن | أين تقيم | مكان السكن | مدينة السكن",
  ],
  languages: [
    "langues | langue | langues parlées | langues de rencontre | langues de rendez-vous | langues d'échange | langues maîtrisées | quelles langues | dans quelle langue | dans quelles langues | languages | language | spoken languages | meeting languages | which languages",
    "اللغات | اللغة | لغات التواصل | اللغات المتقنة | لغات اللقاء",
  ],
  slots: [
    "disponibilités | disponibilité | créneaux | créneau | créneaux disponibles | jours disponibles | quand êtes-vous disponible | quand pouvez-vous rencontrer | quand peux-tu rencontrer | horaires | moments disponibles | dispo | dispos | availability | availabilities | available | time slots | slots | when are you available | when are you free | when can you meet | meeting times | times work for you | which days",
    "أوقات التفرغ | متى تكون | أوقاتك | الأيام المناسبة | الأوقات المتاحة | أوقات الفراغ | التوفر | الأوقات المناسبة",
  ],
  mode: [
    "mode de rencontre | format de rencontre | format souhaité | à distance ou sur place | rencontrer ton mentor | rencontrer votre mentor | présentiel | modalité de rencontre | mode de rendez-vous | mode | format des rencontres | présentiel ou à distance | présentiel ou distanciel | comment souhaitez-vous vous rencontrer | meeting mode | meeting format | in person or remote | in person or online | online or in person | how would you like to meet | how do you want to meet",
    "طريقة اللقاء | نمط اللقاء | كيف تفضل اللقاء | حضوري أم عن بعد | حضوري أو عن بعد | كيفية اللقاء",
  ],
  preferredGender: [
    "préférence de genre | une mentore ou un mentor | un mentor ou une mentore | une mentorée ou un mentoré | préférence sur le genre | préférence concernant le genre | préférence quant au genre | préférence pour le genre | genre de votre mentor | genre de ton mentor | genre du mentor | genre de votre mentoré | genre du mentoré | mentor homme ou femme | male or female mentor | male or female mentee | genre souhaité | genre préféré | sexe souhaité | préférence de sexe | préférez-vous un homme ou une femme | préférence homme femme | gender preference | preferred gender | mentor gender | mentee gender | gender of your mentor | gender of your mentee | prefer a man or a woman | man or woman | homme ou femme | femme ou homme | homme ou une femme | femme ou un homme",
    "تفضيل الجنس | رجلا أو امرأة | امرأة أو رجلا | رجل أو امرأة | الجنس المفضل | جنس المرشد | جنس المستفيد",
  ],
  preferredGenderReason: [
    "raison de la préférence de genre | pourquoi cette préférence | reason for gender preference | why this preference",
    "سبب التفضيل",
  ],
  avoid: [
    "ne pas apparier | ne pas être apparié | ne souhaitez pas être apparié | ne veux pas être apparié | ne souhaites pas être apparié | ne souhaitez pas être en binôme | pas être mis en relation | ne souhaite pas être apparié | ne doit pas être apparié | à éviter | conflits d'intérêts | conflit d'intérêts | ne pas me mettre avec | personnes exclues | not be paired | not be matched | do not pair | do not match | people to avoid | avoid | conflict of interest",
    "عدم الاقتران | لا تود أن تقترن | لا ترغب في الاقتران | لا أرغب في الاقتران | أشخاص لا أود | تضارب المصالح",
  ],
} as const;
