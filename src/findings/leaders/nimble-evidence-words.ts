import type { Words } from '../../words/words.js';
import type { NimbleEvidence } from './nimble-types.js';

/** The evidence in words: `12 contacts across units`. */
export function nimbleEvidenceWords(
  words: Words,
  { of, count }: Pick<NimbleEvidence, 'of' | 'count'>,
): string {
  switch (of) {
    case 'leaders below':
      return words.nimble.reportsWithReports(count);
    case 'contacts across units':
      return words.nimble.contactsInOtherUnits(count);
    case 'ties both ways':
      return words.nimble.tiesRunBothWays(count);
    case 'sought beyond the unit':
      return words.nimble.soughtByPeopleOfOther(count);
    case 'ideas':
      return words.nimble.ideasVettedOrTested(count);
  }
}
