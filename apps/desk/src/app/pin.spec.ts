import { readPin } from './pin';

const page = (values: Readonly<Record<string, string>>) =>
  ({
    querySelector: (query: string) => {
      const name = /vrijhaven-(\w+)/.exec(query)?.[1] ?? '';
      return name in values ? { content: values[name] } : null;
    },
  }) as unknown as Document;

const rootKey = 'A'.repeat(43);
const organisation = '0f5c66aa-0000-4000-8000-000000000001';

describe('the pin', () => {
  it('is read from the page', () => {
    expect(readPin(page({ root: rootKey, organisation, demo: 'yes' }))).toEqual({ organisation, rootKey, demo: true });
  });
  it('is absent while the page still carries its placeholders', () => {
    expect(readPin(page({ root: '__VRIJHAVEN_ROOT__', organisation: '__VRIJHAVEN_ORGANISATION__' }))).toBeUndefined();
  });
  it('is absent when half of it is missing', () => {
    expect(readPin(page({ organisation }))).toBeUndefined();
    expect(readPin(page({ root: rootKey, organisation: '' }))).toBeUndefined();
  });
});
