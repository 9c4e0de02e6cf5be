import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

export const strange = {
  mars: {
    layers: [
      { depth: 30, items: [{ part: 'redSky' }, { part: 'stars' }, { part: 'orb', across: -0.46 }] },
      { depth: 18, items: [{ part: 'planet', across: 0.5, rise: 330, measures: { size: 46 } }] },
      { depth: 12, items: [{ part: 'mesas', measures: { rise: 120 } }] },
      {
        depth: 6,
        items: [
          { part: 'redGround', measures: { tone: 0.25, swing: 18, rise: 30 } },
          { part: 'dome', across: -0.36, size: 1.5 },
          { part: 'dome', across: -0.06, measures: { size: 300 } },
        ],
      },
      {
        depth: 3.4,
        items: [
          { part: 'redGround', measures: { tone: 0.4, swing: 10 } },
          { part: 'rocket', across: 0.52, size: 1.1 },
          { part: 'dish', across: 0.26 },
          { part: 'rock', across: -0.7, measures: { size: 120 } },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'redGround', measures: { tone: 0.55, swing: 8 } },
          { part: 'rock', across: 0.62, measures: { size: 80 } },
          { part: 'rock', across: -0.56, measures: { size: 60 } },
        ],
      },
      { depth: 1.25, living: true, items: [{ part: 'dust' }] },
      { depth: 0.66, items: [{ part: 'rock', across: -1, measures: { size: 170 } }] },
      {
        depth: 5,
        living: true,
        items: [
          { part: 'dustDevil', across: -0.6, size: 1.6 },
          { part: 'dustDevil', across: 0.3, size: 1.1 },
        ],
      },
      { depth: 3.3, living: true, items: [{ part: 'winking', across: 0.26, measures: { width: 70, up: 30 } }] },
    ],
  },
  ruins: {
    layers: [
      ...heavens(0.46, 2),
      { depth: 12, items: [{ part: 'hills', measures: { rise: 70, swing: 36, tone: 0.08 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 4, swing: 14, tone: 0.3 } },
          { part: 'column', row: { count: 6, from: -0.62, to: -0.1 } },
          { part: 'lintel', across: -0.36, rise: 620 },
          { part: 'fir', row: { count: 4, from: 0.5, to: 1.3, jitter: 0.7 } },
        ],
      },
      {
        depth: 3,
        items: [
          { part: 'ground', measures: { tone: 0.48, bare: 0.3 } },
          { part: 'ruinedArch', across: 0.42 },
          { part: 'column', across: -0.7, measures: { broken: 1 } },
          { part: 'tree', across: 0.9 },
        ],
      },
      {
        depth: 2.9,
        living: true,
        items: [{ part: 'flock', across: -0.2, rise: 720, measures: { dark: 1, count: 3 } }],
      },
      {
        depth: 1.8,
        items: [
          { part: 'ground', measures: { tone: 0.55, bare: 0.4 } },
          { part: 'column', across: -0.5, measures: { broken: 1 } },
          { part: 'column', across: 0.74, measures: { broken: 1 } },
          { part: 'fallenColumn', across: 0.32 },
        ],
      },
      {
        depth: 1.38,
        items: [
          { part: 'ground', measures: { tone: 0.6, bare: 0.45, swing: 6 } },
          { part: 'cobbles' },
          { part: 'fallenColumn', across: -0.76, size: 0.9 },
          { part: 'tuft', row: { count: 12, from: -1.2, to: 1.2, jitter: 0.9 } },
          { part: 'flowers', across: 0.56 },
          { part: 'puddles' },
        ],
      },
      { depth: 1.3, living: true, items: [{ part: 'butterflies' }] },
      {
        depth: 0.66,
        items: [
          { part: 'column', across: 1.04, measures: { broken: 1 } },
          { part: 'tuft', across: -0.98, size: 2 },
        ],
      },
    ],
  },
  battlefield: {
    layers: [
      ...heavens(-0.4, 2),
      { depth: 15, items: [{ part: 'warSky' }] },
      { depth: 12, living: true, items: [{ part: 'farFlashes' }] },
      { depth: 11, items: [{ part: 'mud', measures: { rise: 42, swing: 20, tone: 0.05 } }] },
      {
        depth: 9,
        living: true,
        items: [
          { part: 'smoke', across: -0.62, size: 6, measures: { up: 10, dark: 1, puffs: 11 } },
          { part: 'smoke', across: 0.24, size: 9, measures: { up: 10, dark: 1, puffs: 12 } },
        ],
      },
      {
        depth: 5.5,
        items: [
          { part: 'mud', measures: { rise: -4, swing: 16, tone: 0.35 } },
          { part: 'bareTree', across: 0.6, size: 1.2 },
          { part: 'bareTree', across: -0.3, size: 0.9 },
          { part: 'bareTree', across: 0.14, size: 0.6 },
          { part: 'wire', measures: { from: -1.1, to: -0.1, tall: 150 } },
          { part: 'ruinedArch', across: 0.86, size: 1.1 },
        ],
      },
      { depth: 4.4, living: true, items: [{ part: 'rollingSmoke', measures: { tall: 70 } }] },
      {
        depth: 3,
        items: [
          { part: 'mud', measures: { tone: 0.6, swing: 12 } },
          { part: 'shellHole', across: -0.14, measures: { size: 300 } },
          { part: 'shellHole', across: 0.3, measures: { size: 220 } },
          { part: 'brokenCart', across: 0.62, size: 1.2 },
          { part: 'arms', across: -0.62, mirrored: true },
          { part: 'wire', measures: { from: 0.1, to: 1.2 } },
        ],
      },
      {
        depth: 2.6,
        living: true,
        items: [
          { part: 'flag', across: -0.46, size: 1.25, measures: { torn: 1, height: 360 } },
          { part: 'flag', across: 0.4, size: 0.9, mirrored: true, measures: { torn: 1, height: 300 } },
        ],
      },
      { depth: 1.9, items: [{ part: 'trench' }] },
      { depth: 1.7, living: true, items: [{ part: 'rollingSmoke', measures: { tall: 34 } }] },
      {
        depth: 1.5,
        items: [
          { part: 'sandbags', across: -0.76, size: 0.9 },
          { part: 'arms', across: 0.84 },
        ],
      },
      {
        depth: 1.32,
        items: [
          { part: 'tuft', row: { count: 8, from: -1.2, to: 1.2, jitter: 0.9 }, measures: { dry: 0.8 } },
          { part: 'puddles' },
        ],
      },
      { depth: 1.15, living: true, items: [{ part: 'embers' }] },
      {
        depth: 0.66,
        items: [
          { part: 'sandbags', across: 1.02 },
          { part: 'wire', measures: { from: -1.2, to: -0.7, tall: 120 } },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
