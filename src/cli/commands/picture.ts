import { dirname } from 'node:path';
import { pictureFile } from '../../outputs/pictures/picture-file.js';
import { pictures } from '../../outputs/pictures/registry.js';
import { makeView } from '../../outputs/report/view.js';
import { writeFileSafely } from '../../outputs/write-outputs.node.js';
import { english } from '../../words/english.js';
import { type Language, wordsIn } from '../../words/languages.js';
import { addAnalysisFlags, analysisOptionsOf, optionKeys } from '../analysis-flags.js';
import { defineCommand } from '../define-command.js';
import { CommandError } from '../exit-codes.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { addLanguageFlag } from '../language-flag.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { visible } from '../visible.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'a picture of people',
  instead: 'orgraph analyze draws those of groups in its report',
};

interface Flags extends RunFlags {
  readonly output: string;
  readonly lang?: Language;
}

const list = pictures.map(({ name, title }) => `${name}: ${title(english)}`).join('; ');

/** One picture of the report as a file of its own. */
export const pictureCommand = defineCommand<Flags>({
  name: 'picture',
  summary: 'one picture of the report as an SVG file',
  details: `The pictures are ${list}. In each, light or dark follows whoever looks at it, and the caption is inside. People are shown by id.`,
  examples: [
    'orgraph picture gaps ./my-data -o gaps.svg',
    'orgraph picture org-chart ./my-data -o chart.svg',
    'orgraph picture coverage ./my-data -o - > coverage.svg',
  ],
  configure(command) {
    command
      .argument('<NAME>', `which picture: ${pictures.map(({ name }) => name).join(', ')}`)
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .requiredOption('-o, --output <file>', 'file to write, or - for stdout');
    addLanguageFlag(command);
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, optionKeys);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [name = '', folder = '.'], flags) {
    const picture = pictures.find((one) => one.name === name);
    if (picture === undefined)
      throw new CommandError(2, `there is no picture "${name}"`, `the pictures are ${list}`);
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const words = wordsIn(flags.lang ?? analysis.dataset.config.lang);
    const figure = picture.draw(makeView(analysis, false), words);
    if (figure === undefined)
      throw new CommandError(
        3,
        `there is nothing to draw for ${name}`,
        `it would need ${picture.needs(english)}`,
      );
    const text = pictureFile(figure, picture.title(words), words.lang);
    if (flags.output === '-') terminal.data(text);
    else {
      terminal.io.onWriting?.(dirname(flags.output));
      await writeFileSafely(flags.output, text);
      terminal.note(`Written: ${visible(flags.output)}`);
    }
    return 0;
  },
});
