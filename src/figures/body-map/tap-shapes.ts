import type { Point } from '../kit/point.ts';

/** Zones that share one tap area, and the corners of the area. */
export type TapShape = readonly [zones: readonly string[], ring: readonly Point[]];

/** On the right half of the legs from the front: centimetres from the middle of the body and from the floor. */
// prettier-ignore
export const FRONT_AREAS: readonly TapShape[] = [
  [['tfl'], [[13.5, 99], [20, 99], [20, 78.6], [14.8, 78.6], [13.6, 88]]],
  [['rectus-femoris', 'vastus-medialis'], [[6, 90], [13.2, 90], [14, 84], [14, 76], [13.2, 67], [11.6, 60], [10.8, 52.2], [3.6, 52.2], [3, 58], [4.4, 66], [6, 70.4]]],
  [['vastus-lateralis', 'itb'], [[15, 78.6], [20, 78.6], [20, 54.2], [11, 54.2], [11.8, 60], [13.3, 67], [14.1, 74]]],
  [['knee-front'], [[3.2, 52.2], [11.5, 52.2], [11.5, 43.9], [3.2, 43.9]]],
  [['knee-outer'], [[11.5, 54.2], [20, 54.2], [20, 43.4], [11.5, 43.4]]],
  [['tibialis-anterior', 'shin-inner'], [[3, 43.8], [11.5, 43.8], [12, 43.2], [12.5, 36], [12, 29], [10.6, 21.6], [9.6, 13.1], [2.6, 13.1]]],
  [['peroneals'], [[12.2, 43.2], [20, 43.2], [20, 13.6], [9.9, 13.6], [10.7, 21.6], [12.1, 29], [12.6, 36]]],
  [['ankle-inner'], [[0, 13], [8.3, 13], [8.3, 6.4], [7.2, 5], [0, 5]]],
  [['foot-top'], [[8.4, 13], [20, 13], [20, 0], [4.6, 0], [4.6, 4.9], [6.9, 4.9], [8.4, 6.4]]],
];

/** On the right half of the legs from behind. */
// prettier-ignore
export const BACK_AREAS: readonly TapShape[] = [
  [['gluteus-medius', 'tfl'], [[8, 104.4], [20, 104.4], [20, 89], [17.2, 89], [15, 92.4], [12.6, 96.2], [9.8, 99.4]]],
  [['gluteus-maximus'], [[0, 100.4], [9, 99.6], [12.2, 96], [14.6, 92.4], [17, 88.4], [17.1, 84], [16.5, 80.4], [15.4, 78], [12, 77.4], [0, 77.4]]],
  [['itb', 'vastus-lateralis'], [[17.4, 88], [20, 88], [20, 48.4], [12.9, 48.4], [13, 54], [14.2, 62], [15.4, 70], [16, 77.4], [16.6, 80.4], [17.2, 84]]],
  [['gastrocnemius-inner', 'gastrocnemius-outer', 'soleus'], [[2, 46], [17, 46], [17, 28], [15, 16.7], [3, 16.7]]],
  [['ankle-inner'], [[0, 13], [7.9, 13], [7.9, 8], [7, 6.6], [0, 6.6]]],
  [['heel'], [[4.6, -0.5], [4.6, 6.5], [7, 6.5], [8, 7.6], [18, 7.6], [18, -0.5]]],
];

/** On the right half of the whole body, where only the arm is large enough for a finger. */
// prettier-ignore
export const BODY_AREAS: Readonly<Record<'front' | 'back', readonly TapShape[]>> = {
  front: [
    [['forearm-front', 'forearm-back'], [[18, 112], [36, 112], [36, 88], [22, 88], [20, 98], [18.2, 106]]],
    [['fingers'], [[20.6, 87.6], [36, 87.6], [36, 66], [19.4, 66]]],
  ],
  back: [
    [['forearm-front', 'forearm-back'], [[18, 112], [36, 112], [36, 88], [22, 88], [20, 98], [18.2, 106]]],
    [['fingers'], [[20.6, 87.6], [36, 87.6], [36, 66], [19.4, 66]]],
  ],
};

/** On the outer side of the leg: centimetres from the ankle toward the toes and from the floor. */
// prettier-ignore
export const OUTER_SIDE_AREAS: readonly TapShape[] = [
  [['gluteus-medius', 'tfl'], [[14, 104], [-1.2, 104.6], [-2, 100.6], [-3.4, 96], [-1.6, 92], [0.6, 89.4], [3, 86.2], [7, 86.4], [8, 88.2], [14, 89.4]]],
  [['gluteus-maximus'], [[-2.4, 103], [-2.4, 100.8], [-3.7, 96], [-1.9, 92], [0.3, 89.2], [0.2, 84.6], [-12, 84.6], [-12, 103]]],
  [['rectus-femoris', 'vastus-medialis'], [[8.2, 87.9], [20, 88.8], [20, 56.2], [6.4, 56.2], [6.6, 62], [7.8, 70], [8, 79]]],
  [['vastus-lateralis', 'itb'], [[0.4, 86], [7, 86], [7.8, 79], [7.6, 70], [6.5, 62], [6.3, 58], [6.1, 53.8], [2.4, 53.8], [1.5, 61], [1.1, 70], [0.8, 78]]],
  [['knee-front'], [[6.2, 56], [20, 56], [20, 47.4], [6.2, 47.4]]],
  [['knee-outer'], [[6, 53.7], [6, 45.2], [-0.6, 45.2], [-0.9, 50], [-0.9, 53.7]]],
  [['tibialis-anterior', 'shin-inner'], [[16, 45.2], [2.7, 45.2], [2.5, 39], [2.1, 32], [2.2, 24], [2.4, 16.9], [16, 16.9]]],
  [['peroneals'], [[2.5, 45], [2.4, 39], [2, 32], [2.1, 24], [2.3, 16.8], [5.6, 16.8], [5.6, 10.4], [-1, 10.4], [-0.8, 17], [-0.2, 22], [-0.2, 27], [-0.8, 33], [-0.8, 39], [-0.6, 45]]],
  [['gastrocnemius-outer', 'gastrocnemius-inner', 'soleus'], [[-1, 48], [-12, 48], [-12, 17], [-0.9, 17], [-0.3, 22], [-0.3, 27], [-0.9, 33], [-0.9, 39], [-0.7, 44.8]]],
  [['foot-top'], [[4.2, 10.2], [5.8, 10.4], [6.4, 16.6], [22.6, 16.6], [22.6, 2.9], [16.6, 2.9], [13.4, 3.2], [9.6, 4.4], [6.4, 6.4], [4.2, 8.2]]],
  [['foot-outer'], [[-0.2, 0], [14, 0], [14, 3], [9.6, 4.2], [6.3, 6.3], [4, 8], [-0.2, 8]]],
  [['heel'], [[-12, 9], [-1, 9], [-0.3, 7.6], [-0.3, 0], [-12, 0]]],
];

/** On the left sole, in units of the plate of the sole. */
// prettier-ignore
export const SOLE_AREAS: readonly TapShape[] = [
  [['arch'], [[160, 306], [300, 304], [337, 306], [337, 400], [320, 558], [160, 566]]],
  [['foot-outer'], [[341, 296], [420, 286], [420, 556], [324, 556], [341, 400]]],
  [['heel'], [[160, 572], [262, 562], [420, 562], [420, 706], [160, 706]]],
];
