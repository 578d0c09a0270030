/** The parts of the style of leadership: what each says, and what it cannot tell. */
export const styleParts = {
  'line-following': {
    title: 'Contact along the line',
    reads: 'how much of the contact is between people and their own managers',
    definedAs:
      'pairs in touch who are a person and their direct manager / all pairs in touch; direction dropped',
    expectedAs:
      'everybody keeps the number of contacts they have and meets others in proportion to theirs, whatever the chart',
    command: 'much contact follows the chart',
    cultivate: 'contact runs beside the chart as much as along it',
    cannotTell: 'whether the contact along the line is an order or a talk',
  },
  'starts-from-below': {
    title: 'Who starts contact across levels',
    reads: 'how much of the contact between levels is started by the one who stands lower',
    definedAs:
      'ties from a lower to a higher level / ties between different levels, along their direction; a level is the number of steps to the top of the chart, or whether the level is one of formalLevels',
    expectedAs: 'an even split: as much starts below as above',
    command: 'contact between levels starts above',
    cultivate: 'contact between levels starts below, too, and at least as much',
    cannotTell:
      'what starting means in a kind of tie: to ask for advice leads upward by its nature, to hand out work downward; look at kinds one by one',
  },
  'starters-spread': {
    title: 'Spread of those who start contact',
    reads:
      'how evenly starting contact is spread over people: 1, everybody starts as much; near 0, few start all',
    definedAs:
      '1 - Gini coefficient of the number of people whom each person acts towards; people who start nothing count',
    expectedAs: 'every tie is started by anybody with even chances',
    command: 'few people start most of the contact',
    cultivate: 'starting contact is spread over many',
    cannotTell: 'whether those who start little have nothing to say, or a record that misses it',
  },
  'paths-through-leaders': {
    title: 'Shortest ways through formal leaders',
    reads: 'how much of what passes between people without a post would pass through somebody with one',
    definedAs:
      'over pairs of people who lead nobody and are not in direct touch, the share of their shortest paths, along the direction of ties, with a formal leader on the way: its mean',
    expectedAs: 'as many people as lead by post, drawn from everybody',
    command: 'people are joined through those who lead by post',
    cultivate: 'people are joined past them as well',
    cannotTell: 'whether anything takes the shortest way',
  },
  'leader-reciprocity': {
    title: 'Ties between leaders that are returned',
    reads: 'how often a formal leader to whom another turns turns to them, too',
    definedAs:
      'ties from a formal leader to another that are returned / all ties from a formal leader to another',
    expectedAs:
      'each formal leader keeps the number of ties they send to and get from others, which fall on one another by chance',
    command: 'formal leaders turn to those above and are not turned to in return',
    cultivate: 'formal leaders turn to one another: leadership is coordinated',
    cannotTell: 'whether they agree',
  },
  'centralization-in-degree': {
    title: 'Centralization: who is turned to',
    reads: 'how far being turned to is gathered at one person',
    definedAs: 'sum over people of (greatest - own number of people who turn to them) / (n-1)^2',
    expectedAs: 'as many ties among as many people, fallen at random',
    command: 'contact is gathered at one person',
    cultivate: 'contact is spread',
    cannotTell: 'whether the one is a leader by post or without one',
  },
  'centralization-out-degree': {
    title: 'Centralization: who turns to others',
    reads: 'how far turning to others is gathered at one person',
    definedAs: 'sum over people of (greatest - own number of people they turn to) / (n-1)^2',
    expectedAs: 'as many ties among as many people, fallen at random',
    command: 'contact is gathered at one person',
    cultivate: 'contact is spread',
    cannotTell: 'whether one person directs, or asks everybody',
  },
  'centralization-degree': {
    title: 'Centralization: who is in touch',
    reads: 'how far contact is gathered at one person, whoever starts it',
    definedAs: 'sum over people of (greatest - own number of contacts) / (n-1)(n-2); direction dropped',
    expectedAs: 'as many pairs in touch among as many people, fallen at random',
    command: 'contact is gathered at one person',
    cultivate: 'contact is spread',
    cannotTell: 'who turns to whom',
  },
  'centralization-betweenness': {
    title: 'Centralization: the shortest ways',
    reads: 'how far the shortest ways run through one person',
    definedAs: 'sum over people of (greatest - own betweenness) / (n-1)^2(n-2), undirected half of that',
    expectedAs: 'as many ties among as many people, fallen at random: the mean of drawn networks',
    command: 'contact between others hangs on one person',
    cultivate: 'there is more than one way round',
    cannotTell: 'whether the one is felt as a bottleneck',
  },
  'krackhardt-connectedness': {
    title: 'Connectedness (Krackhardt)',
    reads: 'which share of pairs can reach each other at all; direction dropped',
    definedAs: 'pairs in the same weak component / all pairs',
    expectedAs: 'as many ties among as many people, fallen at random: the mean of drawn networks',
    command: 'says neither: a chart holds everybody together',
    cultivate: 'says neither: so does contact at every level',
    cannotTell:
      'which style: it is beside the others since they presume it; where nearly every organisation like this one has 1, the interval holds that always, and not in nine of ten',
  },
  'krackhardt-hierarchy': {
    title: 'Hierarchy (Krackhardt)',
    reads: 'which share of the pairs who can reach each other can do so one way only',
    definedAs: '1 - pairs that reach each other both ways / pairs of whom at least one reaches the other',
    expectedAs: 'as many ties among as many people, fallen at random: the mean of drawn networks',
    command: 'ties lead one way and never back, as in a chart',
    cultivate: 'people reach one another both ways',
    cannotTell:
      'steepness: where everybody reaches everybody it is 0, however unequal people are, and the interval holds that always, not in nine of ten',
  },
  'krackhardt-efficiency': {
    title: 'Efficiency (Krackhardt)',
    reads: 'how few ties there are beyond those that hold the network together',
    definedAs:
      '1 - ties beyond a spanning tree / the greatest possible number of them, over weak components; direction dropped',
    expectedAs: 'as many ties among as many people, fallen at random: the mean of drawn networks',
    command: 'hardly a tie is spare, as in a chart',
    cultivate: 'there are many ways round',
    cannotTell:
      'whether spare ties are used; it falls with the number of contacts, and rises with size by itself',
  },
  'krackhardt-lubness-reversed': {
    title: 'Least upper bound (Krackhardt)',
    reads:
      'which share of pairs has one to go to: somebody whom both can reach, below all others whom both can reach',
    definedAs:
      '1 - pairs without a least upper bound / the greatest possible number of them, people turn upward, so an upper bound of two is a person whom both reach, and the least is one who reaches all their other upper bounds; by the definition as written, while R sna asks for a bound that all others reach',
    expectedAs: 'as many ties among as many people, fallen at random: the mean of drawn networks',
    command:
      'every pair has one to go to; so it has where everybody reaches everybody, which is why it has no place on the line',
    cultivate: 'see command-and-control',
    cannotTell: 'unity of command, unless hierarchy is high, too',
  },
};
