package org.loomhive.fund.vote;

/** What a ballot says. */
public enum Choice {
  YES,
  NO,
  ABSTAIN
}
