package org.loomhive.editorial;

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
import org.loomhive.kernel.Actor;

/** Something that staff write for buyers. Its address stays; its words stand in versions. */
@Entity
@Table(name = "article")
public class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String slug;

  @Enumerated(EnumType.STRING)
  private ArticleKind kind;

  @Enumerated(EnumType.STRING)
  private ArticlePlace place;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  protected Article() {} // for EclipseLink

  Article(String slug, ArticleKind kind, Actor by, Instant now) {
    this.slug = slug;
    this.kind = kind;
    this.place = ArticlePlace.NOWHERE;
    this.begunAt = now;
    this.begunBy = by.ref();
  }

  void standsAt(ArticlePlace where) {
    place = where;
  }

  /** Its address: /page?a= */
  public String slug() {
    return slug;
  }

  public ArticleKind kind() {
    return kind;
  }

  public ArticlePlace place() {
    return place;
  }
}
