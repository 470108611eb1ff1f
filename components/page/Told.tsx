export interface ToldProps {
  text: string;
  class?: string;
  /** The text is an author's, in whatever language and direction. */
  foreign?: boolean;
}

/**
 * A text that the page around must not find. A page can search even closed shadow roots (`window.find`), and so
 * learn what the reader has looked up; it cannot search what a style sheet generates. Readers and screen readers can
 * read it all the same.
 */
export function Told({ text, class: className, foreign }: ToldProps) {
  const tongue = foreign ? ({ dir: 'auto', lang: '' } as const) : {};
  return <span class={className ? `told ${className}` : 'told'} data-told={text} {...tongue} />;
}
