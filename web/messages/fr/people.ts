/** What applicants and participants read. French is the source. */
import again from "./people/again.ts";
import certificate from "./people/certificate.ts";
import data from "./people/data.ts";
import stage from "./people/stage.ts";
import here from "./people/here.ts";
import meetings from "./people/meetings.ts";
import paper from "./people/paper.ts";
import personal from "./people/personal.ts";
import open from "./people/public.ts";
import signup from "./people/signup.ts";
import survey from "./people/survey.ts";
import testimonial from "./people/testimonial.ts";

export default {
  ...open,
  ...paper,
  ...signup,
  ...personal,
  ...meetings,
  ...stage,
  ...data,
  ...certificate,
  ...again,
  ...here,
  ...survey,
  ...testimonial,
};
