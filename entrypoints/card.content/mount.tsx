/** Wires the card component to its host, its place and its hooks. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import type { CardState, CopyForm } from '../../components/card/card-state.ts';
import { copyText } from '../../papers/copy.ts';
import { emptyRecord } from '../../papers/merge.ts';
import { viewOf } from '../../papers/view.ts';
import type { Answer } from '../../messages.ts';
import type { CardHooks, CardRequest, CardSurface } from '../papers.content/card-surface.ts';
import { createCardHost } from './host.ts';
import { keepKeysInside } from './keys.ts';
import { keepInPlace } from './place.ts';

interface Shown {
  request: CardRequest;
  answer?: Answer;
  saved: boolean;
}

export function mountCard(hooks: CardHooks, signal: AbortSignal): CardSurface {
  const host = createCardHost();
  let shown: Shown | undefined;
  let stopPlacing = (): void => {};

  function draw(): void {
    if (!shown) return render(null, host.inner);
    const { id } = shown.request.link;
    render(
      <Card
        state={stateOf(shown)}
        onSave={(saved) => void save(id, saved)}
        onCopy={(form) => copy(form)}
        onClose={shown.request.by === 'command' ? hooks.onDone : undefined}
      />,
      host.inner,
    );
  }

  async function save(id: CardState['id'], saved: boolean): Promise<void> {
    const now = await hooks.save(id, saved);
    if (shown?.request.link.id === id) showSaved(now.saved);
  }

  async function copy(form: CopyForm): Promise<void> {
    if (!shown) return;
    const { link } = shown.request;
    await navigator.clipboard.writeText(
      copyText(form, shown.answer?.view ?? viewOf(emptyRecord(link.id))),
    );
  }

  function showSaved(saved: boolean): void {
    if (!shown) return;
    shown.saved = saved;
    draw();
  }

  function close(): void {
    stopPlacing();
    shown = undefined;
    draw();
    host.hide();
  }

  const listening = { signal };
  host.element.addEventListener('pointerenter', hooks.onEnter, listening);
  host.element.addEventListener('pointerleave', hooks.onLeave, listening);
  host.element.addEventListener('focusin', hooks.onEnter, listening);
  host.element.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget !== host.element) hooks.onLeave();
    },
    listening,
  );
  keepKeysInside(host, () => shown?.request.anchor, signal);
  signal.addEventListener('abort', close);

  return {
    open(request) {
      stopPlacing();
      shown = { request, answer: request.answer, saved: request.answer?.saved ?? false };
      draw();
      host.showFor(request.anchor);
      stopPlacing = keepInPlace(request.anchor, host.element, request.point);
    },
    fill(answer) {
      if (!shown || answer.view.id !== shown.request.link.id) return;
      shown = { ...shown, answer, saved: answer.saved };
      draw();
    },
    showSaved,
    close,
    box: () => (shown && host.isShown() ? host.element.getBoundingClientRect() : undefined),
    hasFocus: () => host.root.activeElement !== null,
    wantsEscape: () => host.root.querySelector('[data-takes-escape]') !== null,
    takeFocus: () => host.root.querySelector<HTMLElement>('[role=dialog]')?.focus(),
  };
}

function stateOf({ request, answer, saved }: Shown): CardState {
  const { anchor, link } = request;
  return {
    id: link.id,
    linkText: anchor.textContent ?? undefined,
    linkVersion: link.version,
    view: answer?.view,
    saved,
    phase: answer?.done ? 'done' : answer?.view.title ? 'partial' : 'looking-up',
    problems: answer?.problems ?? [],
    now: Date.now(),
    related: answer?.related.length ? answer.related : undefined,
  };
}
