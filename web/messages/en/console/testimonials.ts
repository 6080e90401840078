/** What the console says of words given to be read by everybody, in English. */
import type fr from "../../fr/console/testimonials.ts";

const messages: Record<keyof typeof fr, string> = {
  "console.testimonials.title": "Testimonials",
  "console.testimonials.lead":
    "Words that people gave the programme, agreeing that they may be public. Choose which of them the programme’s page shows, and in which order: the first four can be read there, all of them on a page of their own.",
  "console.testimonials.rules":
    "Nothing in them is changed. Each person can take theirs back with one click, and they then disappear from here too; at the latest {months, plural, one {# month} other {# months}} after the end of the cohort, with the rest of their data.",
  "console.testimonials.none":
    "Nobody has given any words yet. People can do so from their personal page, once they have answered the survey.",
  "console.testimonials.fresh": "{count, plural, one {One testimonial to read} other {# testimonials to read}}",
  "console.testimonials.shown":
    "{count, plural, =0 {No testimonial is shown} one {One testimonial is shown} other {# testimonials are shown}}",
  "console.testimonials.aside": "{count, plural, one {One testimonial left aside} other {# testimonials left aside}}",
  "console.testimonials.asideHint": "Nobody is told, and the log does not say which.",
  "console.testimonials.show": "Show",
  "console.testimonials.hide": "Show no more",
  "console.testimonials.put-aside": "Leave aside",
  "console.testimonials.up": "Higher",
  "console.testimonials.down": "Lower",
  "console.done.testimonialsArranged": "Done. The programme’s page is up to date.",
  "console.event.testimonial-given": "Testimonial given",
  "console.event.testimonial-changed": "Testimonial changed",
  "console.event.testimonial-withdrawn": "Testimonial taken back",
  "console.event.testimonials-arranged": "Testimonials to show chosen",
};
export default messages;
