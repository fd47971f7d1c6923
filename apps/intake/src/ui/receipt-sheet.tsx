import { useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { Button } from './button';

const isDigits = (phrase: readonly string[]): boolean => phrase.every((part) => /^\d+$/.test(part));

/** The receipt, large enough to copy by hand. On paper nothing else of the page appears. */
export const ReceiptSheet = ({ phrase }: { phrase: readonly string[] }) => {
  const { t } = useIntake();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const digits = isDigits(phrase);
  return (
    <>
      <div class="receipt" translate={false}>
        <ol class={digits ? 'digits' : 'words'} dir={digits ? 'ltr' : undefined}>
          {phrase.map((part, place) => (
            <li key={place}>
              <bdi>{part}</bdi>
            </li>
          ))}
        </ol>
      </div>
      <div class="actions tight">
        <Button
          kind="secondary"
          onClick={() => {
            print();
          }}
        >
          {t('receipt.print')}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            // Absent outside secure contexts, and refused by some browsers: then it is copied by hand.
            const clipboard = navigator.clipboard as Clipboard | undefined;
            (clipboard ? clipboard.writeText(phrase.join(' ')) : Promise.reject(new Error('no clipboard'))).then(
              () => {
                setCopied('yes');
              },
              () => {
                setCopied('no');
              },
            );
          }}
        >
          {t('receipt.copy')}
        </Button>
      </div>
      <p class="small" role="status">
        {copied === 'yes' ? t('receipt.copied') : copied === 'no' ? t('receipt.notCopied') : ''}
      </p>
    </>
  );
};
