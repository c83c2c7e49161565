package org.loomhive.ledger.closing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A day of the books that is over. Its hash is made from all that was posted on it and from the
 * hash of the day before, so that whoever changes a row changes every hash from there on. It is
 * written once.
 */
@Entity
@Table(name = "day_closing")
public class DayClosing {
  /** Before the first day there is nothing. */
  public static final String NOTHING = "0".repeat(64);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private LocalDate day;
  private int entries;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  @Column(name = "closed_at")
  private Instant closedAt;

  @OneToMany(cascade = CascadeType.PERSIST, mappedBy = "closing")
  private List<DayBalance> balances = new ArrayList<>();

  protected DayClosing() {} // for EclipseLink

  DayClosing(LocalDate day, DayContent content) {
    this.day = day;
    this.previousHash = content.previousHash();
    this.entries = content.entries();
    this.hash = content.hash();
  }

  DayClosing closed(Instant now) {
    this.closedAt = now;
    return this;
  }

  /** What stands on an account after this day, written down because it moved on this day. */
  void keeps(BalanceOf of, long minor) {
    balances.add(new DayBalance(this, of, minor));
  }

  public LocalDate day() {
    return day;
  }

  /** How many were posted on it. */
  public int entries() {
    return entries;
  }

  public String previousHash() {
    return previousHash;
  }

  public String hash() {
    return hash;
  }

  public Instant closedAt() {
    return closedAt;
  }

  List<DayBalance> balances() {
    return balances;
  }
}
