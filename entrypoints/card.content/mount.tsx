/** Wires the card component to its host, its place and its hooks. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import type { CopyForm } from '../../components/card/card-state.ts';
import { send } from '../../messages.ts';
import { copyText } from '../../papers/copy.ts';
import { emptyRecord } from '../../papers/merge.ts';
import type { PaperId } from '../../papers/paper.ts';
import { viewOf } from '../../papers/view.ts';
import type { HoverEvent } from '../papers.content/first-dwell.ts';
import { type Following, follow } from './follow.ts';
import { createGuard } from './guard.ts';
import { createCardHost } from './host.ts';
import { walkByKeys } from './keys.ts';
import { watchPresence } from './presence.ts';
import { ownIn, paperShown, type Shown, stateOf } from './shown.ts';
import type { CardSurface } from './surface.ts';

const SECOND_MS = 1000;

export function mountCard(dispatch: (event: HoverEvent) => void, signal: AbortSignal): CardSurface {
  const host = createCardHost();
  let shown: Shown | undefined;
  let following: Following | undefined;
  /** The frame in which the card is to come up, unless an answer is there before and brings it up: it is drawn once. */
  let coming: number | undefined;

  const presence = watchPresence(host.element, {
    hasKeyboard: () => host.root.activeElement?.matches(':focus-visible') ?? false,
    onCome: () => dispatch({ type: 'card-enter' }),
    onGo: () => dispatch({ type: 'card-leave' }),
    signal,
  });
  const done = (): void => dispatch({ type: 'escape' });
  walkByKeys(host, () => shown?.request.anchor, done);
  const guard = createGuard(host, presence);
  globalThis.papergloss = { ...globalThis.papergloss, guard };

  function draw(): void {
    if (!shown) return render(null, host.inner);
    const { pinned, trail, request } = shown;
    const id = paperShown(shown);
    const closes = pinned || request.by === 'command' || request.by === 'touch';
    render(
      <Card
        state={stateOf(shown, Date.now())}
        site={location.hostname}
        onSave={(saved) => void learn(id, send('set-saved', { id, saved }))}
        onCopy={copy}
        onZotero={async () => (await send('send-to-zotero', { id })).said}
        onAnotherGloss={() => void turnGloss()}
        onOpenRelated={(to) => dispatch({ type: 'turn', to })}
        onBack={trail.length > 0 ? () => dispatch({ type: 'turn' }) : undefined}
        onPin={request.by === 'touch' ? undefined : pin}
        onMove={moveBy}
        onFollow={(followed, author) => void learn(id, send('follow', { id, author, followed }))}
        onNote={(note) => void learn(id, send('set-note', { id, note }))}
        onTurnOff={(where) => void turnOff(where)}
        onClose={closes ? done : undefined}
      />,
      host.inner,
    );
  }

  function change(changes: Partial<Shown>): void {
    if (!shown) return;
    shown = { ...shown, ...changes };
    if (coming === undefined) draw();
  }

  /** What the background answers of a paper; by then another may be shown. */
  async function learn(id: PaperId, asked: Promise<Partial<Shown>>): Promise<void> {
    const learnt = await asked;
    if (shown && paperShown(shown) === id) change(learnt);
  }

  async function turnGloss(): Promise<void> {
    if (!shown) return;
    const id = paperShown(shown);
    const { tldr } = await send('another-tldr', { id });
    if (!shown?.answer || paperShown(shown) !== id) return;
    keepHeight();
    change({ answer: { ...shown.answer, view: { ...shown.answer.view, tldr } } });
  }

  async function turnOff(where: 'site' | 'everywhere'): Promise<void> {
    await send('turn-off-cards', { where });
    done();
  }

  async function copy(form: CopyForm): Promise<void> {
    if (!shown) return;
    const view = shown.answer?.view ?? viewOf(emptyRecord(paperShown(shown)));
    await navigator.clipboard.writeText(copyText(form, view));
  }

  function pin(pinned: boolean): void {
    dispatch({ type: 'pin', pinned });
    change({ pinned });
    // Pinned it stands where it is; the link may scroll away.
    if (pinned) following?.moveBy(0, 0);
    else presence.check();
  }

  function moveBy(dx: number, dy: number): void {
    if (!shown?.pinned) pin(true);
    following?.moveBy(dx, dy);
  }

  /** A card that shrinks under the pointer would lose it. */
  function keepHeight(): void {
    const { height } = host.element.getBoundingClientRect();
    host.element.style.setProperty('--least', `${Math.floor(height)}px`);
  }

  async function learnRelated(ids: PaperId[]): Promise<void> {
    if (ids.length === 0) return;
    const marks = await send('marks-of', { ids }).catch(() => ({}));
    change({ marks: { ...shown?.marks, ...marks } });
  }

  function comeUp(): void {
    if (!shown || coming === undefined) return;
    cancelAnimationFrame(coming);
    coming = undefined;
    const { anchor, point, by } = shown.request;
    following?.stop();
    host.element.style.removeProperty('--least');
    draw();
    host.showFor(anchor);
    following = follow({
      anchor,
      card: host.element,
      point,
      sheet: by === 'touch',
      onHidden: () => !shown?.pinned && dispatch({ type: 'gone', link: anchor }),
    });
  }

  function close(): void {
    if (coming !== undefined) cancelAnimationFrame(coming);
    coming = undefined;
    following?.stop();
    shown = undefined;
    draw();
    host.hide();
    presence.forget();
  }

  const counting = setInterval(() => {
    if (shown?.answer?.problems.some(({ retryAt }) => retryAt !== undefined)) draw();
  }, SECOND_MS);
  signal.addEventListener('abort', () => {
    clearInterval(counting);
    close();
  });

  return {
    open(request) {
      const { answer } = request;
      shown = { request, trail: [], answer, ...ownIn(answer) };
      coming ??= requestAnimationFrame(comeUp);
      if (!answer) return;
      comeUp();
      void learnRelated(answer.related.map(({ id }) => id));
    },
    turn(trail) {
      comeUp();
      const hadFocus = host.root.activeElement !== null;
      keepHeight();
      change({ trail, answer: undefined, ...ownIn() });
      // The new paper's name is what a screen reader is to say now.
      if (hadFocus) takeFocus();
    },
    fill(answer) {
      if (!shown || answer.view.id !== paperShown(shown)) return;
      const before = shown.answer?.related.length ?? 0;
      if (presence.isHere()) keepHeight();
      change({ answer, ...ownIn(answer) });
      comeUp();
      if (answer.related.length !== before) void learnRelated(answer.related.map(({ id }) => id));
    },
    showMarks(changed) {
      if (!shown) return;
      const own = changed[paperShown(shown)];
      change({
        marks: { ...shown.marks, ...changed },
        ...(own && { saved: own.saved }),
      });
    },
    close,
    box: () => (shown && host.isShown() ? host.element.getBoundingClientRect() : undefined),
    hasFocus: () => host.root.activeElement !== null,
    takeFocus,
  };

  function takeFocus(): void {
    comeUp();
    host.root.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }
}
