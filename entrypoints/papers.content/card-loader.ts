/** Brings the card's code into the page when it is first needed. */
import { send } from '../../messages.ts';
import type { CardHooks, CardSurface } from './card-surface.ts';

export interface CardLoader {
  load(): Promise<CardSurface>;
  loaded(): CardSurface | undefined;
}

export function createCardLoader(hooks: CardHooks, signal: AbortSignal): CardLoader {
  let surface: CardSurface | undefined;
  let loading: Promise<CardSurface> | undefined;

  async function fetchCard(): Promise<CardSurface> {
    await send('load-card', {});
    const mount = globalThis.papergloss?.mountCard;
    if (!mount) throw new Error('The card did not load.');
    surface = mount(hooks, signal);
    return surface;
  }

  return {
    load() {
      loading ??= fetchCard().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    loaded: () => surface,
  };
}
