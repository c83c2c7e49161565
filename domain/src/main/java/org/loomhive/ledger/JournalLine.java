package org.loomhive.ledger;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.loomhive.kernel.Money;

/** One side of an entry: a debit is above zero, a credit below. */
@Entity
@Table(name = "journal_line")
public class JournalLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "entry_id")
  private JournalEntry entry;

  @Enumerated(EnumType.STRING)
  private Account account;

  private String party;
  @Embedded private Money amount;

  protected JournalLine() {} // for EclipseLink

  JournalLine(JournalEntry entry, Account account, String party, Money amount) {
    this.entry = entry;
    this.account = account;
    this.party = party;
    this.amount = amount;
  }

  public JournalEntry entry() {
    return entry;
  }

  public Account account() {
    return account;
  }

  /** Whose sub-account it touches, or null. */
  public String party() {
    return party;
  }

  public Money amount() {
    return amount;
  }

  /** Its columns in the order in which {@link JournalRows} writes them. */
  List<Object> asRow(Long ofEntry) {
    return Arrays.asList(ofEntry, account.name(), party, amount.minor(), amount.currency());
  }

  /** The same words for the same line, for ever: hashes are made from them. */
  public String asText() {
    return account + "|" + party + "|" + amount;
  }
}
