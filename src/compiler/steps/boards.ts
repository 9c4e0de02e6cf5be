import { type BoardFilm, type BoardPanel, boardsPdf, contactSheet } from '#edit';
import type { Shot } from '#film';
import type { Step, StepContext, StepId } from '#graph';
import type { Lookup } from '../lookup.ts';
import type { Placement } from '../timing.ts';
import { secondsAt, segmentStepId } from './segment.ts';
import { asParams, stepId } from './step.ts';

/** Raise when the same panels would be laid out differently. */
const VERSION = 2;

export const BOARDS: StepId = stepId('boards');
export const CONTACT_SHEET: StepId = stepId('contact-sheet');

/** The storyboard to print: `pdf`. */
export function boardsStep(find: Lookup, placement: Placement): Step {
  return panelsStep(BOARDS, 'boards', find, placement, async (panels, film, { artifacts }) => ({
    pdf: await artifacts.keep(await boardsPdf(panels, film), 'application/pdf'),
  }));
}

/** All panels on one sheet: `png`. */
export function contactSheetStep(find: Lookup, placement: Placement): Step {
  return panelsStep(CONTACT_SHEET, 'contact-sheet', find, placement, async (panels, film, { artifacts }) => ({
    png: await artifacts.keep(await contactSheet(panels, placement.shots.length, film), 'image/png'),
  }));
}

type LayOut = (panels: AsyncIterable<BoardPanel>, film: BoardFilm, context: StepContext) => ReturnType<Step['run']>;

function panelsStep(id: StepId, name: string, find: Lookup, placement: Placement, layOut: LayOut): Step {
  const { title, author, settings } = find.film;
  const film: BoardFilm = { title, author, width: settings.width, height: settings.height };
  const shots = placement.shots.map((placed) => find.shot(placed.shot));
  const words = shots.map((shot, index) => wordsOf(shot, placement.shots[index]?.frames ?? 0, find));
  return {
    id,
    stage: 'boards',
    recipe: { name, version: VERSION },
    params: asParams({ film, words }),
    inputs: shots.map(segmentStepId),
    seconds: 0.2 + shots.length * 0.03,
    run: async (context) => await layOut(panels(shots, words, context), film, context),
  };
}

type Words = Omit<BoardPanel, 'picture'>;

/** One panel at a time: however long the film, only one picture is in memory. */
async function* panels(
  shots: readonly Shot[],
  words: readonly Words[],
  context: StepContext,
): AsyncGenerator<BoardPanel> {
  for (const [index, shot] of shots.entries()) {
    context.signal.throwIfAborted();
    const picture = await context.artifacts.read(context.input(segmentStepId(shot), 'panel'));
    yield { ...(words[index] as Words), picture };
    context.progress((index + 1) / shots.length);
  }
}

function wordsOf(shot: Shot, frames: number, find: Lookup): Words {
  const scene = find.scene(shot.scene);
  const said = shot.covers.flatMap((covered) => (covered.kind === 'line' ? [find.line(covered.line)] : []));
  return {
    sceneNumber: scene.number,
    shotNumber: shot.number,
    size: shot.size,
    move: shot.move,
    seconds: Math.round(secondsAt(frames, find.film.settings.frameRate) * 10) / 10,
    description: shot.description,
    dialogue: said.map((line) => `${find.character(line.character).name}: ${line.spoken}`).join('  '),
    heading: scene.heading,
  };
}
