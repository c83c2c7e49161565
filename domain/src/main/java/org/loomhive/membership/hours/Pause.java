package org.loomhive.membership.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.loomhive.kernel.MemberRef;

/** Days on which a member takes no work. Why is her own affair; there is no place to write it. */
@Entity
@Table(name = "hours_pause")
public class Pause {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String ref;

  @Column(name = "member_ref")
  private MemberRef member;

  @Embedded private Days days;

  @Column(name = "noted_at")
  private Instant notedAt;

  protected Pause() {} // for EclipseLink

  Pause(MemberRef member, Days days, Instant now) {
    this.ref = UUID.randomUUID().toString();
    this.member = member;
    this.days = days;
    this.notedAt = now;
  }

  public String ref() {
    return ref;
  }

  public MemberRef member() {
    return member;
  }

  public Days days() {
    return days;
  }
}
