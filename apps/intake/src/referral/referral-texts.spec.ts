import { LANGUAGES } from '@vrijhaven/domain';
import { loadReferralTexts } from './referral-texts';

const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place);

describe.each(LANGUAGES)('the words about suggestions in %s', (language) => {
  it('are complete, with the places that the English ones have, and none is left over in English', async () => {
    const [texts, english] = [await loadReferralTexts(language), await loadReferralTexts('en')];
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      const own = texts[key as keyof typeof texts];
      expect([key, ...new Set(placesOf(own))].sort()).toEqual([key, ...new Set(placesOf(text))].sort());
      if (language !== 'en' && text.includes(' ')) expect([key, own]).not.toEqual([key, text]);
    }
  });
});
