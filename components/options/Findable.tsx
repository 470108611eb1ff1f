import type { ComponentChildren } from 'preact';

export interface FindableProps {
  typed: string;
  /** What a reader may call what is inside. */
  words: string;
  children: ComponentChildren;
}

/** A part of the settings, hidden while what is typed is not in its words. It stays in place, so that nothing half typed is lost. */
export function Findable({ typed, words, children }: FindableProps) {
  return <div hidden={!isFound(words, typed)}>{children}</div>;
}

/** Whether every word typed is among the words. */
export function isFound(words: string, typed: string): boolean {
  const said = words.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
