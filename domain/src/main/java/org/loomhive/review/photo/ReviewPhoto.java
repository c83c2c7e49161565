package org.loomhive.review.photo;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.catalog.picture.Darkroom;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.review.ReviewRef;
import org.loomhive.review.ReviewRefusal;

/** A photo of a piece by its buyer. It waits until somebody has looked who can be seen on it. */
@Entity
@Table(name = "review_photo")
public class ReviewPhoto {
  private static final int WIDTH_PIXELS = 960;
  private static final byte[] GONE = {};

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private PhotoRef ref;

  @Column(name = "review_ref")
  private ReviewRef review;

  private String print;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] jpeg;

  @Column(name = "added_at")
  private Instant addedAt;

  @Enumerated(EnumType.STRING)
  private PersonSeen seen;

  @Column(name = "shown_at")
  private Instant shownAt;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Column(name = "judged_by")
  private String judgedBy;

  protected ReviewPhoto() {} // for EclipseLink

  /** Refused when the file is no picture. */
  ReviewPhoto(ReviewRef review, byte[] file, Instant now) {
    this.ref = PhotoRef.random();
    this.review = review;
    this.print = CleanPhoto.nameOf(file);
    this.jpeg = Darkroom.clean(file, WIDTH_PIXELS);
    this.addedAt = now;
  }

  /** Whoever can be recognised was not asked, so it is shown only when nobody can. */
  void show(PersonSeen whom, Actor by, Instant now) {
    if (declinedAt != null) throw new Refused(ReviewRefusal.PHOTO_GONE);
    if (whom != PersonSeen.NOBODY) throw new Refused(ReviewRefusal.PHOTO_OF_SOMEBODY);
    seen = whom;
    judgedBy = by.ref();
    if (shownAt == null) shownAt = now;
  }

  /** The picture itself is gone with that. */
  void decline(PersonSeen whom, Actor by, Instant now) {
    seen = whom;
    judgedBy = by.ref();
    shownAt = null;
    if (declinedAt == null) declinedAt = now;
    jpeg = GONE;
  }

  public PhotoState state() {
    if (declinedAt != null) return PhotoState.DECLINED;
    return shownAt == null ? PhotoState.WAITING : PhotoState.SHOWN;
  }

  boolean isOf(byte[] file) {
    return print.equals(CleanPhoto.nameOf(file));
  }

  public Instant addedAt() {
    return addedAt;
  }

  /** The picture as it is kept; none once it is declined. */
  public byte[] jpeg() {
    return jpeg.clone();
  }

  public PhotoRef ref() {
    return ref;
  }

  public ReviewRef review() {
    return review;
  }
}
