/** How people name the regions of Morocco, and the towns that tell the region when it is not given. */
export const regionWords: readonly (readonly [string, readonly string[]])[] = [
  ["Tanger-Tétouan-Al Hoceïma | Tanger Tétouan | Tangier-Tetouan-Al Hoceima | Tangier | طنجة تطوان الحسيمة", ["tanger-tetouan-al-hoceima"]],
  ["L'Oriental | Oriental | région de l'Oriental | الشرق | جهة الشرق | الجهة الشرقية", ["oriental"]],
  ["Fès-Meknès | Fez-Meknes | فاس مكناس", ["fes-meknes"]],
  ["Rabat-Salé-Kénitra | Rabat Salé | الرباط سلا القنيطرة", ["rabat-sale-kenitra"]],
  ["Béni Mellal-Khénifra | بني ملال خنيفرة", ["beni-mellal-khenifra"]],
  ["Casablanca-Settat | Grand Casablanca | الدار البيضاء سطات", ["casablanca-settat"]],
  ["Marrakech-Safi | Marrakesh-Safi | مراكش آسفي", ["marrakech-safi"]],
  ["Drâa-Tafilalet | درعة تافيلالت", ["draa-tafilalet"]],
  ["Souss-Massa | سوس ماسة", ["souss-massa"]],
  ["Guelmim-Oued Noun | كلميم واد نون | كلميم وادي نون", ["guelmim-oued-noun"]],
  ["Laâyoune-Sakia El Hamra | Laayoune-Sakia El Hamra | العيون الساقية الحمراء", ["laayoune-sakia-el-hamra"]],
  ["Dakhla-Oued Ed-Dahab | الداخلة وادي الذهب", ["dakhla-oued-ed-dahab"]],
  [
    "à l'étranger | étranger | hors du Maroc | hors du pays | MRE | France | Espagne | Belgique | Canada | États-Unis | Allemagne | Italie | Pays-Bas | Suisse | Royaume-Uni | Émirats | Qatar | Paris | Lyon | Bruxelles | Montréal | Madrid | Londres | Dubaï | abroad | outside Morocco | United States | Germany | Spain | United Kingdom | London | الخارج | خارج المغرب | خارج البلاد | فرنسا | إسبانيا | كندا | بلجيكا",
    ["abroad"],
  ],
];

export const cityWords: readonly (readonly [string, readonly string[]])[] = [
  [
    "Tanger | Tangier | Tétouan | Al Hoceïma | Larache | Chefchaouen | Ksar El Kébir | Fnideq | Martil | M'diq | Ouezzane | Asilah | طنجة | تطوان | الحسيمة | العرائش | شفشاون | القصر الكبير",
    ["tanger-tetouan-al-hoceima"],
  ],
  [
    "Oujda | Nador | Berkane | Taourirt | Jerada | Guercif | Figuig | Driouch | Saïdia | وجدة | الناظور | بركان | تاوريرت | جرادة",
    ["oriental"],
  ],
  [
    "Fès | Fez | Meknès | Taza | Ifrane | Sefrou | Azrou | El Hajeb | Taounate | Boulemane | Moulay Yacoub | فاس | مكناس | تازة | إفران | صفرو",
    ["fes-meknes"],
  ],
  [
    "Rabat | Salé | Kénitra | Témara | Skhirat | Khémisset | Sidi Kacem | Sidi Slimane | Tiflet | الرباط | سلا | القنيطرة | تمارة | الصخيرات | الخميسات",
    ["rabat-sale-kenitra"],
  ],
  [
    "Béni Mellal | Khénifra | Khouribga | Azilal | Fquih Ben Salah | Oued Zem | بني ملال | خنيفرة | خريبكة | أزيلال",
    ["beni-mellal-khenifra"],
  ],
  [
    "Casablanca | Casa | Settat | Mohammedia | El Jadida | Berrechid | Benslimane | Bouskoura | Nouaceur | Sidi Bennour | Médiouna | الدار البيضاء | سطات | المحمدية | الجديدة | برشيد",
    ["casablanca-settat"],
  ],
  [
    "Marrakech | Marrakesh | Safi | Essaouira | Ben Guerir | Benguerir | El Kelâa des Sraghna | Youssoufia | Chichaoua | مراكش | آسفي | الصويرة | ابن جرير | بنجرير",
    ["marrakech-safi"],
  ],
  ["Errachidia | Ouarzazate | Zagora | Tinghir | Midelt | الرشيدية | ورزازات | زاكورة | تنغير | ميدلت", ["draa-tafilalet"]],
  ["Agadir | Inezgane | Aït Melloul | Taroudant | Tiznit | Tata | أكادير | أغادير | إنزكان | تارودانت | تزنيت", ["souss-massa"]],
  ["Guelmim | Sidi Ifni | Tan-Tan | Assa | كلميم | سيدي إفني | طانطان", ["guelmim-oued-noun"]],
  ["Laâyoune | Laayoune | Boujdour | Es-Semara | Smara | Tarfaya | العيون | بوجدور | السمارة | طرفاية", ["laayoune-sakia-el-hamra"]],
  ["Dakhla | Aousserd | الداخلة | أوسرد", ["dakhla-oued-ed-dahab"]],
];
