/** Whether somebody was at one module. */
export const PRESENCES = ['present', 'absent', 'excused'] as const;
export type Presence = (typeof PRESENCES)[number];

/** How much of a course somebody had, when it is over. */
export const ATTENDANCES = ['full', 'part', 'none'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** What the modules add up to. Excused is not present: a certificate says what somebody heard. */
export const attendanceOf = (modules: number, presences: readonly Presence[]): Attendance => {
  const present = presences.filter((each) => each === 'present').length;
  if (present === 0) return 'none';
  return present >= modules ? 'full' : 'part';
};
