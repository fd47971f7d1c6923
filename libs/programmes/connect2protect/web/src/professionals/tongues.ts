/** Languages in which a professional may well talk to a defender, as ISO 639 codes. */
export const TONGUES: readonly string[] = (
  'am ar az be bg bn bs cs da de el en es et fa fi fr ha he hi hr hu hy id it ja ka kk km ko ku ky lt lv mk ms my ne ' +
  'nl no om pl ps pt ro ru rw sk sl so sq sr sv sw ta tg th ti tr uk ur uz vi yo zh zu'
).split(' ');
