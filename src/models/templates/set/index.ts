import type { Template } from '../template.ts';
import { characterDialogue } from './character-dialogue.ts';
import { characterGeneration } from './character-generation.ts';
import { creativeVariations } from './creative-variations.ts';
import { locationConstraints } from './location-constraints.ts';
import { locationCulture } from './location-culture.ts';
import { locationEmergentDetails } from './location-emergent-details.ts';
import { locationFullGeneration } from './location-full-generation.ts';
import { locationFunction } from './location-function.ts';
import { locationReputation } from './location-reputation.ts';
import { locationStoryHooks } from './location-story-hooks.ts';
import { narrativeSequence } from './narrative-sequence.ts';
import { psychology } from './psychology.ts';
import { qualityOptimization } from './quality-optimization.ts';
import { sequenceValidation } from './sequence-validation.ts';
import { shotDescription } from './shot-description.ts';
import { storyGeneration } from './story-generation.ts';
import { versionMigration } from './version-migration.ts';
import { worldBuilding } from './world-building.ts';

/** The templates every studio has. */
export const BUILT_IN_TEMPLATES: readonly Template[] = [
  storyGeneration,
  shotDescription,
  characterDialogue,
  worldBuilding,
  locationFunction,
  locationConstraints,
  locationCulture,
  locationReputation,
  locationEmergentDetails,
  locationStoryHooks,
  locationFullGeneration,
  characterGeneration,
  psychology,
  narrativeSequence,
  qualityOptimization,
  creativeVariations,
  sequenceValidation,
  versionMigration,
];
