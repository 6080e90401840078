const quote = '"'.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);

/**
 * A text with its quotation marks for apostrophes, and its apostrophes for quotation marks; what is exchanged twice is as before.
 *
 * An item's JSON travels inside the JSON of DynamoDB's protocol, which has to escape each of its quotation marks, some eighty in an
 * application, and to take the marks off again. A text of apostrophes passes as it is, and people can still read it in the table. Done in
 * bytes, which takes less time than parsing the text does, and a third of what replacing it as a text takes. `node bench/rows.ts`
 */
export function exchanged(text: string): string {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === quote) bytes[i] = apostrophe;
    else if (bytes[i] === apostrophe) bytes[i] = quote;
  }
  return bytes.toString();
}
