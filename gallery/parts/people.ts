import { ACTS, EMOTIONS, SIZES } from '#film';
import { frames, type Sheet, strip } from '../sheet.ts';
import { COMPANY } from './company.ts';
import { camera, emptySet, somebody } from './staging.ts';

/** Who shows every act: a grown person, a child, something on four legs and something that is no person at all. */
const ACTORS = ['woman', 'boy', 'dog', 'robot'] as const;

/** Every character in every feeling at every size, and some doing everything. */
export function peopleSheets(look: string): Sheet[] {
  return [...COMPANY.map((one) => feelings(look, one)), ...actsSheets(look)];
}

type Member = (typeof COMPANY)[number];

function feelings(look: string, { name, type, description }: Member): Sheet {
  const slug = type.replaceAll(' ', '-');
  return {
    id: `people-${look}-${slug}`,
    part: 'people',
    look,
    title: `${capital(type)}: every feeling, every size`,
    rows: SIZES.map((size) => ({
      title: size,
      tiles: EMOTIONS.map((emotion) => ({
        id: `people/${look}/${slug}/${size}/${emotion}`,
        caption: emotion,
        staging: emptySet(look, 'garden', {
          figures: [somebody(name, description, { emotion })],
          camera: camera({ size }),
        }),
        frames: frames(3),
        at: frames(1),
      })),
    })),
  };
}

function actsSheets(look: string): Sheet[] {
  return COMPANY.filter(({ type }) => ACTORS.some((actor) => actor === type)).map(({ name, type, description }) => ({
    id: `acts-${look}-${type}`,
    part: 'people',
    look,
    title: `${capital(type)}: every act`,
    rows: ACTS.map((act) => ({
      title: act,
      tiles: strip(
        `acts/${look}/${type}/${act}`,
        emptySet(look, 'street', {
          figures: [somebody(name, description, { act, holds: act === 'hold' ? 'lantern' : '' })],
          camera: camera(),
        }),
        2,
      ),
    })),
  }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
