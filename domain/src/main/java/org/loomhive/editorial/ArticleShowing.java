package org.loomhive.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.loomhive.badge.BadgeKind;
import org.loomhive.kernel.Actor;

/**
 * From a moment on this version is shown, or none. What was set later counts more than all that was
 * planned before. Added once, never changed.
 */
@Entity
@Table(name = "article_showing")
public class ArticleShowing {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String slug;

  @Column(name = "version_number")
  private Integer number;

  private String claims = "";

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private String setBy;

  protected ArticleShowing() {} // for EclipseLink

  private ArticleShowing(String slug, Integer number, Instant from) {
    this.slug = slug;
    this.number = number;
    this.from = from;
  }

  /**
   * @param claims what its words claim: it is shown only while papers prove all of it
   */
  static ArticleShowing of(ArticleVersion version, Collection<BadgeKind> claims, Instant from) {
    var showing = new ArticleShowing(version.slug(), version.number(), from);
    showing.claims = BadgeKind.joined(claims);
    return showing;
  }

  static ArticleShowing end(String slug, Instant from) {
    return new ArticleShowing(slug, null, from);
  }

  ArticleShowing by(Actor who, Instant now) {
    this.setBy = who.ref();
    this.setAt = now;
    return this;
  }

  /** What counts at a moment, among all that was set for one text. */
  static Optional<ArticleShowing> inForce(Collection<ArticleShowing> all, Instant now) {
    return all.stream()
        .filter(one -> !one.from.isAfter(now))
        .max(Comparator.comparing(one -> one.id))
        .filter(one -> one.number != null);
  }

  boolean isProven(Collection<BadgeKind> proven) {
    return proven.containsAll(claims());
  }

  public Set<BadgeKind> claims() {
    return BadgeKind.parted(claims);
  }

  public String slug() {
    return slug;
  }

  /** Empty when nothing is shown from then on. */
  public Optional<Integer> number() {
    return Optional.ofNullable(number);
  }

  public Instant from() {
    return from;
  }
}
