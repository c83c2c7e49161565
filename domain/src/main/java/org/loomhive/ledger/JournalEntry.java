package org.loomhive.ledger;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Money;

/**
 * One business event in money: debits and credits that add up to nothing in every currency. It is
 * put together in a room's {@code …Entries} class, posted once, and never changed.
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "entry_key")
  private String key;

  private String event;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "business_date")
  private LocalDate businessDate;

  @Column(name = "posted_at")
  private Instant postedAt;

  @Column(name = "content_hash")
  private String contentHash;

  @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<JournalLine> lines = new ArrayList<>();

  protected JournalEntry() {} // for EclipseLink

  private JournalEntry(String key, String event, LocalDate businessDate) {
    this.key = key;
    this.event = event;
    this.businessDate = businessDate;
  }

  /**
   * @param key made from the event's own references, so that the same event makes the same key
   * @param event the name that docs/money.md lists
   */
  public static JournalEntry about(String event, String key, LocalDate businessDate) {
    return new JournalEntry(event + ":" + key, event, businessDate);
  }

  public JournalEntry in(CooperativeRef whose) {
    this.cooperative = whose;
    return this;
  }

  public JournalEntry debit(Account account, Money amount) {
    return debit(account, null, amount);
  }

  public JournalEntry debit(Account account, Object party, Money amount) {
    return add(account, party, amount);
  }

  public JournalEntry credit(Account account, Money amount) {
    return credit(account, null, amount);
  }

  public JournalEntry credit(Account account, Object party, Money amount) {
    return add(account, party, amount.negated());
  }

  private JournalEntry add(Account account, Object party, Money amount) {
    if (!amount.isZero())
      lines.add(new JournalLine(this, account, party == null ? null : party.toString(), amount));
    return this;
  }

  /** The entry that undoes this one; it has a key of its own. */
  public JournalEntry reversed(String reversalKey, LocalDate on) {
    var reversal = new JournalEntry(event + ".reversed:" + reversalKey, event + ".reversed", on);
    reversal.cooperative = cooperative;
    for (JournalLine line : lines)
      reversal.add(line.account(), line.party(), line.amount().negated());
    return reversal;
  }

  boolean isBalanced() {
    var sums = new TreeMap<String, Money>();
    for (JournalLine line : lines) sums.merge(line.amount().currency(), line.amount(), Money::plus);
    return !lines.isEmpty() && sums.values().stream().allMatch(Money::isZero);
  }

  void seal(Instant now) {
    postedAt = now;
    contentHash = hash();
  }

  boolean saysTheSameAs(JournalEntry other) {
    return businessDate.equals(other.businessDate) && contentHash.equals(other.hash());
  }

  private String hash() {
    var content =
        lines.stream()
            .map(JournalLine::asText)
            .collect(Collectors.joining("\n", event + "|" + cooperative + "\n", ""));
    return Fingerprint.of(content);
  }

  /** Its columns in the order in which {@link JournalRows} writes them. */
  List<Object> asRow() {
    return Arrays.asList(
        key,
        event,
        cooperative == null ? null : cooperative.value(),
        businessDate.toString(),
        Timestamp.from(postedAt),
        contentHash);
  }

  /** Whose books it stands in, or null for those of the organisation itself. */
  public CooperativeRef cooperative() {
    return cooperative;
  }

  /** All that was written down of it, without its lines. */
  public String asText() {
    return String.join(
        "|",
        key,
        event,
        String.valueOf(cooperative),
        businessDate.toString(),
        postedAt.toString(),
        contentHash);
  }

  public String key() {
    return key;
  }

  public String event() {
    return event;
  }

  public LocalDate businessDate() {
    return businessDate;
  }

  public Instant postedAt() {
    return postedAt;
  }

  public List<JournalLine> lines() {
    return List.copyOf(lines);
  }
}
