/** How dates are said in English. */
export default {
  first: "1",
  hour: "{hour}:00",
  time: "{hour}:{minute}",
  moment: "{day} at {time}",
  days: "from {from} to {to}",
  oneDay: "on {day}",
  hours: "from {from} to {to}",
};
