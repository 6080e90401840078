/** What applicants and participants read. French is the source. */
export default {
  "people.placeholder": "x",
};
