package org.loomhive.wage.rate.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.wage.rate.WageRate;

/**
 * Rates that somebody wrote together. They wait until a second person agrees to all of them, or
 * declines; whoever wrote them may take them back herself.
 */
@Entity
@Table(name = "rate_sheet")
public class RateSheet {
  private static final Comparator<WageRate> AS_A_TABLE =
      Comparator.comparing(WageRate::stateCode)
          .thenComparing(WageRate::basis)
          .thenComparing(WageRate::validFrom)
          .thenComparing(WageRate::level);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private RateSheetNumber number;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "agreed_by")
  private String agreedBy;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "declined_by")
  private String declinedBy;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @OneToMany(mappedBy = "sheet")
  private List<WageRate> rates = new ArrayList<>();

  protected RateSheet() {} // for EclipseLink

  public RateSheet(List<WageRate> rates, Actor actor, Instant now) {
    this.number = RateSheetNumber.random();
    this.rates.addAll(rates);
    this.writtenBy = actor.ref();
    this.writtenAt = now;
    for (WageRate rate : rates) rate.on(this);
  }

  /** Agreeing twice is agreeing once. */
  public void agree(Actor actor, Instant now) {
    if (isAgreed()) return;
    if (declinedAt != null) throw new Refused(RateRefusal.SHEET_DECLINED);
    if (isWrittenBy(actor)) throw new Refused(RateRefusal.YOU_WROTE_IT);
    agreedBy = actor.ref();
    agreedAt = now;
  }

  public void decline(Actor actor, Instant now) {
    if (isAgreed()) throw new Refused(RateRefusal.SHEET_IN_FORCE);
    if (declinedAt != null) return;
    declinedBy = actor.ref();
    declinedAt = now;
  }

  public boolean isWrittenBy(Actor actor) {
    return writtenBy.equals(actor.ref());
  }

  public boolean isAgreed() {
    return agreedAt != null;
  }

  public RateSheetNumber number() {
    return number;
  }

  /** As a table of rates is read. */
  public List<WageRate> rates() {
    return rates.stream().sorted(AS_A_TABLE).toList();
  }

  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Optional<String> agreedBy() {
    return Optional.ofNullable(agreedBy);
  }
}
