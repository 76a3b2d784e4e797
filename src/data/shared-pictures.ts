import type { PictureChoice } from '../figures/thumbnail.ts';
import { thumbnailName } from '../figures/thumbnail.ts';
import { all } from './entries.ts';

/** What pages without a picture of their own are shown with. */
export const SITE_PICTURE: PictureChoice = { figure: 'calf-press', focus: [] };

/** Every picture that some page is shown with on other sites, each once. */
export async function sharedPictures(): Promise<PictureChoice[]> {
  const entries = [...(await all('techniques')), ...(await all('muscles')), ...(await all('conditions'))];
  const pictures = [SITE_PICTURE, ...entries.map(({ data }): PictureChoice => data.picture)];
  return [
    ...new Map(pictures.map(({ figure, focus }) => [thumbnailName({ figure, focus }), { figure, focus }])).values(),
  ];
}
