package org.loomhive.payout.statement;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankRefusal;
import org.loomhive.payout.bank.BankStatement;

/**
 * A booking that could not be matched. It changes nothing until a person says which payment it is,
 * or that it is none.
 */
@Entity
@Table(name = "parked_entry")
public class ParkedEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "statement_id")
  private TakenStatement statement;

  @Column(name = "entry_key")
  private String key;

  private String account;

  @Column(name = "is_debit")
  private boolean debit;

  @Embedded private Money amount;

  @Column(name = "booked_on")
  private LocalDate bookedOn;

  private String reference;

  @Column(name = "reason_code")
  private String reasonCode;

  @Enumerated(EnumType.STRING)
  private BankReason reason;

  @Column(name = "parked_for")
  @Enumerated(EnumType.STRING)
  private EntryParked parkedFor;

  @Column(name = "line_ref")
  private PayLineRef line;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected ParkedEntry() {} // for EclipseLink

  ParkedEntry(TakenStatement statement, EntryKey key, BankStatement.Entry entry) {
    this.statement = statement;
    this.key = key.text();
    this.account = key.account();
    this.debit = entry.isDebit();
    this.amount = entry.amount();
    this.bookedOn = entry.bookedOn();
    var names = entry.names();
    this.reference = names.endToEndId().or(() -> names.theirs().stream().findFirst()).orElse(null);
    this.reasonCode = entry.cameBack().flatMap(BankStatement.Return::code).orElse(null);
    this.reason = entry.cameBack().map(BankStatement.Return::reason).orElse(null);
  }

  ParkedEntry because(EntryParked why) {
    this.parkedFor = why;
    return this;
  }

  /**
   * @param which null when it is none of ours
   */
  void settle(PayLineRef which, String by, Instant now) {
    if (settledAt != null) throw new Refused(BankRefusal.ENTRY_IS_SETTLED);
    line = which;
    settledBy = by;
    settledAt = now;
  }

  /** Tells it from every other booking, in whatever file it comes. */
  public String key() {
    return key;
  }

  public boolean isDebit() {
    return debit;
  }

  public Money amount() {
    return amount;
  }

  public LocalDate bookedOn() {
    return bookedOn;
  }

  /** What the bank calls it by, if anything. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** As the bank told it, without the names that nobody could place. */
  BankStatement.Entry told() {
    var none =
        new BankStatement.Names(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    var back =
        reason == null
            ? Optional.<BankStatement.Return>empty()
            : Optional.of(new BankStatement.Return(Optional.ofNullable(reasonCode), reason));
    return new BankStatement.Entry(debit, amount, bookedOn, none, back);
  }

  /** The number of the account of ours that it stands on. */
  String account() {
    return account;
  }

  public Optional<BankReason> reason() {
    return Optional.ofNullable(reason);
  }

  public EntryParked parkedFor() {
    return parkedFor;
  }

  public TakenStatement statement() {
    return statement;
  }
}
