import type { Ask } from '@vrijhaven/connect2protect/model';
import { askOf, typedAsk } from './ask-typed';

const before: Ask = {
  helps: ['letter'],
  languages: ['ar'],
  regions: ['northAfrica'],
  themes: ['landRights'],
  avoid: { professionals: ['p'], groups: ['A party', 'A firm'] },
  text: 'Quietly.',
};

describe('what is asked', () => {
  it('comes back as it was when nothing was changed', () => {
    expect(askOf(typedAsk(before, []), before)).toEqual(before);
  });

  it('begins with the languages of the file, and takes lines as groups', () => {
    const typed = { ...typedAsk(null, ['fr']), avoid: '\n One \n\nTwo', text: '  Help  ', helps: ['visit', 'nothing'] };
    expect(askOf(typed, null)).toEqual({
      ...{ helps: ['visit'], languages: ['fr'], regions: [], themes: [], text: 'Help' },
      avoid: { professionals: [], groups: ['One', 'Two'] },
    });
  });
});
