import { WhereToRead } from '../welcome/WhereToRead.tsx';
import type { Access, Where } from './access.ts';
import { Empty } from './Empty.tsx';

export interface SiteAccessProps {
  /** The host of the tab's page; empty where there is none. */
  host: string;
  access: Access;
  /** The reader switched this site off. */
  off: boolean;
  /** A content script of ours runs on the page. */
  reading: boolean;
  /** The browser does not let us ask the services that know papers. */
  servicesWithdrawn: boolean;
  where: Where;
  /** Resting on a link opens its card, on whatever site. */
  cards: boolean;
  onReadNow(): void;
  onSwitch(on: boolean): void;
  onAllowSite(): void;
  onForgetSite(): void;
  onRepair(): void;
  onWhere(where: Where): void;
  onCards(on: boolean): void;
}

/** Whether Papergloss reads the site of this tab, and the ways to change that. */
export function SiteAccess(props: SiteAccessProps) {
  const { access, servicesWithdrawn, where, cards, onWhere, onCards, onRepair } = props;
  return (
    <section class="access" aria-label="Access">
      {servicesWithdrawn && (
        <div class="withdrawn" role="alert">
          <p>The browser does not let Papergloss ask arXiv, Hugging Face and the other services.</p>
          <button type="button" class="button" onClick={onRepair}>
            Let it ask again
          </button>
        </div>
      )}
      {access === 'withdrawn' && <Withdrawn {...props} />}
      {access !== 'withdrawn' && (isQuiet(props) ? <NotRead {...props} /> : <Read {...props} />)}
      <label class="cards">
        Cards open on resting on a link, on all sites
        <input
          type="checkbox"
          role="switch"
          checked={cards}
          onChange={(event) => onCards(event.currentTarget.checked)}
        />
      </label>
      {!cards && <p>A click on a mark still opens one, and so does the shortcut.</p>}
      <details>
        <summary>Where links are glossed</summary>
        <WhereToRead where={where} onWhere={onWhere} />
      </details>
    </section>
  );
}

function isQuiet({ access, off, reading, where }: SiteAccessProps): boolean {
  if (off || access === 'none' || access === 'closed') return !reading || off;
  return where === 'only-when-clicked' && !reading;
}

function Withdrawn({ host, onRepair }: SiteAccessProps) {
  return (
    <Empty title={`The browser has withdrawn ${host}`}>
      <p>Papergloss may not read this site any more until you let it in again.</p>
      <button type="button" class="button" onClick={onRepair}>
        Let it in again
      </button>
    </Empty>
  );
}

function NotRead({ host, access, off, onReadNow, onSwitch, onAllowSite }: SiteAccessProps) {
  if (access === 'closed') {
    return (
      <Empty title="Papergloss does not read this page">
        <p>The browser keeps extensions away from it.</p>
      </Empty>
    );
  }
  return (
    <Empty title="Papergloss does not read this page">
      <p>
        {off
          ? `You switched it off on ${host}.`
          : 'Nothing is looked at on a page unless you have let Papergloss in.'}
      </p>
      <div class="choices">
        {off ? (
          <button type="button" class="button" onClick={() => onSwitch(true)}>
            Switch on for {host}
          </button>
        ) : (
          <button type="button" class="button" onClick={onReadNow}>
            Read this page now
          </button>
        )}
        {!off && access === 'none' && (
          <button type="button" class="button" onClick={onAllowSite}>
            Always on {host}
          </button>
        )}
      </div>
    </Empty>
  );
}

function Read({ host, access, onSwitch, onForgetSite }: SiteAccessProps) {
  return (
    <p class="site">
      <span>Links are glossed on {host}</span>
      {access === 'granted' ? (
        <button type="button" class="inline" onClick={onForgetSite}>
          Take back
        </button>
      ) : (
        <button type="button" class="inline" onClick={() => onSwitch(false)}>
          Not on this site
        </button>
      )}
    </p>
  );
}
