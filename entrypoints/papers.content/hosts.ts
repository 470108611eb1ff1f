/** Finds the elements that can have a shadow root: the engine looks, and a script sees only what it found. */

/**
 * Names without a hyphen that pages are mostly made of, the commonest first: the engine passes over these fast, and the
 * script over the few others that are no custom elements.
 */
const COMMON =
  'a,div,span,li,p,td,path,tr,svg,img,b,i,br,ul,button,code,em,strong,h3,h2,input,script,link,sup,g,use,option,label,time,pre,dd,dt,math,mi,mo,mn,mrow,meta,style,small,th,article,section,figure,picture,source,text,rect,circle';
/** Besides custom elements, an element that has a shadow root is as a rule empty. Names one by one find it fastest. */
const HOSTS = [`:not(${COMMON})`, 'div:empty', 'section:empty', 'article:empty'];

const OURS = 'papergloss-';
/** What we put on the page ourselves has roots too, which hold nothing of the page's. */
export const isOurs = (host: Element): boolean => host.localName.startsWith(OURS);

export const isCustom = (node: Element): boolean => node.localName.includes('-');

/**
 * The element and what is in it, as far as it is a custom element, has a shadow root, or is empty and may get one;
 * in steps that a large page does not feel.
 */
export function* hostsIn(node: Element): Generator<Element[]> {
  yield [node].filter(mayBeHost);
  if (!node.firstElementChild) return;
  for (const selector of HOSTS) yield [...node.querySelectorAll(selector)].filter(mayBeHost);
}

function mayBeHost(node: Element): boolean {
  return !isOurs(node) && (isCustom(node) || node.shadowRoot !== null || !node.firstChild);
}
