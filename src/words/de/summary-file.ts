import type { summaryFile as english } from '../en/summary-file.js';
import { n } from './numbers.js';

export const summaryFile: typeof english = {
  leadersAndConnections: '# Führung und Verbindungen',
  noTies: 'keine Verbindungen',
  peoplePairsInTouchRows: (nodeCount, arcCount, part, rows, part2) =>
    `${n.counted(nodeCount, 'Person', 'Personen')}, ${n.counted(arcCount, 'Paar', 'Paare')} in Kontakt (${part}). ${n.counted(rows, 'Zeile', 'Zeilen')} gelesen, ${part2 === 'none' ? 'keine' : part2} zurückgehalten.`,
  itDoesNotMean: (markdown) => `Das bedeutet nicht: ${markdown}.`,
  notAnswered: '## Nicht beantwortet',
  wouldNeed: (markdown, markdown2) => `- ${markdown}: Dafür bräuchte es ${markdown2}`,
  orgraphSeedAPlaceIn: (orgraphVersion, seed) =>
    `orgraph ${orgraphVersion}, Startwert ${seed}. Ein Platz in einem Netzwerk ist keine Leistung.`,
};
