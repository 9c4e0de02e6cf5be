import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

export const outings = {
  harbour: {
    view: 'sea',
    layers: [
      ...heavens(0.5, 2),
      {
        depth: 20,
        items: [
          { part: 'stillWater', measures: { tone: 0, rise: 6, span: 10 } },
          { part: 'glitter', across: 0.4 },
        ],
      },
      { depth: 12, items: [{ part: 'isle', across: 0.7 }] },
      { depth: 8, drift: 'waves', items: [{ part: 'waves', measures: { tone: 0.2, length: 46, crest: 4 } }] },
      {
        depth: 7,
        items: [
          { part: 'crane', across: -0.78, size: 0.9 },
          { part: 'townHouse', row: { count: 4, from: -1.7, to: -0.9 } },
        ],
      },
      { depth: 4.6, drift: 'bob', items: [{ part: 'mooredShip', across: 0.3, size: 1.35 }] },
      { depth: 4, drift: 'waves', items: [{ part: 'waves', measures: { tone: 0.4, length: 60, crest: 6 } }] },
      { depth: 3, drift: 'bob', items: [{ part: 'sail', across: -0.4, size: 0.8 }] },
      { depth: 2.5, drift: 'waves', items: [{ part: 'waves', measures: { tone: 0.52, length: 76, crest: 8 } }] },
      { depth: 2.3, living: true, items: [{ part: 'flock', across: -0.1, rise: 330 }] },
      {
        depth: 1.55,
        items: [
          { part: 'pavement' },
          { part: 'lampPost', across: -0.6 },
          { part: 'bollard', across: 0.16 },
          { part: 'bollard', across: 0.62 },
          { part: 'puddles' },
        ],
      },
      {
        depth: 1.3,
        items: [
          { part: 'crates', across: -0.74 },
          { part: 'crates', across: 0.88, mirrored: true },
        ],
      },
      { depth: 0.66, items: [{ part: 'bollard', across: 1, size: 1.4 }] },
    ],
  },
  farm: {
    layers: [
      ...heavens(-0.44),
      { depth: 11, items: [{ part: 'hills', measures: { rise: 50, swing: 30, tone: 0.06 } }] },
      {
        depth: 5.5,
        items: [
          { part: 'hills', measures: { rise: 6, swing: 14, tone: 0.3 } },
          { part: 'barn', across: 0.36, size: 1.1 },
          { part: 'silo', across: 0.56, size: 0.9 },
          { part: 'cottage', across: -0.36, measures: { width: 440 } },
          { part: 'tree', row: { count: 5, from: -1.4, to: -0.6, jitter: 0.7 } },
        ],
      },
      { depth: 5.4, living: true, items: [{ part: 'smoke', across: -0.36, measures: { up: 420, aside: 146 } }] },
      { depth: 3.6, items: [{ part: 'furrows' }] },
      {
        depth: 2.6,
        items: [
          { part: 'cow', across: -0.52 },
          { part: 'hay', across: 0.1 },
          { part: 'tractor', across: 0.62 },
        ],
      },
      { depth: 2.4, living: true, items: [{ part: 'flock', across: 0.2, rise: 330, measures: { dark: 1, count: 3 } }] },
      {
        depth: 1.6,
        items: [
          { part: 'fence', row: { count: 5, from: -1.6, to: 1.6, gap: [-0.2, 0.2] } },
          { part: 'ground', measures: { tone: 0.6, bare: 0.3 } },
        ],
      },
      {
        depth: 1.38,
        items: [
          { part: 'ground', measures: { tone: 0.6, bare: 0.35 } },
          { part: 'hay', across: 0.8, size: 0.8 },
          { part: 'tuft', row: { count: 12, from: -1.3, to: 1.3, jitter: 0.9 } },
          { part: 'flowers', row: { count: 4, from: -1.1, to: 0.4, jitter: 0.9 } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'tuft', across: -0.96, size: 2.2 },
          { part: 'flowers', across: 1, size: 1.8 },
        ],
      },
    ],
  },
  camp: {
    layers: [
      ...heavens(0.44, 2),
      { depth: 11, items: [{ part: 'peaks', measures: { rise: 150, tone: 0.08 } }] },
      {
        depth: 6,
        items: [
          { part: 'fir', row: { count: 22, from: -1.6, to: 1.6, jitter: 0.8 }, measures: { height: 620 } },
          { part: 'ground', measures: { tone: 0.3 } },
        ],
      },
      { depth: 5, items: [{ part: 'pond', measures: { near: 3.1 } }] },
      { depth: 4.6, living: true, items: [{ part: 'sparkle', measures: { span: 12 } }] },
      {
        depth: 3,
        items: [
          { part: 'ground', measures: { tone: 0.45 } },
          { part: 'fir', across: -0.8, measures: { height: 620 } },
          { part: 'fir', across: 0.92, measures: { height: 560 } },
          { part: 'tent', across: 0.46, size: 1.2 },
        ],
      },
      {
        depth: 1.9,
        items: [
          { part: 'ground', measures: { tone: 0.55 } },
          { part: 'tent', across: -0.52, size: 1.2 },
        ],
      },
      {
        depth: 1.42,
        items: [
          { part: 'ground', measures: { tone: 0.62, bare: 0.2 } },
          { part: 'logs', across: 0.42 },
          { part: 'bench', across: 0.74, size: 0.8 },
          { part: 'tuft', row: { count: 10, from: -1.2, to: 1.2, jitter: 0.9 } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 1.4,
        living: true,
        items: [
          { part: 'fire', across: 0.42, measures: { open: 1 } },
          { part: 'smoke', across: 0.42, size: 0.6, measures: { up: 130 } },
        ],
      },
      { depth: 1.3, living: true, items: [{ part: 'fireflies', at: 'dark' }] },
      {
        depth: 0.64,
        items: [
          { part: 'fir', across: -1.08, measures: { height: 520 } },
          { part: 'tuft', across: 0.98, size: 2.1 },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
