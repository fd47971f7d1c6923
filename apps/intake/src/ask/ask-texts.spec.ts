import { LANGUAGES } from '@vrijhaven/domain';
import { loadAskTexts } from './ask-texts';

describe.each(LANGUAGES)('the words about what is asked again in %s', (language) => {
  it('are complete, and none is left over in English', async () => {
    const [texts, english] = [await loadAskTexts(language), await loadAskTexts('en')];
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      const own = texts[key as keyof typeof texts];
      expect([key, own.trim()]).not.toEqual([key, '']);
      if (language !== 'en') expect([key, own]).not.toEqual([key, text]);
    }
  });
});
