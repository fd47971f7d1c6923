export const en = {
  programme: 'Trainings',
} as const;
