/** What the popup knows of our access to the site of its tab. */

/**
 * `closed`: no extension may go there. `none`: nobody let us in. `withdrawn`: it is on our list, and the browser does
 * not let us in any more. The others say why we may.
 */
export type Access = 'closed' | 'none' | 'withdrawn' | 'listed' | 'granted' | 'everywhere';

/** Where Papergloss reads pages by itself. */
export type Where = 'paper-sites' | 'every-site' | 'only-when-clicked';
