/** Checking in at a collective meeting with the code on its screen, in English. */
export default {
  "here.title": "Note that I am here",
  "here.lead": "Your address and the code shown in the room are enough.",
  "here.email.hint": "The one our e‑mails come to.",
  "here.code": "Code on the screen",
  "here.button": "I am here",
  "here.done": "Welcome!",
  "here.done.text": "If this address belongs to somebody who takes part, they are noted as present. Your page shows it too.",
  "here.another": "Note that somebody else is here",
  "here.closed": "This code is not in use now",
  "here.closed.text": "It opens half an hour before the gathering. Tell whoever welcomes you: they can note you on their list.",
  "error.code": "This is not the code. Look at the screen: four digits.",
};
