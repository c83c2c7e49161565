package org.loomhive.fund.vote;

/** What is decided, and how many of the members must vote at least, in percent. */
public enum ProposalKind {
  /** To spend something of the premium fund. */
  PREMIUM(30),
  /** To share a year's surplus among those who worked. */
  SURPLUS(50);

  private final int quorum;

  ProposalKind(int quorum) {
    this.quorum = quorum;
  }

  public int quorum() {
    return quorum;
  }
}
