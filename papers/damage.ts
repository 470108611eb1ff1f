/** What of a reply was left out because it did not have the form that its source's wire format says. */
export interface Damage {
  /** Whole entries. */
  dropped: number;
  /** Values of entries that were kept. */
  fields: number;
}
