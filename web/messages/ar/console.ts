/** What the console says. */
export default {};
