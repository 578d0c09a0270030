import type { summaryFile as english } from '../en/summary-file.js';
import { n } from './numbers.js';

export const summaryFile: typeof english = {
  leadersAndConnections: '# Leadership et liens',
  noTies: 'aucun lien',
  peoplePairsInTouchRows: (nodeCount, arcCount, part, rows, part2) =>
    `${n.counted(nodeCount, 'personne', 'personnes')}, ${n.counted(arcCount, 'paire', 'paires')} en contact (${part}). Lignes lues : ${n.count(rows)} ; écartées : ${part2 === 'none' ? 'aucune' : part2}.`,
  itDoesNotMean: (markdown) => `Cela ne signifie pas : ${markdown}.`,
  notAnswered: '## Sans réponse',
  wouldNeed: (markdown, markdown2) => `- ${markdown} : il faudrait ${markdown2}`,
  orgraphSeedAPlaceIn: (orgraphVersion, seed) =>
    `orgraph ${orgraphVersion}, graine ${seed}. Une place dans un réseau n’est pas une performance.`,
};
