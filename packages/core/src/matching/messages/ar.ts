/** What matching says, in Arabic. */
import type fr from "./fr.ts";

const ar: Record<keyof typeof fr, string> = {
  "criterion.help.name": "المساعدة المطلوبة",
  "criterion.help.reason":
    "{met, plural, =0 {لا شيء} other {#}} من {wished, plural, one {طلب واحد} two {طلبين} few {# طلبات} many {# طلبا} other {# طلب}} يوافق خبرة المرشد.",
  "criterion.preference.name": "التفضيلات",
  "criterion.preference.reason":
    "{stated, plural, =0 {لم يُعبَّر عن أي تفضيل.} one {{met, plural, =0 {التفضيل المعبَّر عنه غير محقَّق.} other {التفضيل المعبَّر عنه محقَّق.}}} other {{met, plural, =0 {لم يتحقق أي من التفضيلين.} one {تحقق أحد التفضيلين.} other {تحقق التفضيلان معا.}}}}",
  "criterion.sector.name": "القطاع",
  "criterion.sector.reason": "{same, plural, =0 {قطاعان مختلفان.} other {يعمل المرشد في القطاع المستهدف.}}",
  "criterion.style.name": "أسلوب الإرشاد",
  "criterion.style.reason": "{same, plural, =0 {أسلوبان مختلفان.} other {أسلوب المرشد هو الأسلوب المطلوب.}}",
  "criterion.slots.name": "الأوقات المتاحة",
  "criterion.slots.reason":
    "{common, plural, =0 {لا يوجد وقت مشترك.} one {وقت مشترك واحد.} two {وقتان مشتركان.} few {# أوقات مشتركة.} many {# وقتا مشتركا.} other {# وقت مشترك.}}",
  "criterion.region.name": "الجهة",
  "criterion.region.reason": "{same, plural, =0 {جهتان مختلفتان.} other {الجهة نفسها.}}",
  "criterion.experience.name": "الخبرة",
  "criterion.experience.reason": "الفرق في سنوات الخبرة: {gap, number}. الأفضل من 5 إلى 15.",
  "criterion.neutral": "جواب ناقص: نصف النقاط، لا لصالح أحد ولا ضده.",
  "constraint.language.name": "اللغة",
  "constraint.language.broken": "لا توجد لغة لقاء مشتركة.",
  "constraint.mode.name": "طريقة اللقاء",
  "constraint.mode.broken": "لا توجد طريقة لقاء تناسب الطرفين (اللقاء الحضوري يتطلب الجهة نفسها).",
  "constraint.conflict.name": "تعارض مصرَّح به",
  "constraint.conflict.broken": "طلب أحد الطرفين ألا يُجمع بالآخر.",
  "constraint.gender.name": "تفضيل الجنس",
  "constraint.gender.broken": "تفضيل الجنس الذي عبَّر عنه أحد الطرفين غير محقَّق.",
  "constraint.former.name": "ثنائي سابق",
  "constraint.former.broken": "سبق أن شكَّلا ثنائيا.",
  "constraint.ban.name": "استبعاد",
  "constraint.ban.broken": "استبعد المنظمون هذا الثنائي.",
  "constraint.capacity.name": "الطاقة الاستيعابية",
  "constraint.capacity.broken": "ليس لدى المرشد مكان.",
  "shortage.title":
    "{count, plural, zero {لا أحد دون مرشد.} one {يبقى شخص واحد دون مرشد.} two {يبقى شخصان دون مرشد.} few {يبقى # أشخاص دون مرشد.} many {يبقى # شخصا دون مرشد.} other {يبقى # شخص دون مرشد.}}",
  "shortage.alone": "لا يوجد أي مرشد ممكن لـ {mentees}.",
  "shortage.group":
    "{count, plural, zero {لا أحد} one {هذا الشخص} two {هذان الشخصان} few {هؤلاء الأشخاص (#)} many {هؤلاء الأشخاص (#)} other {هؤلاء الأشخاص (#)}} لا يمكن أن يرافقهم إلا {mentors, plural, zero {لا أحد} one {مرشد واحد} two {مرشدان} few {# مرشدين} many {# مرشدا} other {# مرشد}}، ومجموع الأماكن المتاحة {places, number}: مهما كان الاختيار سيبقى {lacking, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصا} other {# شخص}} دون مكان. يكفي العدّ للتحقق من ذلك.",
  "shortage.mentees": "الأشخاص: {names}",
  "shortage.mentors": "المرشدون الممكنون لهم دون غيرهم: {names}",
  "shortage.closed": "باقي المرشدين غير متاحين لهم: {reasons}",
  "shortage.reason":
    "{name} ({count, plural, zero {لا ثنائي} one {ثنائي واحد} two {ثنائيان} few {# ثنائيات} many {# ثنائيا} other {# ثنائي}})",
  "shortage.ways": "كل حل من هذه الحلول يكفي وحده ليحصل الجميع على مرشد:",
  "shortage.no-way": "لا يكفي أي تغيير صغير؛ يلزم مرشدون آخرون أو لائحة انتظار.",
  "relaxation.place": "طلب مكان إضافي من {mentor}",
  "relaxation.waive": "السماح بالثنائي {mentee} – {mentor} رغم قاعدة «{constraint}»",
  "relaxation.recruit":
    "البحث عن {gender, select, woman {مرشدة إضافية} other {مرشد إضافي}} ({places, plural, one {مكان واحد} two {مكانان} other {# أماكن}})، بلغة {speech}، {mode, select, remote {عن بُعد} other {حضوريًا في الجهة نفسها}}، من أجل {names}",
  "summary.people": "المرشدون: {mentors, number}، الأماكن: {places, number}، المستفيدون: {mentees, number}",
  "summary.set-aside": "وُضع جانبا: {role, select, mentor {مرشد} other {مستفيد}}، السطر {row} ({reason})",
  "summary.result":
    "{matched, plural, =0 {لا يمكن تكوين أي ثنائي.} one {ثنائي واحد له {worst} نقطة من 100.} two {ثنائيان؛ لأضعفهما {worst} نقطة من 100، والمتوسط {mean}.} few {# ثنائيات؛ لأضعفها {worst} نقطة من 100، والمتوسط {mean}.} many {# ثنائيا؛ لأضعفها {worst} نقطة من 100، والمتوسط {mean}.} other {# ثنائي؛ لأضعفها {worst} نقطة من 100، والمتوسط {mean}.}}",
  "summary.proven": "حل أمثل مبرهن عليه: جرى التحقق من البرهان على حدة.",
  "summary.stability":
    "{pairs, plural, =0 {لا يوجد شخصان يربحان معا إن غيَّرا ثنائيهما.} other {عدد الأزواج التي تفضّل أن تكون معا: #؛}} {pairs, plural, =0 {} other {وإرضاؤها جميعا يترك {unmatched, plural, =0 {الجميع بمرشد} one {شخصا واحدا دون مرشد} two {شخصين دون مرشد} few {# أشخاص دون مرشد} many {# شخصا دون مرشد} other {# شخص دون مرشد}}، ويجعل لأضعف ثنائي {worst} نقطة.}}",
  "table.mentee": "المستفيد",
  "table.mentor": "المرشد",
  "table.score": "النقاط",
};
export default ar;
