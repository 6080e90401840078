/** What matching says, in Arabic. */
import type fr from "./fr.ts";

const ar: Record<keyof typeof fr, string> = {
  "criterion.help.name": "المساعدة المطلوبة",
  "criterion.help.reason": "المجالات المطلوبة التي توافق خبرة المرشد: {met, number} من أصل {wished, number}.",
  "criterion.preference.name": "التفضيلات",
  "criterion.preference.reason":
    "{stated, plural, =0 {لم يُعبَّر عن أي تفضيل.} one {{met, plural, =0 {التفضيل المعبَّر عنه غير محقَّق.} other {التفضيل المعبَّر عنه محقَّق.}}} other {{met, plural, =0 {لم يتحقق أي من التفضيلين.} one {تحقق أحد التفضيلين.} other {تحقق التفضيلان معًا.}}}}",
  "criterion.sector.name": "القطاع",
  "criterion.sector.reason": "{same, plural, =0 {قطاعان مختلفان.} other {يعمل المرشد في القطاع المستهدف.}}",
  "criterion.style.name": "أسلوب المواكبة",
  "criterion.style.reason": "{same, plural, =0 {أسلوبان مختلفان.} other {أسلوب المرشد هو الأسلوب المطلوب.}}",
  "criterion.slots.name": "الأوقات المتاحة",
  "criterion.slots.reason":
    "{common, plural, =0 {لا يوجد وقت مشترك.} one {وقت مشترك واحد.} two {وقتان مشتركان.} few {# أوقات مشتركة.} many {# وقتًا مشتركًا.} other {# وقت مشترك.}}",
  "criterion.region.name": "الجهة",
  "criterion.region.reason": "{same, plural, =0 {جهتان مختلفتان.} other {الجهة نفسها.}}",
  "criterion.experience.name": "التجربة",
  "criterion.experience.reason":
    "{gap, plural, zero {لا فرق في سنوات التجربة.} one {الفرق سنة واحدة من التجربة.} two {الفرق سنتان من التجربة.} few {الفرق # سنوات من التجربة.} many {الفرق # سنة من التجربة.} other {الفرق # سنة من التجربة.}} الأفضل من 5 إلى 15 سنة.",
  "criterion.neutral": "جواب ناقص: نصف النقاط، لا لصالح أحد ولا ضده.",
  "constraint.language.name": "اللغة",
  "constraint.language.broken": "لا توجد لغة لقاء مشتركة.",
  "constraint.mode.name": "طريقة اللقاء",
  "constraint.mode.broken": "لا توجد طريقة لقاء تناسب الطرفين (اللقاء الحضوري يتطلب الجهة نفسها).",
  "constraint.conflict.name": "مانع مصرَّح به",
  "constraint.conflict.broken": "طلب أحد الطرفين عدم الجمع بينه وبين الآخر.",
  "constraint.gender.name": "تفضيل الجنس",
  "constraint.gender.broken": "تفضيل الجنس الذي عبَّر عنه أحد الطرفين غير محقَّق.",
  "constraint.former.name": "ثنائي سابق",
  "constraint.former.broken": "سبق أن كوّن الطرفان ثنائيًا.",
  "constraint.ban.name": "استبعاد",
  "constraint.ban.broken": "استبعد المنظمون هذا الثنائي.",
  "constraint.capacity.name": "الأماكن",
  "constraint.capacity.broken": "لم يبق لدى المرشد مكان.",
  "shortage.title":
    "{count, plural, zero {لا أحد دون مرشد.} one {يبقى شخص واحد دون مرشد.} two {يبقى شخصان دون مرشد.} few {يبقى # أشخاص دون مرشد.} many {يبقى # شخصًا دون مرشد.} other {يبقى # شخص دون مرشد.}}",
  "shortage.alone": "من لا يمكن لأي مرشد أن يواكبهم: {mentees}.",
  "shortage.group":
    "{count, plural, zero {لا أحد} one {هذا الشخص لا يمكن أن يواكبه إلا} two {هذان الشخصان لا يمكن أن يواكبهما إلا} few {هؤلاء الأشخاص، وهم #، لا يمكن أن يواكبهم إلا} many {هؤلاء الأشخاص، وهم #، لا يمكن أن يواكبهم إلا} other {هؤلاء الأشخاص، وهم #، لا يمكن أن يواكبهم إلا}} {mentors, plural, zero {لا أحد} one {مرشد واحد} two {مرشدان} few {# مرشدين} many {# مرشدًا} other {# مرشد}}، ومجموع الأماكن المتاحة {places, number}: مهما كان الاختيار سيبقى {lacking, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}} دون مكان. يكفي العدّ للتحقق من ذلك.",
  "shortage.mentees": "الأشخاص: {names}",
  "shortage.mentors": "من يمكنهم مواكبتهم دون غيرهم: {names}",
  "shortage.closed": "باقي المرشدين غير متاحين لهم: {reasons}",
  "shortage.reason":
    "{name} ({count, plural, zero {لا ثنائي} one {ثنائي واحد} two {ثنائيان} few {# ثنائيات} many {# ثنائيًا} other {# ثنائي}})",
  "shortage.ways": "كل حل من هذه الحلول يكفي وحده ليحصل الجميع على مرشد:",
  "shortage.no-way": "لا يكفي أي تغيير صغير؛ يلزم مرشدون آخرون أو لائحة انتظار.",
  "relaxation.place": "طلب مكان إضافي من {mentor}",
  "relaxation.waive": "السماح بالثنائي {mentee} – {mentor} رغم قاعدة «{constraint}»",
  "relaxation.recruit":
    "البحث عن {gender, select, woman {مرشدة إضافية تتحدث {speech}} man {مرشد إضافي (رجل) يتحدث {speech}} other {مرشد إضافي يتحدث {speech}}} ({places, plural, zero {لا مكان} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}})، {mode, select, remote {عن بُعد} other {حضوريًا في الجهة نفسها}}، من أجل {names}",
  "summary.people": "المرشدون: {mentors, number}، الأماكن: {places, number}، المستفيدون: {mentees, number}",
  "summary.set-aside": "وُضع جانبًا: {role, select, mentor {مرشد(ة)} other {مستفيد(ة)}}، السطر {row} ({reason})",
  "summary.result":
    "{matched, plural, =0 {لا يمكن تكوين أي ثنائي.} one {ثنائي واحد له {worst} نقطة من 100.} two {ثنائيان؛ لأضعفهما {worst} نقطة من 100، والمتوسط {mean}.} few {# ثنائيات؛ لأضعفها {worst} نقطة من 100، والمتوسط {mean}.} many {# ثنائيًا؛ لأضعفها {worst} نقطة من 100، والمتوسط {mean}.} other {# ثنائي؛ لأضعفها {worst} نقطة من 100، والمتوسط {mean}.}}",
  "summary.proven": "حل أمثل مبرهن عليه: جرى التحقق من البرهان على حدة.",
  "summary.stability":
    "{pairs, plural, =0 {لا يوجد شخصان يربحان معًا إن غيّرا ثنائييهما.} one {شخصان يفضّلان أن يكونا معًا؛} two {زوجان من الأشخاص يفضّلان أن يكونا معًا؛} few {# أزواج من الأشخاص تفضّل أن تكون معًا؛} many {# زوجًا من الأشخاص تفضّل أن تكون معًا؛} other {# زوج من الأشخاص تفضّل أن تكون معًا؛}} {pairs, plural, =0 {} other {وإرضاء الجميع يترك {unmatched, plural, =0 {الجميع بمرشد} one {شخصًا واحدًا دون مرشد} two {شخصين دون مرشد} few {# أشخاص دون مرشد} many {# شخصًا دون مرشد} other {# شخص دون مرشد}}، ويجعل لأضعف ثنائي {worst} نقطة.}}",
  "table.mentee": "المستفيد(ة)",
  "table.mentor": "المرشد(ة)",
  "table.score": "النقاط",
};
export default ar;
