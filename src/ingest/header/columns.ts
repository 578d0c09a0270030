import type { TableName } from '../../schema/dataset.js';

/** One of our columns: the field it fills, its own name, and the headers it is also known by. */
export interface Column {
  /** As the records call it. */
  readonly field: string;
  /** As the documentation and --map call it. */
  readonly name: string;
  readonly isRequired?: boolean;
  /**
   * Synonyms, the better ones first: a header of a later group is used only when there is none of an earlier one.
   * Written without capitals, spaces, `_` and `-`.
   */
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * Our columns by table. The order matters: a header that several columns would take goes to the first of them, so
 * `minutes` is the weight of a table without one, and the duration of a table that has another weight.
 */
export const columnsOfTable: Readonly<Record<TableName, readonly Column[]>> = {
  people: [
    {
      field: 'id',
      name: 'person_id',
      isRequired: true,
      synonyms: [
        ['id', 'employeeid', 'workerid'],
        ['employeenumber', 'employeeno', 'staffnumber', 'staffno', 'personnelnumber'],
        ['person', 'employee'],
        ['label'],
      ],
    },
    { field: 'name', name: 'name', synonyms: [['fullname', 'displayname'], ['label']] },
    {
      field: 'managerId',
      name: 'manager_id',
      synonyms: [
        ['managerpersonid', 'linemanagerid', 'supervisorid', 'reportstoid'],
        ['reportsto'],
        ['manager', 'linemanager', 'supervisor', 'boss'],
      ],
    },
    {
      field: 'dottedManagerIds',
      name: 'dotted_manager_id',
      synonyms: [
        ['dottedlinemanagerid', 'dottedlineid', 'matrixmanagerid', 'secondmanagerid', 'secondarymanagerid'],
        ['dottedlinemanager', 'dottedmanager', 'matrixmanager', 'secondmanager', 'secondarymanager'],
        ['dottedline'],
      ],
    },
    {
      field: 'level',
      name: 'level',
      synonyms: [
        ['joblevel', 'leveldesignation'],
        ['grade', 'jobgrade'],
      ],
    },
    {
      field: 'unit',
      name: 'unit',
      synonyms: [
        ['organizationalunit', 'organisationalunit', 'orgunit'],
        ['department', 'dept'],
        ['team'],
        ['businessunit'],
        ['division'],
        ['group'],
      ],
    },
    {
      field: 'firm',
      name: 'firm',
      synonyms: [['company'], ['legalentity', 'subsidiary'], ['organization', 'organisation'], ['employer']],
    },
    { field: 'location', name: 'location', synonyms: [['site'], ['office'], ['city']] },
    {
      field: 'startDay',
      name: 'start_date',
      synonyms: [['hiredate', 'dateofhire', 'joindate'], ['hired', 'joined'], ['start']],
    },
    { field: 'fte', name: 'fte', synonyms: [['fulltimeequivalent']] },
    { field: 'hoursAvailable', name: 'hours_available', synonyms: [['availablehours'], ['hours']] },
    { field: 'skills', name: 'skills', synonyms: [['skill']] },
    { field: 'interests', name: 'interests', synonyms: [['interest']] },
    {
      field: 'participate',
      name: 'participate',
      synonyms: [['participation', 'participates'], ['consent'], ['optin']],
    },
    {
      field: 'accountType',
      name: 'account_type',
      synonyms: [['mailboxtype', 'recipienttype', 'recipienttypedetails']],
    },
  ],
  interactions: [
    {
      field: 'source',
      name: 'source',
      isRequired: true,
      synonyms: [
        ['sourceid', 'sourcepersonid', 'primarycollaboratorpersonid'],
        ['from', 'fromid', 'sender', 'senderid', 'persona', 'personaid', 'ego', 'respondent', 'seeker'],
        ['personid'],
      ],
    },
    {
      field: 'target',
      name: 'target',
      isRequired: true,
      synonyms: [
        ['targetid', 'targetpersonid', 'secondarycollaboratorpersonid'],
        ['to', 'toid', 'recipient', 'recipientid', 'receiver', 'personb', 'personbid', 'alter', 'nominee'],
        ['contact'],
      ],
    },
    { field: 'kind', name: 'kind', synonyms: [['type'], ['relation', 'relationship'], ['channel']] },
    {
      field: 'weight',
      name: 'weight',
      synonyms: [
        ['strength', 'tiestrength'],
        ['strongtiescore'],
        ['frequency', 'howoften', 'count', 'times'],
        ['minutes'],
      ],
    },
    {
      field: 'timestamp',
      name: 'timestamp',
      synonyms: [
        ['datetime'],
        ['date', 'metricdate'],
        ['sent', 'when'],
        ['day'],
        ['time'],
        ['week', 'weekstart'],
      ],
    },
    {
      field: 'durationMinutes',
      name: 'duration_minutes',
      synonyms: [['duration', 'durationmin'], ['minutes']],
    },
    { field: 'eventId', name: 'event_id', synonyms: [['meetingid']] },
  ],
  meetings: [
    { field: 'eventId', name: 'event_id', isRequired: true, synonyms: [['meetingid'], ['event'], ['id']] },
    {
      field: 'participants',
      name: 'participants',
      isRequired: true,
      synonyms: [
        ['participant', 'participantid', 'participantids'],
        ['attendees', 'attendee', 'attendeeid', 'attendeeids'],
        ['personid', 'person', 'people'],
      ],
    },
    {
      field: 'timestamp',
      name: 'timestamp',
      synonyms: [['datetime', 'start', 'starttime'], ['date'], ['when'], ['day'], ['time']],
    },
    {
      field: 'durationMinutes',
      name: 'duration_minutes',
      synonyms: [['duration', 'durationmin'], ['minutes']],
    },
    { field: 'kind', name: 'kind', synonyms: [['type'], ['channel']] },
  ],
  roles: [
    { field: 'id', name: 'role_id', isRequired: true, synonyms: [['id'], ['role']] },
    { field: 'title', name: 'title', synonyms: [['rolename', 'roletitle'], ['name']] },
    { field: 'initiative', name: 'initiative', synonyms: [['project', 'program', 'programme']] },
    { field: 'seats', name: 'seats', synonyms: [['openings', 'positions'], ['capacity']] },
    { field: 'hoursPerWeek', name: 'hours_per_week', synonyms: [['weeklyhours'], ['hours']] },
    { field: 'skills', name: 'skills', synonyms: [['skillswanted', 'requiredskills'], ['skill']] },
    { field: 'topics', name: 'topics', synonyms: [['topic']] },
    { field: 'reach', name: 'reach', synonyms: [['units', 'reachunits']] },
    { field: 'sponsorId', name: 'sponsor_id', synonyms: [['sponsor']] },
    { field: 'minLevel', name: 'min_level', synonyms: [['minimumlevel']] },
    { field: 'excludes', name: 'excludes', synonyms: [['notwith', 'excludesroles']] },
    { field: 'team', name: 'team', synonyms: [] },
    { field: 'onePerFirm', name: 'one_per_firm', synonyms: [['onefromeachfirm']] },
    { field: 'teamSkills', name: 'team_skills', synonyms: [] },
  ],
  preferences: [
    { field: 'side', name: 'side', isRequired: true, synonyms: [] },
    {
      field: 'personId',
      name: 'person_id',
      isRequired: true,
      synonyms: [['employeeid'], ['person', 'employee']],
    },
    { field: 'roleId', name: 'role_id', isRequired: true, synonyms: [['role']] },
    { field: 'score', name: 'score', synonyms: [['rating']] },
    { field: 'rank', name: 'rank', synonyms: [['choice', 'preference']] },
    { field: 'answer', name: 'answer', synonyms: [['response']] },
    { field: 'hours', name: 'hours', synonyms: [['hoursperweek']] },
    { field: 'note', name: 'note', synonyms: [['notes', 'comment']] },
  ],
  ideas: [
    { field: 'id', name: 'idea_id', isRequired: true, synonyms: [['id'], ['idea']] },
    {
      field: 'ownerId',
      name: 'owner_id',
      isRequired: true,
      synonyms: [['owner'], ['personid', 'employeeid']],
    },
    { field: 'title', name: 'title', synonyms: [['ideatitle'], ['name']] },
    { field: 'status', name: 'status', synonyms: [['stage', 'state']] },
    { field: 'topics', name: 'topics', synonyms: [['topic']] },
    { field: 'initiative', name: 'initiative', synonyms: [['project', 'program', 'programme']] },
    { field: 'sponsorId', name: 'sponsor_id', synonyms: [['sponsor']] },
  ],
  history: [
    { field: 'personA', name: 'person_a', isRequired: true, synonyms: [['personaid'], ['source', 'from']] },
    { field: 'personB', name: 'person_b', isRequired: true, synonyms: [['personbid'], ['target', 'to']] },
    {
      field: 'day',
      name: 'date',
      synonyms: [
        ['timestamp', 'meton', 'introducedon'],
        ['when', 'day'],
      ],
    },
    { field: 'met', name: 'met', synonyms: [['havemet', 'didmeet']] },
    { field: 'never', name: 'never', synonyms: [['neverpair', 'donotpair', 'donotintroduce']] },
  ],
  answers: [
    { field: 'roleId', name: 'role_id', isRequired: true, synonyms: [['role']] },
    {
      field: 'personId',
      name: 'person_id',
      isRequired: true,
      synonyms: [['employeeid'], ['person', 'employee']],
    },
    { field: 'personAnswer', name: 'person_answer', isRequired: true, synonyms: [] },
    { field: 'roleAnswer', name: 'role_answer', isRequired: true, synonyms: [['sponsoranswer']] },
    { field: 'otherRoleId', name: 'other_role_id', synonyms: [['otherrole']] },
    { field: 'hours', name: 'hours', synonyms: [['hoursperweek']] },
    { field: 'note', name: 'note', synonyms: [['notes', 'comment']] },
    { field: 'signedOffBy', name: 'signed_off_by', synonyms: [['signedoff', 'signoff']] },
  ],
  aliases: [
    {
      field: 'alias',
      name: 'alias',
      isRequired: true,
      synonyms: [['aliasid', 'otherid', 'oldid', 'secondaryid']],
    },
    {
      field: 'personId',
      name: 'person_id',
      isRequired: true,
      synonyms: [
        ['id', 'employeeid', 'mainid', 'primaryid'],
        ['person', 'employee'],
      ],
    },
  ],
};
