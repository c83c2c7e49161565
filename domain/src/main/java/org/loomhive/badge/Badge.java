package org.loomhive.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.shelf.Facet;
import org.loomhive.catalog.shelf.Mark;
import org.loomhive.kernel.Actor;

/**
 * Something that is claimed, of what, and the paper that proves it. It holds from the first to the
 * last day of its paper, unless somebody ends it before. A new paper is a new badge.
 */
@Entity
@Table(name = "badge")
public class Badge {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private BadgeRef ref;

  @Enumerated(EnumType.STRING)
  private BadgeKind kind;

  @Enumerated(EnumType.STRING)
  private BadgeScope scope;

  @Column(name = "scope_key")
  private String scopeKey;

  private String issuer;

  @Column(name = "certificate_number")
  private String number;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "document_hash")
  private String documentHash;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private String notedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected Badge() {} // for EclipseLink

  Badge(NoteBadge.Claimed what, String documentHash) {
    this.ref = BadgeRef.random();
    this.kind = what.kind();
    this.scope = what.scope();
    this.scopeKey = what.scopeKey();
    this.issuer = what.issuer();
    this.number = what.number();
    this.validFrom = what.from();
    this.validTo = what.to();
    this.documentHash = documentHash;
  }

  Badge by(Actor who, Instant when) {
    this.notedBy = who.ref();
    this.notedAt = when;
    return this;
  }

  /** Twice is the same as once. */
  void end(Actor who, Instant now) {
    if (endedAt != null) return;
    endedAt = now;
    endedBy = who.ref();
  }

  public boolean holdsOn(LocalDate day) {
    return endedAt == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
  }

  /** Whether it says something of this product, while it holds. */
  public boolean isOf(Product product) {
    return switch (scope) {
      case PRODUCT -> scopeKey.equals(product.slug());
      case COOPERATIVE -> scopeKey.equals(product.cooperative().value());
      case MATERIAL ->
          product.materials().stream()
              .map(MaterialShare::material)
              .anyMatch(scopeKey::equalsIgnoreCase);
    };
  }

  /** By which a list finds the products that it is of. */
  public Mark mark() {
    return switch (scope) {
      case PRODUCT -> Mark.ofPiece(scopeKey);
      case COOPERATIVE -> new Mark(Facet.MAKER, scopeKey);
      case MATERIAL -> Mark.ofMaterial(scopeKey);
    };
  }

  public BadgeRef ref() {
    return ref;
  }

  public BadgeKind kind() {
    return kind;
  }

  public BadgeScope scope() {
    return scope;
  }

  /** A slug, a reference or the name of a material. */
  public String scopeKey() {
    return scopeKey;
  }

  public String issuer() {
    return issuer;
  }

  public String number() {
    return number;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day. */
  public LocalDate validTo() {
    return validTo;
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  String documentHash() {
    return documentHash;
  }
}
