import { architects } from './de/architects.js';
import { audit } from './de/audit.js';
import { bridges } from './de/bridges.js';
import { brokers } from './de/brokers.js';
import { capacity } from './de/capacity.js';
import { coaching } from './de/coaching.js';
import { communities } from './de/communities.js';
import { compare } from './de/compare.js';
import { coverage } from './de/coverage.js';
import { data } from './de/data.js';
import { fit } from './de/fit.js';
import { frame } from './de/frame.js';
import { gaps } from './de/gaps.js';
import { ideas } from './de/ideas.js';
import { introductions } from './de/introductions.js';
import { issues } from './de/issues.js';
import { leadershipMap } from './de/leadership-map.js';
import { lists } from './de/lists.js';
import { map } from './de/map.js';
import { measureTexts } from './de/measure-texts.js';
import { measures } from './de/measures.js';
import { methods } from './de/methods.js';
import { needs } from './de/needs.js';
import { network } from './de/network.js';
import { nimble } from './de/nimble.js';
import { n } from './de/numbers.js';
import { openness } from './de/openness.js';
import { privacy } from './de/privacy.js';
import { pull } from './de/pull.js';
import { reasons } from './de/reasons.js';
import { relaxed } from './de/relaxed.js';
import { roles } from './de/roles.js';
import { standing } from './de/standing.js';
import { style } from './de/style.js';
import { styleParts } from './de/style-parts.js';
import { summary } from './de/summary.js';
import { summaryFile } from './de/summary-file.js';
import { table } from './de/table.js';
import { talkSheet } from './de/talk-sheet.js';
import { terminal } from './de/terminal.js';
import { terms } from './de/terms.js';
import type { Words } from './words.js';

/** Every word of the report, its pictures and summaries in German. */
export const german: Words = {
  lang: 'de',
  numbers: n,
  needs,
  lists,
  table,
  terminal,
  fit,
  reasons,
  terms,
  map,
  styleParts,
  issues,
  measureTexts,
  frame,
  summary,
  data,
  standing,
  architects,
  pull,
  leadershipMap,
  nimble,
  style,
  compare,
  network,
  gaps,
  openness,
  bridges,
  brokers,
  introductions,
  coverage,
  communities,
  capacity,
  roles,
  relaxed,
  ideas,
  coaching,
  audit,
  measures,
  methods,
  privacy,
  summaryFile,
  talkSheet,
};
