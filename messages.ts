/**
 * The typed protocol between pages, our own pages and the background.
 * What a page's content script may send is a table of its own; see `message-checks.ts` for what is let in.
 */
import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';
import type { Following } from './papers/following.ts';
import type { PageFacts } from './papers/page-facts.ts';
import type { PaperId, PaperView, Tldr } from './papers/paper.ts';
import type { Problem } from './papers/problem.ts';
import type { RelatedWork } from './papers/related.ts';
import type { Subscription } from './papers/subscription.ts';
import type { ZoteroOrder, ZoteroPlaces, ZoteroReceipt, ZoteroTrouble } from './papers/zotero.ts';

/** What the mark beside a link tells. */
export interface MarkState {
  known: boolean;
  saved: boolean;
  read: boolean;
  trending: boolean;
  subscribed: boolean;
}

export type Marks = Record<PaperId, MarkState>;

/** What the reader did with a paper. */
export interface ReadersOwn {
  saved: boolean;
  /** The reader's own words about it. */
  note?: string;
  following: Following;
}

/** What a look-up has to say so far; the last one is `done`. */
export interface Answer extends ReadersOwn {
  view: PaperView;
  problems: Problem[];
  related: RelatedWork[];
  done: boolean;
}

/** What an entry of a list shows of its paper, from the local cache alone. */
export interface ShortGloss {
  tldr?: Tldr;
  mark: MarkState;
}

/** What the reader wants on the page that asks. */
export interface PageSettings {
  /** The reader switched this site off, or reads only what they click on. */
  off: boolean;
  /** Marks beside links; the card comes without them too. */
  marks: boolean;
  /** Resting on a link opens its card. */
  cards: boolean;
  /** Milliseconds from dwell to card. */
  cardDelay: number;
  /** Only while Alt is held. */
  cardNeedsAlt: boolean;
  glossOnAbstractPages: boolean;
  glossInListings: boolean;
  glossOnHuggingFace: boolean;
}

/** What a subscription would have brought this week, with the first few. */
export interface SubscriptionPreview {
  count: number;
  papers: { id: PaperId; title: string }[];
}

/** How far a look-up may go: what this device knows, or the upstream services too. */
export type Reach = 'cache' | 'network';

interface Exchange {
  input: unknown;
  output: unknown;
}
type Protocol = Record<string, Exchange>;
type Nothing = Record<string, never>;

/** Commands that a content script may send. */
export type PageCommands = {
  'marks-of': { input: { ids: PaperId[] }; output: Marks };
  'set-saved': { input: { id: PaperId; saved: boolean }; output: { saved: boolean } };
  'load-card': { input: Nothing; output: void };
  'page-facts': { input: { papers: PageFacts[] }; output: void };
  'glosses-of': { input: { ids: PaperId[] }; output: Record<PaperId, ShortGloss> };
  'page-settings': { input: Nothing; output: PageSettings };
  /** Keeps a note, and the paper with it; an empty one takes the note away. */
  'set-note': { input: { id: PaperId; note: string }; output: { note?: string } };
  /** Follows an author of the paper, or papers like it where no author is named; or stops. */
  follow: {
    input: { id: PaperId; author?: string; followed: boolean };
    output: { following: Following };
  };
  /** Turns to the next of the TL;DRs that the device can make, and keeps the choice. */
  'another-tldr': { input: { id: PaperId }; output: { tldr?: Tldr } };
  /** Something else is selected now; or nothing, as where the reader has left the page. */
  selection: { input: { selected: boolean }; output: void };
  'send-to-zotero': { input: { id: PaperId }; output: { said: string } };
  'turn-off-cards': { input: { where: 'site' | 'everywhere' }; output: void };
};

/** Commands that only our own pages may send. */
export type OwnCommands = {
  'set-all-saved': {
    input: { ids: PaperId[]; saved: boolean };
    output: { changed: PaperId[] };
  };
  'zotero-places': { input: Nothing; output: ZoteroPlaces | ZoteroTrouble };
  'save-to-zotero': { input: ZoteroOrder; output: ZoteroReceipt };
  'refresh-digest': { input: Nothing; output: void };
  'preview-subscription': {
    input: { subscription: Subscription };
    output: SubscriptionPreview;
  };
  'digest-seen': { input: Nothing; output: void };
  'fetch-papers': { input: { ids: PaperId[] }; output: void };
  'pause-fetching': { input: { job: 'page' | 'library'; paused: boolean }; output: void };
  /** Looks at every paper of the library again, or for the first time at those that have no title yet. */
  'check-library': { input: { which: 'all' | 'nameless' }; output: void };
  'read-tab': { input: { tab: number }; output: void };
};

/** What the background and the popup ask of a tab, or tell it. */
export type TabCommands = {
  /** None where the reader wants nothing read. */
  'papers-here': { input: Nothing; output: { ids?: PaperId[] } };
  'paper-at-hand': { input: Nothing; output: { id?: PaperId } };
  /** Opens the card of the paper at hand at once. */
  'open-card': { input: Nothing; output: void };
  'marks-changed': { input: { marks: Marks }; output: void };
  /** What `page-settings` answers may be another now. */
  'settings-changed': { input: Nothing; output: void };
  /** The reader wants this page read, whatever the settings say. */
  'read-now': { input: Nothing; output: void };
};

interface Envelope {
  command: string;
  input: unknown;
}
type Reply = { value: unknown } | { error: string };

/** Handles one exchange; throws when the input is not what it should be. */
export type Handlers<P extends Protocol> = {
  [K in keyof P]: (input: unknown, sender: Runtime.MessageSender) => Promise<P[K]['output']>;
};

/** Sends a command to the background. @throws Error with the handler's message when it fails. */
export async function send<K extends keyof (PageCommands & OwnCommands)>(
  command: K,
  input: (PageCommands & OwnCommands)[K]['input'],
): Promise<(PageCommands & OwnCommands)[K]['output']> {
  return opened(await browser.runtime.sendMessage({ command, input } satisfies Envelope));
}

/** Sends a command to a tab. @throws Error when no content script of ours lives there. */
export async function sendToTab<K extends keyof TabCommands>(
  tabId: number,
  command: K,
  input: TabCommands[K]['input'],
): Promise<TabCommands[K]['output']> {
  return opened(await browser.tabs.sendMessage(tabId, { command, input } satisfies Envelope));
}

function opened<T>(reply: unknown): T {
  const answer = reply as Reply | undefined;
  if (!answer) throw new Error('Nobody answered.');
  if ('error' in answer) throw new Error(answer.error);
  return answer.value as T;
}

/**
 * Answers the commands of one table from senders that `admits` lets in; leaves all others to other listeners.
 * @returns a function that stops listening
 */
export function handle<P extends Protocol>(
  handlers: Handlers<P>,
  admits: (sender: Runtime.MessageSender) => boolean,
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: Reply) => void,
  ) => {
    const { command, input } = (message ?? {}) as Partial<Envelope>;
    if (typeof command !== 'string' || !Object.hasOwn(handlers, command)) return undefined;
    if (!admits(sender)) return undefined;
    handlers[command]!(input, sender).then(
      (value) => sendResponse({ value }),
      (error: unknown) => sendResponse({ error: String((error as Error)?.message ?? error) }),
    );
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

/** Ours: the sender is this extension at all. */
export const isOurs = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id;

/** One of our own pages, as opposed to a content script in somebody else's. */
export const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  isOurs(sender) && Boolean(sender.url?.startsWith(browser.runtime.getURL('/')));
