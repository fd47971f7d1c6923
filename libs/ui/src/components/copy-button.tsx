import { useState } from 'react';
import { useMessages } from '../i18n/language';
import { uiWords } from '../words';
import { Button } from './button';

/** Copies text and says so. Where the browser refuses, the text next to it can still be selected. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const t = useMessages(uiWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Button small icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t('copied') : label}</span>
    </Button>
  );
};
