import type { Language } from '@vrijhaven/domain';

/** Words by key, as in the application's form: `topic.x`, `step.x`, `q.x`, `q.x.hint`, `q.x.<code>`, `option.x`. */
export type CourseTexts = Readonly<Record<string, string>>;

/** One language at a time, so that nobody on a slow link pays for the others. */
export const loadCourseTexts = async (language: Language): Promise<CourseTexts> => {
  switch (language) {
    case 'en':
      return (await import('./texts/en.json', { with: { type: 'json' } })).default;
    case 'nl':
      return (await import('./texts/nl.json', { with: { type: 'json' } })).default;
    case 'fr':
      return (await import('./texts/fr.json', { with: { type: 'json' } })).default;
    case 'es':
      return (await import('./texts/es.json', { with: { type: 'json' } })).default;
    case 'ar':
      return (await import('./texts/ar.json', { with: { type: 'json' } })).default;
  }
};
