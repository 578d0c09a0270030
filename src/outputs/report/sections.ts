import type { Section } from './section.js';
import { architectsSection } from './sections/architects.js';
import { auditSection } from './sections/audit.js';
import { bridgesSection } from './sections/bridges.js';
import { brokersSection } from './sections/brokers.js';
import { capacitySection } from './sections/capacity.js';
import { coachingSection } from './sections/coaching.js';
import { communitiesSection } from './sections/communities.js';
import { compareSection } from './sections/compare.js';
import { coverageSection } from './sections/coverage.js';
import { dataSection } from './sections/data.js';
import { formalStandingSection } from './sections/formal-standing.js';
import { gapsSection } from './sections/gaps.js';
import { glanceSection } from './sections/glance.js';
import { ideasSection } from './sections/ideas.js';
import { informalPullSection } from './sections/informal-pull.js';
import { introductionsSection } from './sections/introductions.js';
import { leadershipMapSection } from './sections/leadership-map.js';
import { mapSection } from './sections/map.js';
import { measuresSection } from './sections/measures.js';
import { methodsSection } from './sections/methods.js';
import { networkSection } from './sections/network.js';
import { nimbleTypesSection } from './sections/nimble-types.js';
import { opennessSection } from './sections/openness.js';
import { privacySection } from './sections/privacy.js';
import { rolesSection } from './sections/roles.js';
import { styleSection } from './sections/style.js';
import { summarySection } from './sections/summary.js';

/** The report, from top to bottom. */
export const sections: readonly Section[] = [
  summarySection,
  dataSection,
  glanceSection,
  leadershipMapSection,
  informalPullSection,
  nimbleTypesSection,
  formalStandingSection,
  architectsSection,
  styleSection,
  compareSection,
  networkSection,
  mapSection,
  gapsSection,
  opennessSection,
  bridgesSection,
  brokersSection,
  introductionsSection,
  coverageSection,
  communitiesSection,
  capacitySection,
  rolesSection,
  ideasSection,
  coachingSection,
  auditSection,
  measuresSection,
  methodsSection,
  privacySection,
];
