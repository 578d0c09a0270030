import type { Words } from '../../words/words.js';
import type { Html } from '../report/html.js';
import type { View } from '../report/view.js';

/** A picture that can be had as a file of its own. One file and one line in `registry.ts`. */
export interface PictureDefinition {
  /** What it is asked for by. */
  readonly name: string;
  readonly title: (words: Words) => string;
  /** Whether single people can be seen in it. */
  readonly shows: 'persons' | 'groups';
  /** The figure as the report has it; undefined where the data has nothing to draw. */
  draw(view: View, words: Words): Html | undefined;
  /** What the data would need. */
  readonly needs: (words: Words) => string;
}
