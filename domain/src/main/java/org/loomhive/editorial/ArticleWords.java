package org.loomhive.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import org.loomhive.badge.BadgeKind;
import org.loomhive.badge.ClaimWords;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.language.Language;

/**
 * One version of a text in another language. It is read while its English version is shown and
 * papers prove what its own words claim. Added once, never changed; what is added later counts.
 */
@Entity
@Table(name = "article_words")
public class ArticleWords {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String slug;

  @Column(name = "version_number")
  private int number;

  private Language language;
  private String title;
  private String summary;
  private String html;
  private String claims;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected ArticleWords() {} // for EclipseLink

  ArticleWords(int number, ArticleText text) {
    this.slug = text.slug();
    this.number = number;
    this.language = text.language();
    this.title = text.title();
    this.summary = text.summary();
    this.html = text.html();
    this.claims = BadgeKind.joined(ClaimWords.in(text.told()).keySet());
  }

  ArticleWords by(Actor who, Instant when) {
    this.writtenBy = who.ref();
    this.writtenAt = when;
    return this;
  }

  /** Nobody reads it any more. */
  boolean isTakenAway() {
    return title.isEmpty();
  }

  boolean isProven(Collection<BadgeKind> proven) {
    return proven.containsAll(BadgeKind.parted(claims));
  }

  boolean isOf(ArticleVersion version) {
    return number == version.number() && slug.equals(version.slug());
  }

  Long id() {
    return id;
  }

  public int number() {
    return number;
  }

  public Language language() {
    return language;
  }

  public ArticleText text() {
    return new ArticleText(slug, language, title, summary, html);
  }
}
