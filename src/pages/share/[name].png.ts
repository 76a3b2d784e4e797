import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { sharedPictures } from '@/data/shared-pictures.ts';
import { shareSvg } from '@/figures/share-image.ts';
import { thumbnailName, type PictureChoice } from '@/figures/thumbnail.ts';

/** One picture for each choice of figure and focus that some page is shown with. */
export const getStaticPaths = (async () => {
  const pictures = await sharedPictures();
  return pictures.map((picture) => ({ params: { name: thumbnailName(picture) }, props: { picture } }));
}) satisfies GetStaticPaths;

/** The picture that other sites show beside a link: 1200 × 630, few colours. */
export const GET: APIRoute<{ picture: PictureChoice }> = async ({ props }) => {
  const css = readFileSync(join(process.cwd(), 'src/styles/figures.css'), 'utf8');
  const png = await sharp(Buffer.from(shareSvg(props.picture, css)))
    .png({ palette: true })
    .toBuffer();
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
};
