import type { Act } from '../../record/attribution.ts';
import type { Range } from '../scene.ts';

/** An attribution as a rule finds it, in tokens. `score` is how often such a finding is right, in [0, 1]. */
export interface Found {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly act: Act;
  readonly rule: string;
  readonly score: number;
}
