/** Letters to the two of a pair, in Arabic. */
import type fr from "../fr/pair.ts";

const messages: Record<keyof typeof fr, string> = {
  "introduction.subject": "{role, select, mentor {شخص تواكبونه} other {من سيواكبكم}}: ننتظر جوابكم قبل نهاية يوم {dueShort}",
  "introduction.title": "نعرّفكم بـ{other}",
  "introduction.1":
    "{role, select, mentor {من بين كل المشاركات والمشاركين في هذا الفوج، اخترنا لكم {other}: يمكن لتجربتكم أن تفيد هنا كثيرًا.} other {اخترنا لكم {other} من بين من تطوعوا للمواكبة في هذا الفوج، ونظن أن لديكما الكثير مما تتبادلانه.}}",
  "introduction.2":
    "القبول التزام {meetings, plural, zero {بلقاءات} one {بلقاء واحد على الأقل} two {بلقاءين على الأقل} few {بـ# لقاءات على الأقل} many {بـ# لقاءً على الأقل} other {بـ# لقاء على الأقل}} في أجل أقصاه {mentoringEnds}، في ثقة ومساواة. ولا تُتبادل وسائل الاتصال إلا بعد قبولكما معًا.",
  "introduction.3": "إن لم يناسبكم ذلك فالرفض ممكن دون أي تبرير، وسنبحث عن شخص آخر. المرجو الجواب في أجل أقصاه {due}.",
  "introduction.button": "الاطلاع والجواب",

  "introductions.subject":
    "{people, plural, zero {أشخاص تواكبونهم} one {شخص تواكبونه} two {شخصان تواكبونهما} few {# أشخاص تواكبونهم} many {# شخصًا تواكبونهم} other {# شخص تواكبونهم}}: ننتظر أجوبتكم قبل نهاية يوم {dueShort}",
  "introductions.title": "نعرّفكم بـ{others}",
  "introductions.1":
    "شكرًا على الوقت الذي تمنحونه لأكثر من شخص. من بين كل المشاركات والمشاركين في هذا الفوج، اخترنا لكم {others}: يمكن لتجربتكم أن تفيد هنا كثيرًا.",
  "introductions.2":
    "ستكوّنون ثنائيًا مع كل شخص على حدة. والقبول التزام {meetings, plural, zero {بلقاءات} one {بلقاء واحد على الأقل} two {بلقاءين على الأقل} few {بـ# لقاءات على الأقل} many {بـ# لقاءً على الأقل} other {بـ# لقاء على الأقل}} في ذلك الثنائي في أجل أقصاه {mentoringEnds}، في ثقة ومساواة. ولا تُتبادل وسائل الاتصال في كل ثنائي إلا بعد قبول الطرفين معًا.",
  "introductions.3":
    "لكل شخص جواب على حدة. إن لم يناسبكم أحد هذه الاقتراحات فالرفض ممكن دون أي تبرير، وسنبحث عن شخص آخر. المرجو الجواب في أجل أقصاه {due}.",
  "introductions.button": "الاطلاع والجواب",

  "introduction-reminder.subject": "ننتظر جوابكم قبل نهاية يوم {dueShort}",
  "introduction-reminder.title": "كلمة منكم تكفي",
  "introduction-reminder.1": "عرّفناكم قبل أيام بـ{other}، ولم يصلنا جوابكم بعد.",
  "introduction-reminder.2": "القبول يفتح باب الحوار، والرفض يترك لنا الوقت للبحث عن شخص آخر: كلاهما مفيد.",
  "introduction-reminder.3": "إن لم يصلنا منكم خبر إلى غاية {due}، فسيتصل بكم أحد أعضاء الفريق.",
  "introduction-reminder.button": "الاطلاع والجواب",

  "introductions-reminder.subject": "ننتظر أجوبتكم قبل نهاية يوم {dueShort}",
  "introductions-reminder.title": "كلمة منكم تكفي",
  "introductions-reminder.1": "عرّفناكم قبل أيام بـ{others}، ولم تصلنا أجوبتكم بعد.",
  "introductions-reminder.2": "القبول يفتح باب الحوار، والرفض يترك لنا الوقت للبحث عن شخص آخر: كلاهما مفيد. ولكل شخص جواب على حدة.",
  "introductions-reminder.3": "إن لم يصلنا منكم خبر إلى غاية {due}، فسيتصل بكم أحد أعضاء الفريق.",
  "introductions-reminder.button": "الاطلاع والجواب",

  "pair-active.subject": "بإمكانكما التواصل الآن",
  "pair-active.title": "أنتم و{other}",
  "pair-active.1":
    "قبلتما معًا. {contact, select, yes {هذه وسائل الاتصال بـ{other}.} other {لم تُتبادل وسائل الاتصال بعد: يكفي الرد على هذه الرسالة لنصل بينكما.}}",
  "pair-active.2":
    "تكفي {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}} لحديث أول:",
  "pair-active.3": "- ليروِ كل منكما منعطفًا في مساره؛",
  "pair-active.4": "- قولا ما تنتظرانه من هذا الحوار، وما لا تنتظرانه؛",
  "pair-active.5": "- اختارا هدفًا متواضعًا، وموعدًا للقاء المقبل.",
  "pair-active.6": "{role, select, mentor {رسالة أولى منكم ستجعل البداية أسهل.} other {رسالة قصيرة منكم، وتكون الخطوة الأولى قد تمت.}}",
  "pair-active.button": "تحديد لقاء أول",
  "pair-active.whatsapp":
    "مرحبًا {other}، معكم {name}. جمعنا برنامج المواكبة. متى يمكننا أن نتحدث {minutes, plural, zero {قليلًا} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}؟",

  "pair-ended.subject": "جديد بخصوص ثنائيكم",
  "pair-ended.title": "{began, select, yes {انتهى ثنائيكم مع {other}} other {لن يتم هذا التعارف}}",
  "pair-ended.1":
    "{began, select, yes {ينتهي هنا الثنائي الذي جمعكم بـ{other}. يحدث ذلك، ولا لوم فيه على أحد: تتغير المواعيد والظروف.} other {لن يتم التعارف مع {other}. يحدث ذلك، ولا ينقص من قيمتكم شيئًا.}}",
  "pair-ended.2":
    "{role, select, mentor {قد نقترح عليكم قريبًا شخصًا آخر لمواكبته. المرجو إخبارنا إن كنتم تفضّلون التوقف قليلًا.} other {ما دام الوقت كافيًا، نبحث لكم عن شخص آخر، وسنراسلكم حالما نجده.}}",
  "pair-ended.3": "{began, select, yes {تبقى اللقاءات المنعقدة محتسبة، وإن لم يُسجَّل أحدها فيمكنكم تسجيله في صفحتكم.} other {}}",
  "pair-ended.4": "إن رغبتم في الحديث عن ذلك، فيكفي الرد على هذه الرسالة.",
  "pair-ended.button": "الاطلاع على صفحتي",

  "pair-paused.subject": "استراحة في ثنائيكم إلى غاية {until}",
  "pair-paused.title": "استراحة، ولا شيء مستعجل",
  "pair-paused.1": "لدى {other} ما يستدعي الغياب بعض الوقت: استراحة إلى غاية {until}. لا لوم على أحد، وثنائيكما باقٍ.",
  "pair-paused.2": "ليس عليكم فعل شيء. لن نذكّركم بشيء حتى ذلك الحين؛ واللقاء المحدد سلفًا يبقى أو يُلغى كما تتفقان.",
  "pair-paused.button": "الاطلاع على صفحتي",

  "pair-resumed.subject": "بإمكانكما استئناف لقاءاتكما",
  "pair-resumed.title": "عودة {other}",
  "pair-resumed.1": "انتهت الاستراحة قبل موعدها، ويمكنكم من جديد التواصل مع {other}.",
  "pair-resumed.2": "سطران يكفيان لوصل ما انقطع: اقترحوا وقتًا محددًا في الأيام المقبلة.",
  "pair-resumed.button": "تحديد لقاء",

  "meeting-planned.subject": "{moved, select, yes {تغيّر اللقاء: يوم {when}} other {لقاء يوم {when}}}",
  "meeting-planned.title": "{moved, select, yes {تغيّر لقاؤكم} other {تم تحديد لقاء}}",
  "meeting-planned.1":
    "{moved, select, yes {أصبح لقاؤكم مع {other} محددًا يوم {when}. الملف المرفق يحيّن مفكرتكم.} other {لقاؤكم مع {other} محدد يوم {when}. الملف المرفق يضيفه إلى مفكرتكم.}}",
  "meeting-planned.2": "هل طرأ مانع؟ بإمكانكم تغيير الموعد أو إلغاء اللقاء من صفحتكم، ونحن نخبر {other}.",
  "meeting-planned.3":
    "بعد اللقاء تكفي ثوانٍ لتسجيله. يُحتسب ابتداءً من {minutes, plural, zero {أي مدة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.",
  "meeting-planned.button": "الاطلاع على اللقاء",

  "meeting-cancelled.subject": "أُلغي لقاء {dayShort}",
  "meeting-cancelled.title": "أُلغي هذا اللقاء",
  "meeting-cancelled.1": "أُلغي اللقاء المقرر يوم {when} مع {other}. الملف المرفق يحذفه من مفكرتكم.",
  "meeting-cancelled.2": "من الأفضل اقتراح موعد آخر الآن: لن يكون الأمر أسهل في وقت لاحق.",
  "meeting-cancelled.button": "اختيار موعد آخر",

  "meeting-to-attest.subject": "لقاء {dayShort}: المرجو تأكيده قبل {dueShort}",
  "meeting-to-attest.title": "هل انعقد هذا اللقاء؟",
  "meeting-to-attest.1": "وصلنا من {other} خبر لقاء جمعكما. يكفي تأكيد منكم.",
  "meeting-to-attest.2":
    "{counts, select, no {ستُحصر أرقام الفوج قريبًا: إن لم يصلنا جوابكم قبل {due}، فلن يُحتسب اللقاء.} other {إن لم يصلنا جوابكم في غضون {days, plural, zero {هذا اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}، أي قبل {due}، فسيُحتسب اللقاء منعقدًا.}}",
  "meeting-to-attest.3": "هل هناك ما هو غير صحيح؟ بإمكانكم توضيحه من صفحتكم في بضع كلمات، وسننظر فيه معكم.",
  "meeting-to-attest.button": "تأكيد اللقاء",

  "nudge-first-meeting.subject": "ماذا لو حددتما لقاءكما الأول؟",
  "nudge-first-meeting.title": "أبسط الخطوات هي الأولى",
  "nudge-first-meeting.1":
    "يجمعكم ثنائي بـ{other}، ولم يُسجَّل أي لقاء بعد. هل التقيتما؟ تكفي عشرون ثانية لتسجيل اللقاء. وإلا فلا داعي للقلق: كثيرًا ما تحتاج البدايات إلى وقت.",
  "nudge-first-meeting.2":
    "فكرة: اقترحوا موعدين محددين هذا الأسبوع، مثل «الخميس على الساعة 18:00 أو السبت على الساعة 10:00؟». عن بُعد تكفي {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}.",
  "nudge-first-meeting.3": "هل هناك عائق؟ يكفي الرد على هذه الرسالة لنبحث معكم عن حل.",
  "nudge-first-meeting.button": "اقتراح موعد",

  "nudge-gap.subject": "سطران يكفيان لوصل ما انقطع",
  "nudge-gap.title": "سطران يكفيان للاستئناف",
  "nudge-gap.1":
    "لم يُسجَّل أي لقاء مع {other} منذ {gapDays, plural, zero {مدة} one {يوم واحد أو أكثر} two {يومين أو أكثر} few {# أيام أو أكثر} many {# يومًا أو أكثر} other {# يوم أو أكثر}}. تمتلئ المواعيد، ويحدث هذا للجميع.",
  "nudge-gap.2":
    "فكرة: رسالة قصيرة من قبيل «هذا ما وصلتُ إليه. هل نتحدث {minutes, plural, zero {قليلًا} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} هذا الأسبوع؟».",
  "nudge-gap.3": "هل انعقد لقاء في هذه الأثناء؟ المرجو تسجيله لكي يُحتسب.",
  "nudge-gap.button": "تحديد لقاء أو تسجيله",

  "nudge-behind.subject": "لقاءاتكما: ما زال الوقت كافيًا إلى غاية {dueShort}",
  "nudge-behind.title": "ما زال الوقت كافيًا دون استعجال",
  "nudge-behind.1":
    "ينص البرنامج على {meetings, plural, zero {لقاءات} one {لقاء واحد على الأقل} two {لقاءين على الأقل} few {# لقاءات على الأقل} many {# لقاءً على الأقل} other {# لقاء على الأقل}} لكل ثنائي في أجل أقصاه {due}. وما زال بإمكانكم بلوغ ذلك مع {other}.",
  "nudge-behind.2": "فكرة: حدّدوا موعدين من الآن، يفصل بينهما أسبوعان. ما يُكتب في المفكرة ينعقد.",
  "nudge-behind.3": "هل انعقد لقاء دون تسجيل؟ تكفي عشرون ثانية لإضافته.",
  "nudge-behind.button": "تحديد موعدين",
};
export default messages;
