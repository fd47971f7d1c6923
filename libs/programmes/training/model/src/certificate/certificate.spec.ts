import fc from 'fast-check';
import { CERTIFICATE_PARTS } from '../questions/codes';
import { certificateOf } from './certificate';

const COURSE = {
  title: 'An invented course',
  placeName: 'An invented house',
  startsOn: '2031-10-06',
  endsOn: '2031-10-16',
  attended: ['Passwords', 'Rest'],
  organiser: 'An invented organisation',
};

describe('a certificate', () => {
  it('carries nothing that was not chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...CERTIFICATE_PARTS]), (parts) => {
        const made = certificateOf({ certificateParts: parts, certificateName: 'Willow' }, COURSE, 'full');
        expect(Object.keys(made ?? {}).sort()).toEqual(['title', 'whole', ...parts].sort());
      }),
    );
  });
  it('says the title alone where nothing was chosen, and leaves a name open for a pen', () => {
    expect(certificateOf({ certificateName: 'Willow' }, COURSE, 'part')).toEqual({ title: COURSE.title, whole: false });
    expect(certificateOf({ certificateParts: ['name'] }, COURSE, 'full')?.name).toBe('');
  });
  it('is not made for who was at nothing', () => {
    expect(certificateOf({ certificateParts: ['name'] }, COURSE, 'none')).toBeNull();
  });
});
