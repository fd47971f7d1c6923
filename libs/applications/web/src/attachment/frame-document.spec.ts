import { frameDocument, shownAs } from './frame-document';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);

describe('the frame for files', () => {
  it('shows pictures and texts by what they are, and nothing else', () => {
    expect(shownAs(PNG)).toEqual({ kind: 'picture', type: 'image/png' });
    expect(shownAs(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ kind: 'picture', type: 'image/jpeg' });
    expect(shownAs(bytes('RIFF....WEBPVP8 '))).toEqual({ kind: 'picture', type: 'image/webp' });
    expect(shownAs(bytes('They came at night.\nجاءوا ليلًا'))).toEqual({ kind: 'text' });
    expect(shownAs(bytes('%PDF-1.7 …'))).toBeUndefined();
    expect(shownAs(Uint8Array.of(0x4d, 0x5a, 0, 1, 2))).toBeUndefined();
    expect(shownAs(new Uint8Array())).toBeUndefined();
    expect(shownAs(bytes('x'.repeat(600 * 1024)))).toBeUndefined();
  });

  it.each([
    '<script>parent.stolen = 1</script>',
    '<img src=x onerror=alert(1)>',
    '</p></body><iframe src=https://evil.example>',
    '<svg onload=alert(1)>',
    '"><style>body{background:url(https://evil.example)}</style>',
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
  ])('takes %s for the words that it is', (payload) => {
    const document = frameDocument(bytes(payload), { kind: 'text' }, payload);
    const tags = [...document.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag?.toLowerCase());
    expect([...new Set(tags)].sort()).toEqual(['body', 'head', 'html', 'meta', 'p', 'title']);
    expect(document.match(/<meta/g)).toHaveLength(2);
    expect(document).not.toMatch(/<[^>]*\son\w+=/i);
  });

  it('gives the frame a policy of its own, before anything of the sender’s', () => {
    const document = frameDocument(PNG, { kind: 'picture', type: 'image/png' }, '"><b>x');
    expect(document).toMatch(
      /^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">/,
    );
    expect(document).toContain('src="data:image/png;base64,iVBORw0KGgoBAgM="');
    expect(document).not.toContain('<b>');
  });
});
