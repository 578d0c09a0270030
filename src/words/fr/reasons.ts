import type { reasons as english } from '../en/reasons.js';

export const reasons: typeof english = {
  'there are fewer than three units to tell apart': 'il y a moins de trois unités à distinguer',
  '# people with ties bear # coefficient': '# personnes ayant des liens portent # coefficient',
  '# people with ties bear # coefficients': '# personnes ayant des liens portent # coefficients',
  'nobody has reports': 'personne n’a de subordonnés',
  'the data has fewer than three units, or hardly anybody to compare with in them':
    'les données ont moins de trois unités, ou presque personne à y comparer',
  'there is no level, or nearly everybody has the same':
    'il n’y a pas d’échelon, ou presque tout le monde a le même',
  'start dates are known of too few people, or are all the same':
    'les dates d’entrée sont connues de trop peu de personnes, ou toutes identiques',
  'hours (fte) are known of too few people, or are all the same':
    'le temps de travail (fte) est connu de trop peu de personnes, ou le même pour toutes',
  'there is no location, or nearly everybody is at the same':
    'il n’y a pas de lieu, ou presque tout le monde est au même',
  'the person lists no skills': 'la personne ne cite pas de compétences',
  'nobody is in touch with those who come to the person':
    'personne n’est en contact avec celles et ceux qui s’adressent à la personne',
  'nobody in touch with those who come to the person has one of the skills and hours left':
    'personne en contact avec celles et ceux qui s’adressent à la personne n’a l’une des compétences et des heures de reste',
  '# % are fewer than # people': '# % font moins de # personnes',
  'none is recorded': 'rien n’est enregistré',
  'the sponsor takes no part in introductions':
    'la personne qui parraine ne participe pas aux mises en relation',
  'the owner takes no part in introductions':
    'la personne qui porte l’idée ne participe pas aux mises en relation',
  'those who would meet are not to be paired':
    'les personnes qui se rencontreraient ne doivent pas être appariées',
  'the data does not say who leads by post': 'les données ne disent pas qui dirige par sa fonction',
  'fewer than # people with or without a post': 'moins de # personnes avec ou sans fonction',
  'no tie of its kinds is here': 'il n’y a ici aucun lien de ses types',
  'fewer than three people': 'moins de trois personnes',
  'nobody is in touch with anybody here': 'personne n’est ici en contact avec quelqu’un',
  'no kind of tie has a direction, so who starts contact is not on record':
    'aucun type de lien n’a de direction : qui amorce le contact n’est donc pas enregistré',
  'no tie with a direction joins people here': 'aucun lien orienté ne relie ici des personnes',
  'the data does not say who leads by post (manager_id in people.csv, or formalLevels in orgraph.json)':
    'les données ne disent pas qui dirige par sa fonction (manager_id dans people.csv, ou formalLevels dans orgraph.json)',
  'nobody here leads by post': 'personne ici ne dirige par sa fonction',
  'fewer than # formal leaders, of each of whom the figure would tell':
    'moins de # responsables formels, sur chacun desquels le chiffre en dirait',
  'fewer than # people who lead nobody, of each of whom the figure would tell':
    'moins de # personnes qui ne dirigent personne, sur chacune desquelles le chiffre en dirait',
  'no reporting lines (manager_id in people.csv)': 'pas de lignes hiérarchiques (manager_id dans people.csv)',
  'nobody here has a manager who is here, too': 'personne ici n’a de responsable qui soit ici aussi',
  'nothing says who stands above whom (manager_id in people.csv, or formalLevels in orgraph.json)':
    'rien ne dit qui est au-dessus de qui (manager_id dans people.csv, ou formalLevels dans orgraph.json)',
  'no tie joins people of different levels': 'aucun lien ne relie des personnes d’échelons différents',
  'no tie joins two formal leaders': 'aucun lien ne relie deux responsables formels',
  'no kind of tie has a direction': 'aucun type de lien n’a de direction',
  'shortest paths are followed for everybody, for firms and for groups of at least # people':
    'les plus courts chemins sont suivis pour tout le monde, pour les entreprises et pour les groupes d’au moins # personnes',
  'there is nothing to divide by: too few people or ties':
    'il n’y a rien par quoi diviser : trop peu de personnes ou de liens',
  'bounds are not looked for in pieces of more than # people':
    'on ne cherche pas de bornes dans des morceaux de plus de # personnes',
  'there is too little contact': 'il y a trop peu de contacts',
  'there is too little contact between levels, or all of it is returned':
    'il y a trop peu de contacts entre échelons, ou tous sont rendus',
  'too few draws have a value': 'trop peu de tirages ont une valeur',
  'there is too little contact between formal leaders':
    'il y a trop peu de contacts entre responsables formels',
  'fewer than # people: how the greatest of so few spreads cannot be told':
    'moins de # personnes : on ne peut dire comment varie la plus grande de si peu de valeurs',
  'the network falls into parts of which none holds half of the people':
    'le réseau se divise en parties dont aucune ne tient la moitié des personnes',
  'no part in which everybody reaches everybody holds half of the people':
    'aucune partie où chacun atteint chacun ne tient la moitié des personnes',
  'there is nobody to whom a tie could be spare': 'il n’y a personne pour qui un lien pourrait être superflu',
  'a single tie more or less can move it from # to #, and no draw of what is on record shows how likely that is':
    'un seul lien de plus ou de moins peut le faire passer de # à #, et aucun tirage de ce qui est enregistré ne montre combien c’est probable',
  'it would be a figure of few people, or make one known that is hidden':
    'ce serait un chiffre sur peu de personnes, ou il en révélerait un masqué',
  'in a group it is none or all, which would say the same of everybody there':
    'dans un groupe c’est aucun ou tous, ce qui dirait la même chose de chacun',
  'too few pieces have a value, or: ': 'trop peu de morceaux ont une valeur, ou : ',
};
