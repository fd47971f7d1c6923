import { useEffect, useRef } from 'react';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML(text: string): string };
}

let policy: { createHTML(text: string): string } | undefined;

/** The page's policy asks for trusted types: what `frameDocument` built is the only HTML that this slice makes. */
const trusted = (document: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('vrijhaven-file-frame', { createHTML: (text) => text });
  return policy?.createHTML(document) ?? document;
};

/**
 * A frame that may do nothing: no script, no network, no form, no origin of its own. Whatever a file does to the
 * browser’s picture decoder, no key is near.
 */
export const FramedFile = ({ document, title }: { document: string; title: string }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = globalThis.document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.title = title;
    frame.className = 'vh-file-frame';
    frame.srcdoc = trusted(document);
    place.current?.replaceChildren(frame);
    return () => {
      frame.remove();
    };
  }, [document, title]);
  return <div ref={place} />;
};
