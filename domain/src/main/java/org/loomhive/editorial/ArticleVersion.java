package org.loomhive.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.language.Language;

/** The words of a text as they were saved once. Never changed. */
@Entity
@Table(name = "article_version")
public class ArticleVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String slug;

  @Column(name = "version_number")
  private int number;

  private String title;
  private String summary;
  private String html;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected ArticleVersion() {} // for EclipseLink

  ArticleVersion(String slug, int number, WriteArticle.Written words) {
    this.slug = slug;
    this.number = number;
    this.title = words.title().strip();
    this.summary = words.summary().strip();
    this.html = Cleaned.of(words.text());
  }

  ArticleVersion by(Actor who, Instant when) {
    this.writtenBy = who.ref();
    this.writtenAt = when;
    return this;
  }

  public String slug() {
    return slug;
  }

  /** Counts from 1. */
  public int number() {
    return number;
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }

  /** Clean: nothing in it runs, loads or hides anything. */
  public String html() {
    return html;
  }

  public List<Block> blocks() {
    return Block.of(html);
  }

  public ArticleText text() {
    return new ArticleText(slug, Language.EN, title, summary, html);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** All that a reader reads, without tags. */
  public String told() {
    return text().told();
  }
}
