import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface Way {
  readonly title: string;
  readonly text: string;
  readonly onGo: () => void;
}

/** The way from the first page of a file to a page of its own. */
export const WayIn = ({ title, text, onGo }: Way) => (
  <ul class="cards">
    <li>
      <button type="button" class="card" onClick={onGo}>
        <strong>{title}</strong>
        <span>{text}</span>
      </button>
    </li>
  </ul>
);

/** Something that waits there for the person's word. */
export const Waits = ({ title, text, go, onGo }: Way & { readonly go: string }) => (
  <Notice kind="good" title={title}>
    <p>{text}</p>
    <Button onClick={onGo}>{go}</Button>
  </Notice>
);
