import { useEffect, useState } from 'preact/hooks';
import { type Address, hashOf, type View } from './address.js';
import { DocumentPage } from './document/document-page.js';
import { isElsewhere } from './document/keys.js';
import { IndicatorsPage } from './indicators/indicators-page.js';
import { KeyHelp } from './key-help.js';
import { firstLanguage, LANGUAGES, LanguageProvider, rememberLanguage, useWords } from './language/language.js';
import { OverviewPage } from './overview/overview-page.js';
import { DeadlinesPage } from './records/deadlines-page.js';
import { DocumentsPage } from './records/documents-page.js';
import { MeasuresPage } from './records/measures-page.js';
import { QualitativePage } from './records/qualitative-page.js';
import { RemarksPage } from './records/remarks-page.js';
import { loadRows } from './records/rows.js';
import { UnitsPage } from './records/units-page.js';
import { firstTheme, nextTheme, wear } from './theme.js';
import { useAddress } from './use-address.js';
import { useLoaded } from './use-loaded.js';

const TABS: readonly View[] = [
  'overview',
  'indicators',
  'measures',
  'qualitative',
  'deadlines',
  'units',
  'documents',
  'remarks',
];

function Shown({ address }: { readonly address: Address }) {
  const words = useWords();
  const loaded = useLoaded(loadRows, 'rows');
  if (address.view === 'document') return <DocumentPage address={address} />;
  if (address.view === 'documents') return <DocumentsPage address={address} />;
  if (address.view === 'remarks') return <RemarksPage address={address} />;
  if (loaded && 'failure' in loaded) return <p class="opening">{words.cannotLoad(loaded.failure)}</p>;
  if (address.view === 'overview') return <OverviewPage measures={loaded?.value.measures ?? null} />;
  if (!loaded) return <p class="opening">{words.opening}</p>;
  const rows = loaded.value;
  switch (address.view) {
    case 'indicators':
      return <IndicatorsPage address={address} rows={rows} />;
    case 'measures':
      return <MeasuresPage address={address} rows={rows.measures} />;
    case 'qualitative':
      return <QualitativePage address={address} rows={rows.qualitative} />;
    case 'deadlines':
      return <DeadlinesPage address={address} rows={rows.deadlines} />;
    case 'units':
      return <UnitsPage address={address} rows={rows} />;
  }
}

/** The whole page: head with its tabs, and the view that the address names. */
export function App() {
  const address = useAddress();
  const [language, setLanguage] = useState(firstLanguage);
  const [theme, setTheme] = useState(firstTheme);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const words = LANGUAGES[language];

  useEffect(() => wear(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = `${words.views[address.view]} · ${words.title}`;
  }, [words, address.view]);
  // A link to another view starts at its top; going on within one does not move it.
  useEffect(() => scrollTo(0, 0), [address.view, address.id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      if (event.key === '?') setHelpOpen(true);
      const search = event.key === '/' && document.querySelector<HTMLElement>('input[type=search]');
      if (search) {
        event.preventDefault();
        search.focus();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const switchLanguage = () => {
    const next = language === 'zh' ? 'en' : 'zh';
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <LanguageProvider value={words}>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {words.skip}
      </button>
      <header class="page-head">
        <a class="brand" href={hashOf('overview')}>
          {words.title}
        </a>
        <nav class="tabs">
          {TABS.map((view) => (
            <a key={view} href={hashOf(view)} aria-current={address.view === view ? 'page' : undefined}>
              {words.views[view]}
            </a>
          ))}
        </nav>
        <div class="page-switches">
          <button type="button" onClick={switchLanguage} lang={language === 'zh' ? 'en' : 'zh-CN'}>
            {words.otherLanguage}
          </button>
          <button
            type="button"
            class={`theme-switch ${theme}`}
            aria-label={words.theme[theme]}
            title={words.theme[theme]}
            onClick={() => setTheme(nextTheme(theme))}
          >
            {{ auto: '◐', light: '○', dark: '●' }[theme]}
          </button>
          <button type="button" aria-label={words.help} title={words.help} onClick={() => setHelpOpen(true)}>
            ?
          </button>
        </div>
      </header>
      <main id="main" class={`view-${address.view}`} tabIndex={-1}>
        <Shown address={address} />
      </main>
      <KeyHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </LanguageProvider>
  );
}
