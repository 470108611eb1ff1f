import type { Subscription } from '../../papers/subscription.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { subscriptionName } from './subscription-name.ts';

const icons: Record<Subscription['kind'], IconName> = {
  'hf-trending': 'rise',
  arxiv: 'feed',
  words: 'search',
  authors: 'star',
  'like-paper': 'copy',
  'like-library': 'bookmark',
  'hf-search': 'search',
};

export interface FollowedProps {
  subscription: Subscription;
  onRemove(): void;
  onSwitch(on: boolean): void;
}

/** One subscription, with its switch. */
export function Followed({ subscription, onRemove, onSwitch }: FollowedProps) {
  const { title, about } = subscriptionName(subscription);
  return (
    <li data-off={subscription.off || undefined}>
      <Icon name={icons[subscription.kind]} />
      <span class="followed-name">
        {title}
        <small>{about}</small>
      </span>
      <input
        type="checkbox"
        class="switch"
        aria-label={`Follow ${title}`}
        checked={!subscription.off}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <button type="button" class="small" aria-label={`Remove ${title}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
