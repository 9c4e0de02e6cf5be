import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

export const faraway = {
  castle: {
    layers: [
      ...heavens(-0.5),
      { depth: 12, items: [{ part: 'peaks', measures: { rise: 140, tone: 0.05 } }] },
      {
        depth: 5.5,
        items: [
          { part: 'hills', measures: { rise: 14, swing: 14, tone: 0.3 } },
          { part: 'castle', across: 0.16, rise: 90, size: 1.05 },
          { part: 'fir', row: { count: 10, from: -1.5, to: -0.34, jitter: 0.8 }, rise: 60, measures: { height: 420 } },
          { part: 'fir', row: { count: 7, from: 0.62, to: 1.5, jitter: 0.8 }, rise: 60, measures: { height: 420 } },
        ],
      },
      {
        depth: 5.45,
        living: true,
        items: [
          { part: 'flag', across: -0.04, rise: 1010, measures: { cloth: 0 } },
          { part: 'flag', across: 0.37, rise: 1010, measures: { cloth: 2 } },
        ],
      },
      { depth: 5, living: true, items: [{ part: 'flock', across: -0.3, rise: 1500, size: 2, measures: { dark: 1 } }] },
      {
        depth: 3.4,
        items: [
          { part: 'ground', measures: { tone: 0.45, swing: 6 } },
          { part: 'pond', measures: { near: 2.3 } },
        ],
      },
      { depth: 3.2, living: true, items: [{ part: 'sparkle', measures: { span: 14 } }] },
      {
        depth: 1.9,
        items: [
          { part: 'ground', measures: { tone: 0.55, swing: 6 } },
          { part: 'wayAhead', measures: { width: 130, lean: 76, reach: 40 } },
          { part: 'bush', across: -0.5 },
          { part: 'tree', across: -0.8 },
          { part: 'signpost', across: 0.52 },
        ],
      },
      {
        depth: 1.35,
        items: [
          { part: 'tuft', row: { count: 12, from: -1.3, to: 1.3, jitter: 0.8, gap: [-0.26, 0.26] } },
          { part: 'flowers', row: { count: 5, from: -1.1, to: 1.1, jitter: 0.8, gap: [-0.3, 0.3] } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'tuft', across: -0.96, size: 2.2 },
          { part: 'rock', across: 1.02, measures: { size: 140 } },
        ],
      },
    ],
  },
  jungle: {
    layers: [
      ...heavens(0.16, 1),
      { depth: 10, items: [{ part: 'hills', measures: { rise: 90, swing: 46, tone: 0.1 } }] },
      {
        depth: 6,
        items: [
          { part: 'tree', row: { count: 14, from: -1.6, to: 1.6, jitter: 0.8 }, measures: { height: 900 } },
          { part: 'ground', measures: { tone: 0.35, swing: 12 } },
          { part: 'waterfall', when: 'waterfall', across: 0.1, size: 2 },
        ],
      },
      {
        depth: 3.4,
        items: [
          { part: 'giantTrunk', across: -0.44 },
          { part: 'giantTrunk', across: 0.52 },
          {
            part: 'palm',
            row: { count: 4, from: -1, to: 1, jitter: 0.8, gap: [-0.2, 0.2] },
            measures: { height: 620 },
          },
          { part: 'broadLeaves', row: { count: 8, from: -1.3, to: 1.3, jitter: 0.7 }, size: 1.4 },
          { part: 'ground', measures: { tone: 0.5, swing: 8 } },
        ],
      },
      {
        depth: 2.4,
        living: true,
        items: [
          { part: 'vines', across: -0.3 },
          { part: 'vines', across: 0.34 },
        ],
      },
      {
        depth: 1.9,
        items: [
          { part: 'giantTrunk', across: -0.86 },
          { part: 'giantTrunk', across: 0.9 },
          { part: 'broadLeaves', row: { count: 6, from: -1.2, to: 1.2, jitter: 0.6, gap: [-0.3, 0.3] } },
          { part: 'ground', measures: { tone: 0.62, swing: 8 } },
        ],
      },
      { depth: 1.4, living: true, items: [{ part: 'butterflies' }] },
      {
        depth: 1.3,
        items: [
          { part: 'ground', measures: { tone: 0.68, swing: 5 } },
          { part: 'wayAcross', measures: { width: 56, drop: 8 } },
          { part: 'tuft', row: { count: 9, from: -1.2, to: 1.2, jitter: 0.8 } },
          { part: 'mushrooms', across: -0.46 },
          { part: 'puddles' },
        ],
      },
      {
        depth: 0.66,
        items: [
          { part: 'broadLeaves', across: -0.94, measures: { height: 120 } },
          { part: 'broadLeaves', across: 0.98, measures: { height: 105 } },
        ],
      },
    ],
  },
  swamp: {
    layers: [
      ...heavens(0.4, 2),
      {
        depth: 9,
        items: [
          { part: 'tree', row: { count: 16, from: -1.6, to: 1.6, jitter: 0.8 }, measures: { height: 760 } },
          { part: 'ground', measures: { tone: 0.2 } },
        ],
      },
      { depth: 7, items: [{ part: 'stillWater', measures: { tone: 0.45, span: 70 } }] },
      { depth: 5.6, living: true, items: [{ part: 'mist' }] },
      {
        depth: 4.4,
        items: [{ part: 'mossTree', row: { count: 6, from: -1.3, to: 1.3, jitter: 0.6 }, measures: { height: 900 } }],
      },
      { depth: 3, living: true, items: [{ part: 'sparkle', measures: { span: 40 } }, { part: 'mist' }] },
      {
        depth: 2.4,
        items: [
          { part: 'mossTree', across: -0.52 },
          { part: 'mossTree', across: 0.66 },
          { part: 'lilies', across: 0.24 },
          { part: 'lilies', across: -0.2, rise: -26 },
          { part: 'rock', across: 0.42, measures: { size: 60 } },
        ],
      },
      {
        depth: 1.5,
        items: [{ part: 'reeds' }, { part: 'ground', measures: { tone: 0.66, bare: 0.25, swing: 10, drop: 8 } }],
      },
      {
        depth: 1.3,
        items: [
          { part: 'tuft', row: { count: 12, from: -1.3, to: 1.3, jitter: 0.8 } },
          { part: 'mushrooms', across: 0.46 },
          { part: 'lilies', across: -0.5, rise: -60 },
        ],
      },
      { depth: 1.2, living: true, items: [{ part: 'fireflies' }] },
      {
        depth: 0.64,
        items: [
          { part: 'bareTree', across: -0.98, size: 0.9 },
          { part: 'tuft', across: 0.94, size: 2.2 },
        ],
      },
    ],
  },
  volcano: {
    layers: [
      ...heavens(-0.6, 2),
      { depth: 13, items: [{ part: 'volcanoCone', across: 0.1, measures: { rise: 235 } }] },
      { depth: 12, living: true, items: [{ part: 'eruption', across: 0.1, measures: { rise: 235 } }] },
      { depth: 7, items: [{ part: 'redGround', measures: { rise: 150, tone: 0.75, swing: 16 } }] },
      {
        depth: 4,
        items: [
          { part: 'redGround', measures: { tone: 0.9, swing: 10 } },
          { part: 'bareTree', across: -0.56 },
          { part: 'rock', row: { count: 7, from: -1.2, to: 1.2, jitter: 0.8 }, measures: { size: 150 } },
        ],
      },
      {
        depth: 2.4,
        items: [
          { part: 'lavaStream' },
          {
            part: 'rock',
            row: { count: 5, from: -1.1, to: 1.1, jitter: 0.6, gap: [-0.2, 0.3] },
            measures: { size: 130 },
          },
        ],
      },
      {
        depth: 1.4,
        items: [
          { part: 'redGround', measures: { tone: 1.1, swing: 9 } },
          { part: 'rock', across: -0.6, measures: { size: 100 } },
          { part: 'rock', across: 0.72, measures: { size: 80 } },
        ],
      },
      { depth: 1.2, living: true, items: [{ part: 'fireflies' }] },
      {
        depth: 0.66,
        items: [
          { part: 'rock', across: 0.98, measures: { size: 190 } },
          { part: 'rock', across: -1.04, measures: { size: 130 } },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
