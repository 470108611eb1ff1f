/** One set of icons: 16 by 16, stroked 1.3 px. They only accompany words, so they are silent to a screen reader. */

const paths = {
  bookmark: 'M4 2.5h8v11l-4-3-4 3z',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  chevron: 'M6 4l4 4-4 4',
  back: 'M10 4L6 8l4 4',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  rise: 'M8 13V3.5M3.8 7.7L8 3.5l4.2 4.2',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z',
  warning: 'M8 2.5l6 11H2zM8 6.8v3.2M8 11.6v.2',
  close: 'M4 4l8 8M12 4l-8 8',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2',
  check: 'M3 8.5l3.2 3.2L13 5',
  offline: 'M2.5 6.5a8 8 0 0 1 11 0M5 9.3a4.4 4.4 0 0 1 6 0M8 12v.2M3 13L13 3',
  wait: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2 1.3',
  pin: 'M6 2.5h4l-.6 4.2 2.1 2.1v1.2h-7V8.8l2.1-2.1zM8 10v4',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  tab: 'M6.5 3H3v10h10V9.5M9 3h4v4M13 3L7.5 8.5',
  grip: 'M4 6.5h8M4 9.5h8',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3',
  feed: 'M3 9a4 4 0 0 1 4 4M3 5a8 8 0 0 1 8 8M3.4 12.6h.1',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, filled }: { name: IconName; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} data-filled={filled || undefined} />
    </svg>
  );
}
