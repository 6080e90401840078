/** The console's texts: whoever needs them by name, or all of them, imports this. */
import { learn, texts } from "../i18n.ts";
import ar from "../messages/ar/console.ts";
import en from "../messages/en/console.ts";
import fr from "../messages/fr/console.ts";

learn({ fr, ar, en });

export { texts };
