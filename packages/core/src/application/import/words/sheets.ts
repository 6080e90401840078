/** How people call the sheets of a workbook in which each side has one. */
import type { Role } from "../../../programme/programme.ts";

/** In the order in which they are looked for: who is mentored has a mentor's name within their own. */
export const sheetWords: readonly (readonly [Role, string])[] = [
  [
    "mentee",
    "mentorés | mentorées | mentoré | mentorée | mentees | mentee | accompagnés | accompagnées | à accompagner | bénéficiaires | jeunes | étudiants | étudiantes | students | المستفيدون | المستفيدين | المستفيدات | مستفيد | الشباب | الطلبة",
  ],
  [
    "mentor",
    "mentors | mentor | mentores | marraines | parrains | accompagnateurs | المرشدون | المرشدين | المرشدات | مرشد | الموجهون | الموجهين",
  ],
];
