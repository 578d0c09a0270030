/**
 * Reasons that findings give in rows, in English as data: the key is the reason with # for each number, and the value the same in words of the
 * language, numbers in the same order.
 */
export const reasons = {
  'there are fewer than three units to tell apart': 'there are fewer than three units to tell apart',
  '# people with ties bear # coefficient': '# people with ties bear # coefficient',
  '# people with ties bear # coefficients': '# people with ties bear # coefficients',
  'nobody has reports': 'nobody has reports',
  'the data has fewer than three units, or hardly anybody to compare with in them':
    'the data has fewer than three units, or hardly anybody to compare with in them',
  'there is no level, or nearly everybody has the same':
    'there is no level, or nearly everybody has the same',
  'start dates are known of too few people, or are all the same':
    'start dates are known of too few people, or are all the same',
  'hours (fte) are known of too few people, or are all the same':
    'hours (fte) are known of too few people, or are all the same',
  'there is no location, or nearly everybody is at the same':
    'there is no location, or nearly everybody is at the same',
  'the person lists no skills': 'the person lists no skills',
  'nobody is in touch with those who come to the person':
    'nobody is in touch with those who come to the person',
  'nobody in touch with those who come to the person has one of the skills and hours left':
    'nobody in touch with those who come to the person has one of the skills and hours left',
  '# % are fewer than # people': '# % are fewer than # people',
  'none is recorded': 'none is recorded',
  'the sponsor takes no part in introductions': 'the sponsor takes no part in introductions',
  'the owner takes no part in introductions': 'the owner takes no part in introductions',
  'those who would meet are not to be paired': 'those who would meet are not to be paired',
  'the data does not say who leads by post': 'the data does not say who leads by post',
  'fewer than # people with or without a post': 'fewer than # people with or without a post',
  'no tie of its kinds is here': 'no tie of its kinds is here',
  'fewer than three people': 'fewer than three people',
  'nobody is in touch with anybody here': 'nobody is in touch with anybody here',
  'no kind of tie has a direction, so who starts contact is not on record':
    'no kind of tie has a direction, so who starts contact is not on record',
  'no tie with a direction joins people here': 'no tie with a direction joins people here',
  'the data does not say who leads by post (manager_id in people.csv, or formalLevels in orgraph.json)':
    'the data does not say who leads by post (manager_id in people.csv, or formalLevels in orgraph.json)',
  'nobody here leads by post': 'nobody here leads by post',
  'fewer than # formal leaders, of each of whom the figure would tell':
    'fewer than # formal leaders, of each of whom the figure would tell',
  'fewer than # people who lead nobody, of each of whom the figure would tell':
    'fewer than # people who lead nobody, of each of whom the figure would tell',
  'no reporting lines (manager_id in people.csv)': 'no reporting lines (manager_id in people.csv)',
  'nobody here has a manager who is here, too': 'nobody here has a manager who is here, too',
  'nothing says who stands above whom (manager_id in people.csv, or formalLevels in orgraph.json)':
    'nothing says who stands above whom (manager_id in people.csv, or formalLevels in orgraph.json)',
  'no tie joins people of different levels': 'no tie joins people of different levels',
  'no tie joins two formal leaders': 'no tie joins two formal leaders',
  'no kind of tie has a direction': 'no kind of tie has a direction',
  'shortest paths are followed for everybody, for firms and for groups of at least # people':
    'shortest paths are followed for everybody, for firms and for groups of at least # people',
  'there is nothing to divide by: too few people or ties':
    'there is nothing to divide by: too few people or ties',
  'bounds are not looked for in pieces of more than # people':
    'bounds are not looked for in pieces of more than # people',
  'there is too little contact': 'there is too little contact',
  'there is too little contact between levels, or all of it is returned':
    'there is too little contact between levels, or all of it is returned',
  'too few draws have a value': 'too few draws have a value',
  'there is too little contact between formal leaders': 'there is too little contact between formal leaders',
  'fewer than # people: how the greatest of so few spreads cannot be told':
    'fewer than # people: how the greatest of so few spreads cannot be told',
  'the network falls into parts of which none holds half of the people':
    'the network falls into parts of which none holds half of the people',
  'no part in which everybody reaches everybody holds half of the people':
    'no part in which everybody reaches everybody holds half of the people',
  'there is nobody to whom a tie could be spare': 'there is nobody to whom a tie could be spare',
  'a single tie more or less can move it from # to #, and no draw of what is on record shows how likely that is':
    'a single tie more or less can move it from # to #, and no draw of what is on record shows how likely that is',
  'it would be a figure of few people, or make one known that is hidden':
    'it would be a figure of few people, or make one known that is hidden',
  'in a group it is none or all, which would say the same of everybody there':
    'in a group it is none or all, which would say the same of everybody there',
  'too few pieces have a value, or: ': 'too few pieces have a value, or: ',
};
