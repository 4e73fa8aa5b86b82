/** The relations of Universal Dependencies that the parser tells apart; of the subtypes only those that tell who acts. */
export const RELATIONS = [
  'root nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss appos compound compound:prt flat amod nummod det case mark cc conj',
  'aux aux:pass cop advmod advcl acl acl:relcl xcomp ccomp csubj parataxis punct fixed expl list vocative',
  'discourse dislocated orphan goeswith reparandum dep',
]
  .join(' ')
  .split(' ');

/** The number of a relation as a treebank names it; a subtype that is not told apart counts as its main one. */
export const relationOf = (name: string): number => {
  const own = RELATIONS.indexOf(name);
  return own >= 0 ? own : Math.max(RELATIONS.indexOf(name.split(':')[0]!), 0);
};
