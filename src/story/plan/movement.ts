import type { Act } from '#film';

/** What a verb of moving says together with the words around it. */
export interface Moving {
  /** The verb as a dictionary has it, and as it is written. */
  readonly base: string;
  readonly word: string;
  /** The sentence up to the verb, and from it on. */
  readonly before: string;
  readonly after: string;
  /** Whether it is a person who does it, and not an animal. */
  readonly person: boolean;
}

const DOWN = /^\s+(?:\p{L}+ly\s+)?(?:back\s+)?down(?!\p{L})(?!\s+the\b)/iu;
const UP = /^\s+(?:\p{L}+ly\s+)?(?:back\s+)?up(?!\p{L})/iu;
const ONTO_A_SEAT =
  /^\s+(?:\p{L}+ly\s+)?(?:back\s+)?(?:down\s+)?(?:in|into|on|onto|in to)\s+(?:an?|the|his|her|their|its|one of the)\s+(?:\p{L}+\s+){0,2}(?:chair|armchair|seat|sofa|couch|bench|stool|rocker|throne|pew)/iu;
const TO_THE_FEET = /^\s+(?:\p{L}+ly\s+)?(?:back\s+)?(?:up\s+)?(?:to|onto)\s+(?:his|her|their|its)\s+feet/iu;
const TO_THE_KNEES =
  /^\s+(?:\p{L}+ly\s+)?(?:back\s+)?(?:down\s+)?(?:to|onto|on)\s+(?:(?:his|her|their|its|both|one|a|bended)\s+)+knees?/iu;
const FROM_THE_GROUND =
  /\b(?:from|off|on)\s+the\s+(?:\p{L}+\s+)?(?:ground|floor|grass|sand|road|street|snow|pavement|carpet|rug|dirt|path|deck|tiles|beach)\b/iu;
const PICKS = /\bpick(?:s|ed|ing)?\b[^.;]*?\bup\b/i;
const STEPS =
  /^\s+(?:\p{L}+\s+)?(up|down)\s+(?:the|a|some|\p{L}+['’]s)\s+(?:\p{L}+\s+)?(?:stairs?|steps|staircase|stairway|ladder|rope|cliff|wall|tree)\b/iu;
const MOUNTED = /\b(?:horse|pony|mare|stallion|donkey|mule|camel|elephant)s?\b/i;
const INTO_THE_SADDLE =
  /^\s+(?:back\s+)?(?:up\s+)?(?:on|onto|into|up on)\s+(?:an?|the|his|her|their)\s+(?:\p{L}+\s+)?(?:saddle|horse|pony|donkey|mule|camel|elephant|bike|bicycle|motorbike|motorcycle)\b/iu;
const HARD = /^[^.;]*\b(?:fast|hard|full speed|gallop|away|off)\b/i;
const BELOW = /^(?:bend|stoop|crouch|squat|lean|duck|reach)$/;

/** Found so, not happening: `is sitting`, `kneeling by the grave`. */
const lasting = ({ word }: Moving): boolean => word.endsWith('ing');

/** The movement a verb means here; undefined where it means what it always does. */
export function movementOf(moving: Moving): Act | undefined {
  return seating(moving) ?? rising(moving) ?? lowering(moving) ?? mounted(moving) ?? scaling(moving);
}

function seating(moving: Moving): Act | undefined {
  const { base, after } = moving;
  if (lasting(moving)) return undefined;
  const sits = /^(?:sit|settle|slump|perch|plop|flop|sink|drop|collapse|fall|ease|lower)$/.test(base);
  if (/^(?:sit|settle|slump|plop|flop)$/.test(base) && DOWN.test(after)) return 'sit-down';
  if (sits && base !== 'sit' && ONTO_A_SEAT.test(after)) return 'sit-down';
  if (base === 'take' && /^\s+(?:an?|the|his|her|their)\s+(?:\p{L}+\s+)?seat(?!\p{L})/iu.test(after)) return 'sit-down';
  return undefined;
}

function rising(moving: Moving): Act | undefined {
  const { base, after } = moving;
  if (lasting(moving)) return undefined;
  if (TO_THE_FEET.test(after)) return base === 'rise' || base === 'get' ? 'stand-up' : 'get-up';
  if (/^(?:stand|get|sit)$/.test(base) && UP.test(after)) return base === 'sit' ? undefined : 'stand-up';
  return base === 'rise' ? 'stand-up' : undefined;
}

function lowering(moving: Moving): Act | undefined {
  const { base, after } = moving;
  if (BELOW.test(base) && PICKS.test(after)) return 'pick-up';
  if (/^(?:pick|gather|collect|retrieve|scoop|snatch|grab|take)$/.test(base) && FROM_THE_GROUND.test(after))
    return 'pick-up';
  if (base === 'pick' && UP.test(after) && /\b(?:bend|stoop|crouch|squat|lean)(?:s|ing)?\b/i.test(moving.before))
    return 'pick-up';
  if (lasting(moving)) return undefined;
  if (base === 'kneel') return 'kneel-down';
  if (/^(?:drop|fall|sink|go|get|come)$/.test(base) && TO_THE_KNEES.test(after)) return 'kneel-down';
  if (base === 'lie' && (DOWN.test(after) || /^\s+back(?!\p{L})/iu.test(after))) return 'lie-down';
  if (base === 'stretch' && /^\s+out\s+(?:in|on)(?!\p{L})/iu.test(after)) return 'lie-down';
  return undefined;
}

function scaling({ base, after }: Moving): Act | undefined {
  if (/^(?:climb|clamber|scramble)$/.test(base) && /^\s+(?:back\s+)?down(?!\p{L})/iu.test(after)) return 'descend';
  if (!/^(?:walk|run|go|come|hurry|rush|race|creep|tiptoe|trudge|stumble|climb|dash|sprint|bound)$/.test(base))
    return undefined;
  const way = STEPS.exec(after)?.[1]?.toLowerCase();
  return way === undefined ? undefined : way === 'up' ? 'climb' : 'descend';
}

function mounted({ base, after, before, person }: Moving): Act | undefined {
  if (!person) return undefined;
  if (base === 'gallop') return 'gallop';
  if (/^(?:get|climb|hop|jump|swing|leap|vault|scramble|clamber)$/.test(base) && INTO_THE_SADDLE.test(after))
    return 'ride';
  if (base === 'ride') return HARD.test(after) ? 'gallop' : 'ride';
  if (/^(?:trot|canter)$/.test(base) && MOUNTED.test(before + after)) return base === 'canter' ? 'gallop' : 'ride';
  return undefined;
}
