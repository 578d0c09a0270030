import { architects } from './fr/architects.js';
import { audit } from './fr/audit.js';
import { bridges } from './fr/bridges.js';
import { brokers } from './fr/brokers.js';
import { capacity } from './fr/capacity.js';
import { coaching } from './fr/coaching.js';
import { communities } from './fr/communities.js';
import { compare } from './fr/compare.js';
import { coverage } from './fr/coverage.js';
import { data } from './fr/data.js';
import { fit } from './fr/fit.js';
import { frame } from './fr/frame.js';
import { gaps } from './fr/gaps.js';
import { ideas } from './fr/ideas.js';
import { introductions } from './fr/introductions.js';
import { issues } from './fr/issues.js';
import { leadershipMap } from './fr/leadership-map.js';
import { lists } from './fr/lists.js';
import { map } from './fr/map.js';
import { measureTexts } from './fr/measure-texts.js';
import { measures } from './fr/measures.js';
import { methods } from './fr/methods.js';
import { needs } from './fr/needs.js';
import { network } from './fr/network.js';
import { nimble } from './fr/nimble.js';
import { n } from './fr/numbers.js';
import { openness } from './fr/openness.js';
import { privacy } from './fr/privacy.js';
import { pull } from './fr/pull.js';
import { reasons } from './fr/reasons.js';
import { relaxed } from './fr/relaxed.js';
import { roles } from './fr/roles.js';
import { standing } from './fr/standing.js';
import { style } from './fr/style.js';
import { styleParts } from './fr/style-parts.js';
import { summary } from './fr/summary.js';
import { summaryFile } from './fr/summary-file.js';
import { table } from './fr/table.js';
import { talkSheet } from './fr/talk-sheet.js';
import { terminal } from './fr/terminal.js';
import { terms } from './fr/terms.js';
import type { Words } from './words.js';

/** Every word of the report, its pictures and summaries in French. */
export const french: Words = {
  lang: 'fr',
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
