import * as fc from 'fast-check';

// A mutant is found by the first counterexample; a smaller one is of no use to anybody.
fc.configureGlobal({ endOnFailure: true });
