import { BENCHES, GOALS } from './goals';
import { TRIED } from './tried';

const texts = BENCHES.flatMap((name) => Object.values(TRIED[name] ?? {}).flat());

describe('what was tried', () => {
  it('is told in whole sentences with figures, and of goals that there are or of something else by another name', () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^[A-Z0-9].*[.]$/s);
    const subjects = new Set(Object.values(GOALS).flatMap((goals) => goals.map(({ id }) => id.split('/')[0])));
    for (const subject of ['open', 'explained']) expect(subjects).toContain(subject);
  });

  it('names nothing that only this machine knows', () => {
    for (const text of texts) expect(text).not.toMatch(/\/tmp\/|\/home\/|localhost|127\.0/);
  });
});
