import { languagesOf, reusableOf } from './reuse';

const texts = { 'fields.landRights': 'Land rights' };

describe('what of a file can be used again', () => {
  it('is offered as its owner reads it, and only what was answered', () => {
    const answers = { alias: 'Sparrow', country: 'CO', workStory: '', languages: ['es', 'en'], role: 'lawyer' };
    expect(reusableOf(answers, 'en', texts)).toEqual([
      { item: 'alias', text: 'Sparrow' },
      { item: 'country', text: 'Colombia' },
      { item: 'field', text: 'lawyer' },
      { item: 'languages', text: 'Spanish\nEnglish' },
    ]);
    expect(languagesOf(answers)).toEqual(['es', 'en']);
  });

  it('is nothing where nothing was said', () => {
    expect(reusableOf({}, 'en', texts)).toEqual([]);
    expect(languagesOf({})).toEqual([]);
  });
});
