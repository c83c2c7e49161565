package org.loomhive.catalog.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Actor;

/**
 * A yes of all who can be recognised on a photo, until a day; or its end. It names nobody: who it
 * was stands on the paper that they signed. Written once, never changed.
 */
@Entity
@Table(name = "picture_agreement")
public class PictureConsent {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String picture;

  @Column(name = "agreed_until")
  private LocalDate agreedUntil;

  @Enumerated(EnumType.STRING)
  private HowAgreed how;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  /**
   * What was agreed.
   *
   * @param until the last day on which it holds
   */
  public record Terms(LocalDate until, HowAgreed how) {}

  protected PictureConsent() {} // for EclipseLink

  PictureConsent(String picture, Actor actor, Instant now) {
    this.picture = picture;
    this.writtenBy = actor.ref();
    this.writtenAt = now;
  }

  PictureConsent until(LocalDate lastDay, HowAgreed howAgreed) {
    this.agreedUntil = lastDay;
    this.how = howAgreed;
    return this;
  }

  /** Empty when it was taken back. */
  public Optional<LocalDate> agreedUntil() {
    return Optional.ofNullable(agreedUntil);
  }

  public HowAgreed how() {
    return how;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
