package org.loomhive.wholesale.quote;

/** Who pays and who bears what on the way (ICC Incoterms 2020); the ones that the house offers. */
public enum Incoterm {
  EXW,
  FOB,
  CPT,
  DAP,
  DDP
}
