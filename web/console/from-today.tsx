/** What is decided on Today though it belongs to another page: its form says so, and whoever carries it out comes back to Today. */
import type { Scene } from "./scene.ts";

/** In a form on Today, or on a page one came to from there. */
export const ToToday = () => <input type="hidden" name="from" value="today" />;

/** Whether one came from Today, by its link or by a form that was refused: then one goes back to it, and the reason is plain. */
export const fromToday = ({ c, typed }: Scene): boolean => (c.req.query("from") ?? typed?.["from"]) === "today";
