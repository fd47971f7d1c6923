/** ISO 3166-1 countries and territories where people live. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CD CF ' +
  'CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF ' +
  'GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP ' +
  'KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ ' +
  'NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH ' +
  'SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN ' +
  'VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/** Languages that many people speak, as ISO 639 codes. */
export const SPOKEN: readonly string[] = (
  'aa ab af ak am ar as ay az be bg bi bm bn bo bs ca ce ckb cs da de dv dyu ee el en es et fa ff fi fil fj fr ' +
  'ga gn gu ha he hi hr ht hu hy id ig is it ja jv ka kab kg ki kk km kmr kn ko kr ku ky lg ln lo lt lua lv mai mg mk ' +
  'ml mn mos mr ms mt my nd ne nl no ny om or pa pl ps pt qu rn ro ru rw sd sg si sk sl sn so sq sr st su sv sw ' +
  'ta te tg th ti tk tn tpi tr ts tt ug uk ur uz ve vi wo xh yo yue za zh zu'
).split(' ');
