/** ISO 639 codes of languages that teams and guests speak. */
export const LANGUAGE_CODES: readonly string[] = (
  'am ar ay az be bg bn bs ca ckb cs da de el en es et fa fi fr fy ha he hi hr ht hu hy id it ja ka kk km kmr ko ky ' +
  'lg ln lo lt lv mg mk mn ms my ne nl no om pap pl ps pt qu rn ro ru rw si sk sl sn so sq sr sv sw ta th ti tl tr ug ' +
  'uk ur uz vi yo zh zu'
).split(' ');

/** ISO 3166 codes of countries and territories. */
export const COUNTRY_CODES: readonly string[] = (
  'AD AE AF AG AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN ' +
  'CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR ' +
  'HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LK LR LS LT LU LV LY MA MD ME MG MK ML MM MN ' +
  'MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SB SC SD SE SG ' +
  'SI SK SL SN SO SR SS ST SV SX SY SZ TD TG TH TJ TL TM TN TR TT TW TZ UA UG US UY UZ VE VN VU WS XK YE ZA ZM ZW'
).split(' ');
