/** For tests: what somebody types who signs up, but for what their role alone is asked. */
export const filledIn = {
  name: "Nadia Alami",
  email: "Nadia.Alami@Example.ma",
  phone: "06 12 34 56 78",
  mailLanguage: "ar",
  languages: ["darija", "french"],
  region: "oriental",
  mode: "both",
  slots: ["sunday"],
  adult: "yes",
  charter: "yes",
  processing: "yes",
  sharing: "yes",
  abroad: "yes",
};
