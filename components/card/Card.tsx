import { useId, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../papers/paper.ts';
import { Gloss } from '../ui/Gloss.tsx';
import type { MenuItem } from '../ui/Menu.tsx';
import { Notes } from '../ui/Notes.tsx';
import { Abstract } from './Abstract.tsx';
import { Actions } from './Actions.tsx';
import { Byline } from './Byline.tsx';
import { Grip } from './Grip.tsx';
import { Heading } from './Heading.tsx';
import { Keys } from './Keys.tsx';
import { NoteField, NoteLine } from './Note.tsx';
import { RelatedWorks } from './RelatedWorks.tsx';
import { Signals } from './Signals.tsx';
import { Skeleton } from './Skeleton.tsx';
import { TurnOff } from './TurnOff.tsx';
import { Unknown } from './Unknown.tsx';
import { Withdrawn } from './Withdrawn.tsx';
import { standingOf, type CardState, type CopyForm, type StandingState } from './card-state.ts';
import { press, shortcutOf } from './shortcuts.ts';

export interface CardProps {
  state: CardState;
  /** Called with what the reader wants. */
  onSave(saved: boolean): void;
  /** Says *Copied* once the promise is kept, and that it failed when it is broken. */
  onCopy(form: CopyForm): void | Promise<void>;
  /** @returns what came of it, in words */
  onZotero?(): Promise<string>;
  onAnotherGloss?(): void;
  /** Without it a related work is a plain link. */
  onOpenRelated?(id: PaperId): void;
  /** Without it there is nothing to go back to. */
  onBack?(): void;
  onPin?(pinned: boolean): void;
  onMove?(dx: number, dy: number): void;
  /** Follows one of the authors, or papers like this one where none is named; or stops. */
  onFollow?(followed: boolean, author?: string): void;
  /** An empty note takes it away. */
  onNote?(note: string): void;
  /** Where the card stands, and what to do when it is not wanted there. */
  site?: string;
  onTurnOff?(where: 'site' | 'everywhere'): void;
  /** Without it there is no close button. */
  onClose?(): void;
}

type Shown = CardProps & { state: StandingState };

/** A paper's gloss: a labelled dialog that takes nothing away from the page. */
export function Card(props: CardProps) {
  const state = { ...props.state, standing: standingOf(props.state) };
  // A card for another paper starts anew: folded, and with nothing to announce.
  return <PaperCard key={state.id} {...props} state={state} />;
}

function PaperCard(props: Shown) {
  const { state, site, onMove, onNote, onFollow, onTurnOff } = props;
  const { following } = state;
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const [over, lay] = useState<'keys' | 'turn-off'>();
  const [writing, write] = useState(false);
  const canNote = onNote !== undefined && state.standing !== 'not-found';

  const lift = () => {
    lay(undefined);
    card.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = shortcutOf(event);
    if (!key || event.defaultPrevented) return;
    event.preventDefault();
    if (key === '?') lay('keys');
    else if (key === 'x' && onTurnOff) lay('turn-off');
    else if (key === 'n' && canNote) write(true);
    else if (key === 'r') card.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    else if (key === 'f')
      card.current?.querySelector<HTMLElement>('.author[tabindex="0"]')?.focus();
    else if (key === 'l' && following) onFollow?.(!following.like);
    else press(card.current, key);
  };
  const more: MenuItem[] = [
    ...(canNote ? [{ name: 'Note', onChoose: () => write(true) }] : []),
    ...(following && onFollow
      ? [
          {
            name: 'More like this',
            checked: following.like,
            onChoose: () => onFollow(!following.like),
          },
        ]
      : []),
    ...(onTurnOff ? [{ name: 'Turn off', onChoose: () => lay('turn-off') }] : []),
    { name: 'Keys', onChoose: () => lay('keys') },
  ];
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      aria-busy={state.phase !== 'done'}
      data-standing={state.standing}
      data-sheet={state.sheet || undefined}
      data-pinned={state.pinned || undefined}
      lang="en"
      dir="ltr"
      tabIndex={-1}
      ref={card}
      onKeyDown={onKeyDown}
    >
      {onMove && !state.sheet && <Grip onMove={onMove} />}
      <div class="card-body" inert={over !== undefined}>
        <Body
          {...props}
          titleId={titleId}
          writing={writing}
          onWrite={canNote ? () => write(true) : undefined}
          onWritten={(written) => {
            write(false);
            card.current?.focus();
            if (written !== undefined) onNote?.(written);
          }}
        />
      </div>
      <Actions {...props} more={onNote || onTurnOff ? more : []} />
      {over === 'keys' && <Keys onClose={lift} />}
      {over === 'turn-off' && onTurnOff && (
        <TurnOff site={site ?? 'this site'} onTurnOff={onTurnOff} onClose={lift} />
      )}
    </section>
  );
}

interface BodyProps extends Shown {
  titleId: string;
  writing: boolean;
  onWrite?(): void;
  onWritten(written?: string): void;
}

function Body({ state, titleId, writing, onWrite, onWritten, ...props }: BodyProps) {
  const { view, standing, now } = state;
  const waiting = state.phase !== 'done';
  const known = standing === 'known' ? view : undefined;
  return (
    <>
      <Heading state={state} titleId={titleId} onBack={props.onBack} />
      {known && (
        <Byline
          view={known}
          now={now}
          linkVersion={state.linkVersion}
          followed={state.following?.authors}
          onFollow={
            state.following &&
            props.onFollow &&
            ((author, followed) => props.onFollow?.(followed, author))
          }
        />
      )}
      {view && <Withdrawn view={view} />}
      {view?.tldr && <Gloss tldr={view.tldr} onAnother={props.onAnotherGloss} />}
      {!view?.tldr && waiting && <Skeleton byline={!known} />}
      {!waiting && !known && <Unknown state={state} standing={standing} />}
      {view && <Signals view={view} now={now} />}
      {(known ?? onWrite) && (
        <div class="folded">
          {known && <Abstract text={known.abstract} waiting={waiting} />}
          {onWrite && !writing && <NoteLine note={state.note} onWrite={onWrite} />}
        </div>
      )}
      {writing && <NoteField note={state.note} onDone={onWritten} />}
      {standing !== 'unreachable' && (
        <Notes problems={state.problems} now={now} asOf={view?.asOf} />
      )}
      {state.related && (
        <RelatedWorks
          works={state.related}
          onOpen={props.onOpenRelated}
          saved={state.savedRelated}
        />
      )}
    </>
  );
}
