/** Subjects of a course; also its tracks. */
export const FOCUSES = ['management', 'digital', 'wellbeing', 'advocacy'] as const;
export type Focus = (typeof FOCUSES)[number];

/** With whom somebody would share a room. */
export const ROOM_WISHES = ['alone', 'women', 'men', 'anyone'] as const;
export type RoomWish = (typeof ROOM_WISHES)[number];

/** What may stand on a certificate, besides the course. */
export const CERTIFICATE_PARTS = ['name', 'place', 'days', 'subjects', 'organiser'] as const;
export type CertificatePart = (typeof CERTIFICATE_PARTS)[number];

/** What must be there for somebody, as requirements and never as a diagnosis. */
export const ACCESS_NEEDS = [
  'stepFree',
  'groundFloor',
  'quiet',
  'breaks',
  'largePrint',
  'interpreter',
  'companion',
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];
