import { LANGUAGES } from '@vrijhaven/domain';
import { loadRefereeTexts } from './referee-texts';

const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(LANGUAGES)('the words for referees in %s', (language) => {
  it('are complete, with the places that the English ones have, and none is left over in English', async () => {
    const [texts, english] = [await loadRefereeTexts(language), await loadRefereeTexts('en')];
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      const own = texts[key as keyof typeof texts];
      expect([key, ...placesOf(own)]).toEqual([key, ...placesOf(text)]);
      if (language !== 'en' && text.includes(' ')) expect([key, own]).not.toEqual([key, text]);
    }
  });

  it('say nothing of another referee', async () => {
    const texts = Object.values(await loadRefereeTexts(language)).join(' ');
    const other = /other referee|second referee|andere referent|autre référent|otra persona que dé|مزكّ/i;
    expect(texts).not.toMatch(other);
  });
});
