/** What the reader may set. The defaults are the type. */
import { storage } from 'wxt/utils/storage';
import { PAPERS_KEPT } from './room.ts';

export const DEFAULTS = {
  /** Sources that only enrich may be switched off; OpenAlex wants a key. */
  sources: { 'papers-with-code': true, 'semantic-scholar': true, openalex: false },
  /** The reader's own keys, sent only to the service that gave them. */
  keys: { 'semantic-scholar': '', openalex: '' },
  /** Papers that the cache holds at most, besides the reader's own. */
  papersKept: PAPERS_KEPT,
  /** The TL;DR made on the device before those of services, as long as it is sure enough. */
  ownTldrFirst: false,
  /** The compact gloss in the flow of papers' own pages. */
  glossOnAbstractPages: true,
  glossInListings: true,
  glossOnHuggingFace: true,
  /** What is sent to Zotero goes with its PDF. */
  pdfsToZotero: true,
  /** The hour of the reader's own clock at which the digest is made. */
  digestHour: 8,
  /** Says so in a notification; needs a permission that is asked for when this is switched on. */
  digestNotifies: false,
  /** A paper of the digest that was scrolled past counts as read. */
  readByScrolling: false,
  /** Marks beside links. The cards come without them too. */
  marks: true,
  /** Resting on a link opens its card; marks and the shortcut do so in any case. */
  cards: true,
  /** Milliseconds from dwell to card, 0 to 1000. */
  cardDelay: 300,
  /** Resting on a link opens its card only while Alt is held. */
  cardNeedsAlt: false,
  /** Hosts on which Papergloss is to be quiet. */
  offSites: [] as string[],
  /** Quiet everywhere until the reader asks in the popup. */
  onlyWhenClicked: false,
};

export type Settings = typeof DEFAULTS;

const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

const complete = (some: Partial<Settings> | null): Settings => ({ ...DEFAULTS, ...some });

/** All settings, defaults where the reader has set none. */
export async function readSettings(): Promise<Settings> {
  return complete(await item.getValue());
}

/** Changes some of them. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...changes });
}

/** Calls back with all settings now and after every change. @returns a function that stops it */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  void readSettings().then(onChange);
  return item.watch((changed) => onChange(complete(changed)));
}

/** Calls back after every change, not before. @returns a function that stops it */
export function onSettingsChange(onChange: (now: Settings, before: Settings) => void): () => void {
  return item.watch((now, before) => onChange(complete(now), complete(before)));
}
