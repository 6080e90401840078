/** The mail provider answered that it did not take a letter: it may be offered again without fear of a second copy. */
export class MailRefused extends Error {
  constructor(reason: string) {
    super(`mail not accepted: ${reason}`);
    this.name = "MailRefused";
  }
}
