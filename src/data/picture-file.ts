import { thumbnailName, thumbnailSize, type PictureChoice } from '../figures/thumbnail.ts';
import type { PictureFile } from '../lib/routine/catalogue.ts';
import { withBase } from '../lib/urls.ts';

/**
 * The file of a picture, for cards, the timer and sheets.
 *
 * @param base - `import.meta.env.BASE_URL`.
 */
export function pictureFile(picture: PictureChoice, base: string): PictureFile {
  return { src: withBase(`/figures/${thumbnailName(picture)}.svg`, base), ...thumbnailSize(picture) };
}

/** The files of the two frames of a technique that has them, as a field to spread. */
export function frameFiles(
  frames: readonly [PictureChoice, PictureChoice] | undefined,
  base: string,
): { frames?: readonly [PictureFile, PictureFile] } {
  return frames ? { frames: [pictureFile(frames[0], base), pictureFile(frames[1], base)] } : {};
}
