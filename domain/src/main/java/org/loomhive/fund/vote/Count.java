package org.loomhive.fund.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How many said what. */
@Embeddable
public class Count implements Serializable {
  @Column(name = "yes_votes")
  private Integer yes;

  @Column(name = "no_votes")
  private Integer no;

  @Column(name = "abstained")
  private Integer abstained;

  protected Count() {} // for EclipseLink

  public Count(int yes, int no, int abstained) {
    if (yes < 0 || no < 0 || abstained < 0) throw new IllegalArgumentException("votes below zero");
    this.yes = yes;
    this.no = no;
    this.abstained = abstained;
  }

  public int yes() {
    return yes;
  }

  public int no() {
    return no;
  }

  public int abstained() {
    return abstained;
  }

  public int all() {
    return Math.addExact(Math.addExact(yes, no), abstained);
  }
}
