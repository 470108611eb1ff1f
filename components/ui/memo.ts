import { type ComponentType, createElement, type FunctionComponent, type VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** A component that is drawn again only when one of its props is another value. */
export function memo<Props extends object>(of: ComponentType<Props>): FunctionComponent<Props> {
  return (props) => {
    const last = useRef<{ props: Props; drawn: VNode<Props> }>(undefined);
    if (!last.current || !isSame(last.current.props, props)) {
      last.current = { props, drawn: createElement(of, props) };
    }
    return last.current.drawn;
  };
}

function isSame<Props extends object>(one: Props, other: Props): boolean {
  const names = Object.keys(one) as (keyof Props)[];
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
