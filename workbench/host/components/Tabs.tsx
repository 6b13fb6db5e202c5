import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useState,
  type KeyboardEvent,
} from 'react';
import { testId } from './test-id.ts';

type TabId = string | number;
interface Known {
  id: TabId;
  title: string;
  disabled: boolean;
  tooltip?: string | undefined;
}
interface Strip {
  base: string;
  selected: TabId | undefined;
  know(tab: Known): () => void;
}

const StripContext = createContext<Strip | null>(null);

/** A tab is drawn by the renderer of remote components, so it tells the strip about itself. */
export function Tabs(props: TabsProps) {
  const { defaultSelected, selected, variant = 'default', fill } = props;
  const [known, setKnown] = useState<readonly Known[]>([]);
  const [own, setOwn] = useState<TabId | undefined>(defaultSelected);
  const base = useId();
  const current = selected ?? own ?? known[0]?.id;

  const know = useCallback((tab: Known): (() => void) => {
    setKnown((all) => {
      const at = all.findIndex((each) => each.id === tab.id);
      return at < 0 ? [...all, tab] : all.map((each, i) => (i === at ? tab : each));
    });
    return () => setKnown((all) => all.filter((each) => each.id !== tab.id));
  }, []);
  const choose = (tab: Known): void => {
    setOwn(tab.id);
    (props.onSelectedChange as ((id: TabId) => void) | undefined)?.(tab.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const open = known.filter((each) => !each.disabled);
    const at = open.findIndex((each) => each.id === current);
    const next = open[(at + step + open.length) % open.length];
    if (!next) return;
    choose(next);
    document.getElementById(`${base}-tab-${next.id}`)?.focus();
  };
  return (
    <StripContext.Provider value={{ base, selected: current, know }}>
      <div className={`hs-tabs ${variant}${fill ? ' fill' : ''}`} {...testId(props)}>
        <div role="tablist" className="hs-tablist" onKeyDown={onKeyDown}>
          {known.map((tab) => (
            <button
              key={tab.id}
              id={`${base}-tab-${tab.id}`}
              type="button"
              role="tab"
              aria-selected={tab.id === current}
              aria-controls={`${base}-panel-${tab.id}`}
              tabIndex={tab.id === current ? 0 : -1}
              disabled={tab.disabled}
              title={tab.tooltip}
              onClick={() => choose(tab)}
            >
              {tab.title}
            </button>
          ))}
        </div>
        {props.children}
      </div>
    </StripContext.Provider>
  );
}

export function Tab(props: TabProps) {
  const strip = useContext(StripContext);
  const fallback = useId();
  const { title = '', disabled = false, tooltip } = props;
  const id = props.tabId ?? fallback;
  const know = strip?.know;
  useEffect(() => know?.({ id, title, disabled, tooltip }), [know, id, title, disabled, tooltip]);
  if (strip?.selected !== id) return null;
  return (
    <div
      role="tabpanel"
      id={`${strip.base}-panel-${id}`}
      aria-labelledby={`${strip.base}-tab-${id}`}
      className="hs-tabpanel"
      {...testId(props)}
    >
      {props.children}
    </div>
  );
}
