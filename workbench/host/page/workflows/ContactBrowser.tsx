import { useRef, useState, type SyntheticEvent } from 'react';
import { workflowWords } from '../../workflow-words.ts';
import { playForm } from './play-form.ts';

const words = workflowWords.browser;

const SITE = '/site';

/** Where the browser is sent; another number is another visit to the same address. */
export interface Visit {
  number: number;
  address: string;
  /** To be filled into the form there, and sent. */
  answers?: Readonly<Record<string, string>>;
}

export const FIRST_VISIT: Visit = { number: 0, address: SITE };

export interface ContactBrowserProps {
  title: string;
  visit: Visit;
  onHome(): void;
}

/** The bank's site as somebody outside HubSpot sees it. */
export function ContactBrowser({ title, visit, onHome }: ContactBrowserProps) {
  const [path, setPath] = useState('');
  const frame = useRef<HTMLIFrameElement>(null);
  const played = useRef(0);

  const loaded = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>): void => {
    const page = currentTarget.contentDocument;
    if (!page) return;
    setPath(page.location.pathname.replace(new RegExp(`^${SITE}`), ''));
    if (visit.answers === undefined || played.current === visit.number) return;
    played.current = visit.number;
    void playForm(page, visit.answers);
  };

  return (
    <div className="browser">
      <div className="address-bar">
        <button type="button" aria-label={words.home} title={words.home} onClick={onHome}>
          ⌂
        </button>
        <button
          type="button"
          aria-label={words.reload}
          title={words.reload}
          onClick={() => frame.current?.contentWindow?.location.reload()}
        >
          ↻
        </button>
        <input
          readOnly
          className="address"
          aria-label={words.address}
          value={`${words.host}${path}`}
        />
      </div>
      <iframe key={visit.number} ref={frame} title={title} src={visit.address} onLoad={loaded} />
    </div>
  );
}
