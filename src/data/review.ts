/** The dates of a page that say how fresh it is. */
export interface Review {
  firstPosted: string;
  lastReviewed: string;
  evidenceSearchedTo: string;
  nextCheck: string;
}

/** Picks the review dates out of an entry's data. */
export function reviewOf({ firstPosted, lastReviewed, evidenceSearchedTo, nextCheck }: Review): Review {
  return { firstPosted, lastReviewed, evidenceSearchedTo, nextCheck };
}
