package org.loomhive.catalog.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/**
 * A list that somebody sent. A job looks at it first and says what would become of each row; when
 * she has read that she may ask for it to be taken.
 */
@Entity
@Table(name = "sent_list")
public class SentList {
  private static final String EVERYWHERE = "*";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private ListRef ref;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "row_count")
  private int rows;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "sent_for")
  private String sentFor;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "working_until")
  private Instant workingUntil;

  protected SentList() {} // for EclipseLink

  SentList(String fileName, int rows, Actor sender, Instant now) {
    this.ref = ListRef.random();
    this.fileName = fileName;
    this.rows = rows;
    this.sentBy = sender.ref();
    this.sentFor = sender.isNetworkWide() ? EVERYWHERE : told(sender.cooperatives());
    this.sentAt = now;
  }

  private static String told(Set<CooperativeRef> cooperatives) {
    return cooperatives.stream()
        .map(CooperativeRef::value)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Once it was looked at; asking twice is the same as asking once. */
  void ask(Instant now) {
    if (lookedAt == null) throw new Refused(ListRefusal.NOT_LOOKED_AT);
    if (askedAt == null) askedAt = now;
  }

  void worksUntil(Instant then) {
    workingUntil = then;
  }

  boolean isWorkedOn(Instant now) {
    return workingUntil != null && now.isBefore(workingUntil);
  }

  void done(Instant now) {
    if (isTaking()) takenAt = now;
    else lookedAt = now;
    workingUntil = null;
  }

  /** Who sent it, with the cooperatives that she saw then. */
  public Actor sender() {
    if (sentFor.equals(EVERYWHERE)) return new Actor(sentBy, Set.of(Role.NETWORK_ADMIN), Set.of());
    var hers =
        Arrays.stream(sentFor.split(" "))
            .filter(one -> !one.isEmpty())
            .map(CooperativeRef::new)
            .collect(Collectors.toSet());
    return new Actor(sentBy, Set.of(Role.MANAGER), hers);
  }

  /** It is not only looked at any more. */
  public boolean isTaking() {
    return askedAt != null;
  }

  public ListRef ref() {
    return ref;
  }

  Long id() {
    return id;
  }

  public String fileName() {
    return fileName;
  }

  public int rows() {
    return rows;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Optional<Instant> lookedAt() {
    return Optional.ofNullable(lookedAt);
  }

  public Optional<Instant> takenAt() {
    return Optional.ofNullable(takenAt);
  }

  /** Nothing of it waits to be done. */
  public boolean isAtRest() {
    return isTaking() ? takenAt != null : lookedAt != null;
  }
}
