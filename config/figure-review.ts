import type { AstroIntegration } from 'astro';

/** Adds `/figures/review/`, where all drawings are looked at side by side, while developing; a build does not have it. */
export function figureReview(): AstroIntegration {
  return {
    name: 'figure-review',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({ pattern: '/figures/review', entrypoint: './src/layouts/FigureReview.astro' });
      },
    },
  };
}
