import { architects } from './en/architects.js';
import { audit } from './en/audit.js';
import { bridges } from './en/bridges.js';
import { brokers } from './en/brokers.js';
import { capacity } from './en/capacity.js';
import { coaching } from './en/coaching.js';
import { communities } from './en/communities.js';
import { compare } from './en/compare.js';
import { coverage } from './en/coverage.js';
import { data } from './en/data.js';
import { fit } from './en/fit.js';
import { frame } from './en/frame.js';
import { gaps } from './en/gaps.js';
import { ideas } from './en/ideas.js';
import { introductions } from './en/introductions.js';
import { issues } from './en/issues.js';
import { leadershipMap } from './en/leadership-map.js';
import { lists } from './en/lists.js';
import { map } from './en/map.js';
import { measureTexts } from './en/measure-texts.js';
import { measures } from './en/measures.js';
import { methods } from './en/methods.js';
import { needs } from './en/needs.js';
import { network } from './en/network.js';
import { nimble } from './en/nimble.js';
import { n } from './en/numbers.js';
import { openness } from './en/openness.js';
import { privacy } from './en/privacy.js';
import { pull } from './en/pull.js';
import { reasons } from './en/reasons.js';
import { relaxed } from './en/relaxed.js';
import { roles } from './en/roles.js';
import { standing } from './en/standing.js';
import { style } from './en/style.js';
import { styleParts } from './en/style-parts.js';
import { summary } from './en/summary.js';
import { summaryFile } from './en/summary-file.js';
import { table } from './en/table.js';
import { talkSheet } from './en/talk-sheet.js';
import { terminal } from './en/terminal.js';
import { terms } from './en/terms.js';

/** Every word of the report, its pictures and summaries in English; the type of all other languages. */
export const english = {
  lang: 'en',
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
