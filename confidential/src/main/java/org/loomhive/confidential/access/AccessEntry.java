package org.loomhive.confidential.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One look at something protected. Written before it is shown; never changed, never removed. */
@Entity
@Table(name = "access_log")
public class AccessEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String who;
  private String what;
  private String about;
  private String why;

  @Column(name = "looked_at")
  private Instant lookedAt;

  protected AccessEntry() {} // for EclipseLink

  AccessEntry(String who, String what, String about, String why, Instant now) {
    this.who = who;
    this.what = what;
    this.about = about;
    this.why = why;
    this.lookedAt = now;
  }

  /** The reference of the one who looked. */
  public String who() {
    return who;
  }

  public String what() {
    return what;
  }

  /** The reference of the file or member that was looked at. */
  public String about() {
    return about;
  }

  public String why() {
    return why;
  }

  public Instant lookedAt() {
    return lookedAt;
  }
}
