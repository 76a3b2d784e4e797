/** Shipped to readers. What the methods are for. */
import type { Method } from '../../schemas/vocabulary.ts';
import type { CatalogueTechnique } from './catalogue.ts';

/** Load and stretch are the main steps; pressing, rolling and gliding are massage, for comfort. */
export const ROLES = ['core', 'comfort'] as const;
/** What a method is for. */
export type Role = (typeof ROLES)[number];

/** What a method does, in the words of warnings. */
export const WORK_WORDS = { load: 'load', stretch: 'stretch', massage: 'press, roll or glide over' } as const;

/** Methods that do the same to a tissue count as one. */
export type Work = keyof typeof WORK_WORDS;

/** What a method does. */
export function workOf(method: Method): Work {
  return method === 'load' || method === 'stretch' ? method : 'massage';
}

/** What a method is for. */
export function roleOf(method: Method): Role {
  return workOf(method) === 'massage' ? 'comfort' : 'core';
}

/** Names the work that two techniques should not both do: the same kind of method on the same main muscle. */
export function tissueOf({ method, muscles }: Pick<CatalogueTechnique, 'method' | 'muscles'>): string {
  return `${workOf(method)} ${muscles[0] ?? ''}`;
}
