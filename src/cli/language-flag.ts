import { type Command, Option } from 'commander';
import { languages } from '../words/languages.js';

/** Gives a command the flag for the language of what people read. Messages and help are English. */
export function addLanguageFlag(command: Command): void {
  command.addOption(
    new Option(
      '--lang <language>',
      'language of the report, its pictures, summaries and talk sheets (default: that of orgraph.json, else en)',
    ).choices(languages),
  );
}
