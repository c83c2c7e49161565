package org.loomhive.wage.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.SlipNumber;

/**
 * Something besides pieces that a slip pays or keeps back. It waits until a month that closes takes
 * it, once. It posts nothing: whoever makes one posts its entry to WAGES_PAYABLE (member) in the
 * same transaction, a credit when it adds and a debit when it takes.
 */
@Entity
@Table(name = "slip_item")
public class SlipItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "item_key")
  private String key;

  @Enumerated(EnumType.STRING)
  private SlipItemKind kind;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  @Embedded private Money amount;

  @Column(name = "about_text")
  private String aboutText;

  @Column(name = "about_number")
  private String aboutNumber;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "slip_number")
  private SlipNumber slip;

  protected SlipItem() {} // for EclipseLink

  /** Whose it is, and in which cooperative. */
  public record Whose(CooperativeRef cooperative, MemberRef member) {}

  /**
   * What it is about, for the slip.
   *
   * @param text the key of its words in the bundles of the sites
   * @param number what it refers to: a proposal, an advance, a work order
   */
  public record About(String text, String number) {}

  /**
   * @param key made by the caller from what happened, so that it happens once
   * @param amount above zero, in the currency of the cooperative
   */
  public SlipItem(String key, SlipItemKind kind, Whose whose, Money amount, About about) {
    if (!amount.isPositive()) throw new Refused(SlipItemRefusal.NOTHING_IN_IT, key);
    this.key = key;
    this.kind = kind;
    this.cooperative = whose.cooperative();
    this.member = whose.member();
    this.amount = amount;
    this.aboutText = about.text();
    this.aboutNumber = about.number();
  }

  SlipItem written(Instant now, String by) {
    writtenAt = now;
    writtenBy = by;
    return this;
  }

  boolean saysTheSameAs(SlipItem other) {
    return kind == other.kind
        && whose().equals(other.whose())
        && amount.equals(other.amount)
        && about().equals(other.about());
  }

  /** This slip has it, and no other ever will. */
  public void takeOnto(SlipNumber number) {
    if (slip != null && !slip.equals(number))
      throw new Refused(SlipItemRefusal.ON_ANOTHER_SLIP, key, slip);
    slip = number;
  }

  public String key() {
    return key;
  }

  public SlipItemKind kind() {
    return kind;
  }

  public Whose whose() {
    return new Whose(cooperative, member);
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  /** Always above zero. */
  public Money amount() {
    return amount;
  }

  public About about() {
    return new About(aboutText, aboutNumber);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String writtenBy() {
    return writtenBy;
  }

  /** Empty as long as it waits. */
  public Optional<SlipNumber> slip() {
    return Optional.ofNullable(slip);
  }
}
