/** Shipped to readers, on demand. */
import { STROKE_SEC } from '../../lib/dose/dose-seconds.ts';
import type { Segment } from '../../lib/routine/segment.ts';

/** Milliseconds a segment is taken to last in totals: strokes are guessed, until-eased counts its cap. */
export function plannedMs(segment: Segment): number {
  return segment.kind === 'strokes' ? segment.strokes * STROKE_SEC * 1000 : segment.durationMs;
}

/** Whether the reader ends it, so that its length is only a guess. */
export function isOpenEnded({ kind }: Segment): boolean {
  return kind === 'strokes' || kind === 'until-eased';
}
