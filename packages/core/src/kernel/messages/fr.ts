/** How dates are said in French. */
export default {
  first: "1er",
  hour: "{hour}\u00a0h",
  time: "{hour}\u00a0h\u00a0{minute}",
  moment: "{day} à {time}",
  days: "du {from} au {to}",
  oneDay: "le {day}",
  hours: "de {from} à {to}",
};
