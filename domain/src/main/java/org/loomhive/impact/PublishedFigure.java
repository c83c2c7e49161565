package org.loomhive.impact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A number that anybody may read: counted, rounded, nobody in it. Once published for a quarter it
 * stays as it is, so that two releases never differ by one person.
 */
@Entity
@Table(name = "published_figure")
public class PublishedFigure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private Quarter quarter;

  @Column(name = "rounded_value")
  private long roundedValue;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected PublishedFigure() {} // for EclipseLink

  PublishedFigure(String name, Quarter quarter, long roundedValue, Instant now) {
    this.name = name;
    this.quarter = quarter;
    this.roundedValue = roundedValue;
    this.publishedAt = now;
  }

  /** A key of the words on the page. */
  public String name() {
    return name;
  }

  public Quarter quarter() {
    return quarter;
  }

  /** At least so many. */
  public long roundedValue() {
    return roundedValue;
  }
}
