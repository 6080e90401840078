/** How people say when and how they can meet. */
import type { meetingModes, slots } from "../../form.ts";

type Slot = (typeof slots)[number];
type Mode = (typeof meetingModes)[number];

const evenings: readonly Slot[] = ["monday-evening", "tuesday-evening", "wednesday-evening", "thursday-evening", "friday-evening"];
const weekend: readonly Slot[] = ["saturday-morning", "saturday-afternoon", "sunday"];

/** Parts of a working day that no slot stands for: somebody free on Monday morning is not free on Monday evening. */
const workingHours = [
  ["lundi | mardi | mercredi | jeudi | vendredi", "matin | après-midi | aprem | midi"],
  ["Monday | Tuesday | Wednesday | Thursday | Friday", "morning | afternoon | noon | lunchtime"],
  ["الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة", "صباحا | بعد الظهر | بعد الزوال | ظهرا"],
].flatMap(([days = "", parts = ""]) =>
  days.split(" | ").flatMap((day) => parts.split(" | ").flatMap((part) => [`${day} ${part}`, `${part} ${day}`])),
);

/** Days cut to their first letters, as the columns of a grid are. */
const cut = (days: string, parts: string): string =>
  days
    .split(" | ")
    .flatMap((day) => parts.split(" | ").flatMap((part) => [`${day} ${part}`, `${part} ${day}`]))
    .join(" | ");
const cutHours = [
  cut("lun | mar | mer | jeu | ven", "matin | après-midi | aprem | midi"),
  cut("mon | tue | tues | wed | thu | thur | thurs | fri", "morning | afternoon | noon"),
].join(" | ");

export const slotWords: readonly (readonly [string, readonly Slot[]])[] = [
  [workingHours.join(" | "), []],
  [cutHours, []],
  [`lun | ${cut("lun", "soir")} | ${cut("mon", "evening")}`, ["monday-evening"]],
  [`mar | tues | ${cut("mar", "soir")} | ${cut("tue | tues", "evening")}`, ["tuesday-evening"]],
  [`mer | ${cut("mer", "soir")} | ${cut("wed", "evening")}`, ["wednesday-evening"]],
  [`jeu | thur | thurs | ${cut("jeu", "soir")} | ${cut("thu | thur | thurs", "evening")}`, ["thursday-evening"]],
  [`ven | ${cut("ven", "soir")} | ${cut("fri", "evening")}`, ["friday-evening"]],
  [`${cut("sam", "matin")} | ${cut("sat", "morning")}`, ["saturday-morning"]],
  [`${cut("sam", "après-midi | aprem | soir")} | ${cut("sat", "afternoon | evening")}`, ["saturday-afternoon"]],
  ["sam", ["saturday-morning", "saturday-afternoon"]],
  [`dim | ${cut("dim", "matin | après-midi | aprem | soir")} | ${cut("sun", "morning | afternoon | evening")}`, ["sunday"]],
  ["Lundi soir | lundi | Monday evening | Monday | mon | الاثنين مساء | مساء الاثنين | الاثنين", ["monday-evening"]],
  ["Mardi soir | mardi | Tuesday evening | Tuesday | tue | الثلاثاء مساء | مساء الثلاثاء | الثلاثاء", ["tuesday-evening"]],
  ["Mercredi soir | mercredi | Wednesday evening | Wednesday | wed | الأربعاء مساء | مساء الأربعاء | الأربعاء", ["wednesday-evening"]],
  ["Jeudi soir | jeudi | Thursday evening | Thursday | thu | الخميس مساء | مساء الخميس | الخميس", ["thursday-evening"]],
  ["Vendredi soir | vendredi | Friday evening | Friday | fri | الجمعة مساء | مساء الجمعة | الجمعة", ["friday-evening"]],
  ["Samedi matin | Saturday morning | السبت صباحا | صباح السبت", ["saturday-morning"]],
  [
    "Samedi après-midi | samedi aprem | samedi soir | Saturday afternoon | Saturday evening | السبت بعد الظهر | السبت بعد الزوال | السبت مساء | مساء السبت | بعد زوال السبت",
    ["saturday-afternoon"],
  ],
  ["Samedi | Saturday | sat | السبت", ["saturday-morning", "saturday-afternoon"]],
  [
    "Dimanche | dimanche matin | dimanche après-midi | dimanche soir | Sunday | Sunday morning | Sunday afternoon | Sunday evening | sun | الأحد | الأحد صباحا | الأحد مساء",
    ["sunday"],
  ],
  ["Week-end | weekend | w-e | le week-end | fin de semaine | weekends | نهاية الأسبوع | عطلة نهاية الأسبوع", weekend],
  [
    "Soirs de semaine | soir en semaine | en semaine le soir | en soirée | le soir | soirs | soir | weekday evenings | evenings | weekdays | en semaine | مساء أيام الأسبوع | المساء | أيام الأسبوع",
    evenings,
  ],
  [
    "Tous les jours | chaque jour | flexible | toujours disponible | indifférent | à tout moment | any time | anytime | every day | always | all | كل الأيام | كل يوم | أي وقت | في أي وقت",
    [...evenings, ...weekend],
  ],
];

export const modeWords: readonly (readonly [string, readonly Mode[]])[] = [
  [
    "Les deux | les 2 | les deux modes | présentiel et à distance | présentiel ou à distance | présentiel et distanciel | présentiel ou distanciel | hybride | mixte | indifférent | peu importe | both | either | hybrid | no preference | any | كلاهما | كلتاهما | الاثنان | هما معا | حضوري وعن بعد | مختلط | لا يهم",
    ["both"],
  ],
  [
    "En présentiel | présentiel | en personne | face à face | sur place | in person | face to face | on site | حضوري | حضوريا | وجها لوجه",
    ["in-person"],
  ],
  [
    "À distance | distance | distanciel | en distanciel | en ligne | visio | visioconférence | par téléphone | zoom | whatsapp | google meet | téléphone | virtuel | remote | remotely | online | virtual | by phone | video | عن بعد | عبر الإنترنت | افتراضي | هاتف | مكالمة | مكالمات",
    ["remote"],
  ],
];
