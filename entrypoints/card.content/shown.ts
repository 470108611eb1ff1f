/** What the card shows by now, as the component wants it. */
import { type CardState } from '../../components/card/card-state.ts';
import type { Answer, Marks } from '../../messages.ts';
import type { Following } from '../../papers/following.ts';
import type { Millis, PaperId } from '../../papers/paper.ts';
import type { CardRequest } from './surface.ts';

export interface Shown {
  request: CardRequest;
  /** Related works opened in the card; the last is shown. */
  trail: PaperId[];
  answer?: Answer;
  saved: boolean;
  note?: string;
  following?: Following;
  pinned?: boolean;
  /** Of related works, as far as they are known. */
  marks?: Marks;
}

export function paperShown({ trail, request }: Shown): PaperId {
  return trail.at(-1) ?? request.link.id;
}

/** What the reader did, by an answer; it may change while the answer stands. */
export function ownIn(answer?: Answer): Pick<Shown, 'saved' | 'note' | 'following'> {
  return { saved: answer?.saved ?? false, note: answer?.note, following: answer?.following };
}

export function stateOf(shown: Shown, now: Millis): CardState {
  const { request, trail, answer, saved, note, following, pinned, marks = {} } = shown;
  const { anchor, link, by } = request;
  const isLinks = trail.length === 0;
  const related = answer?.related.length ? answer.related : undefined;
  const isSaved = ({ id }: { id: PaperId }): boolean => marks[id]?.saved ?? false;
  return {
    id: paperShown(shown),
    linkText: isLinks ? (anchor.textContent ?? undefined) : undefined,
    linkVersion: isLinks ? link.version : undefined,
    view: answer?.view,
    saved,
    note,
    following,
    pinned,
    sheet: by === 'touch',
    phase: answer?.done ? 'done' : answer?.view.title ? 'partial' : 'looking-up',
    problems: answer?.problems ?? [],
    now,
    related,
    savedRelated: new Set(related?.filter(isSaved).map(({ id }) => id)),
  };
}
