import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { figureNames } from '@/figures/figures.ts';
import { type PictureChoice, renderThumbnail, thumbnailName } from '@/figures/thumbnail.ts';

/** Every drawing as it is, and every choice of figure and focus that the content makes. */
export const getStaticPaths = (async () => {
  const techniques = await getCollection('techniques');
  const others = [...(await getCollection('muscles')), ...(await getCollection('conditions'))];
  const plain: PictureChoice[] = figureNames().map((figure) => ({ figure, focus: [] }));
  const chosen: PictureChoice[] = [
    ...techniques.flatMap(({ data }) => [data.picture, ...(data.frames ?? [])]),
    ...others.map(({ data }) => data.picture),
  ];
  const byName = new Map(
    [...plain, ...chosen].map(({ figure, focus }) => [thumbnailName({ figure, focus }), { figure, focus }]),
  );
  return [...byName].map(([name, choice]) => ({ params: { name }, props: choice }));
}) satisfies GetStaticPaths;

/** The picture file for cards. */
export const GET: APIRoute<PictureChoice> = ({ props }) => {
  const css = readFileSync(join(process.cwd(), 'src/styles/figures.css'), 'utf8');
  return new Response(renderThumbnail(props, css), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
