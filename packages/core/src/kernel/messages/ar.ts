/** How dates are said in Arabic. */
export default {
  first: "1",
  hour: "{hour}:00",
  time: "{hour}:{minute}",
  moment: "{day} على الساعة {time}",
  days: "من {from} إلى {to}",
  oneDay: "يوم {day}",
  hours: "من {from} إلى {to}",
};
