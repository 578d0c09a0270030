/** Texts that markup, spreadsheets, layout or objects trip over. */
const hostileTexts = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '__proto__',
  'שלום עולם \u202Eabc',
  '👩‍👩‍👧‍👦🚀 emoji',
  'a'.repeat(300),
  `${'W'.repeat(80)} ${'ß'.repeat(80)}`,
  '{{7*7}} %s %n',
  '&amp; & " \' `',
] as const;

/** Folders that no page may break on: what a cell can hold, and shapes of organisations at the ends of what there is. */
export const hostileFolders: readonly {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}[] = [
  { name: 'hostile cells', files: hostileCells() },
  { name: 'one person', files: { 'people.csv': 'person_id\na', 'interactions.csv': 'source,target\na,a' } },
  {
    name: 'no ties',
    files: {
      'people.csv': `person_id,unit,manager_id\n${range(12, (at) => `p${at},u${at % 2},${at === 0 ? '' : 'p0'}`)}`,
      'interactions.csv': 'source,target',
    },
  },
  {
    name: '2,000 units',
    files: {
      'people.csv': `person_id,unit\n${range(4000, (at) => `p${at},unit ${at % 2000}`)}`,
      'interactions.csv': `source,target\n${range(8000, (at) => `p${at % 4000},p${(at * 7 + 1) % 4000}`)}`,
    },
  },
];

/** Everybody's name, unit, firm and level is hostile, and so are the titles of roles and ideas, their topics and skills. */
function hostileCells(): Record<string, string> {
  const text = (at: number) => `"${hostileTexts[at % hostileTexts.length]!.replaceAll('"', '""')}"`;
  const plain = (at: number) => text(at).replace(/[;:]/g, ' ');
  const people = 40;
  return {
    'people.csv': [
      'person_id,name,unit,firm,level,manager_id,skills,interests,hours_available',
      range(
        people,
        (at) =>
          `p${at},${text(at)},${text(at % 6)},${text(at % 2)},${text(at % 3)},${at === 0 ? '' : `p${Math.floor((at - 1) / 5)}`},${plain(at % 7)},${plain(at % 8)},4`,
      ),
    ].join('\n'),
    'interactions.csv': `source,target,kind\n${range(320, (at) => `p${at % people},p${(at * 7 + 1 + Math.floor(at / people)) % people},${text(at % 3)}`)}`,
    'roles.csv': `role_id,title,topics,skills,hours_per_week,initiative\n${range(6, (at) => `r${at},${text(at)},${plain(at + 1)},${plain(at + 2)},2,${text(at)}`)}`,
    'ideas.csv': `idea_id,owner_id,title,status,topics\n${range(6, (at) => `i${at},p${at + 20},${text(at)},vetted,${plain(at)}`)}`,
  };
}

function range(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}
