package org.loomhive.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;

/**
 * Somebody who makes things and shares in the cooperative. Known by a reference and by what she
 * wishes to be called; her legal name is not here, and why she joined is nowhere on this side.
 */
@Entity
@Table(name = "member")
public class Member {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private MemberRef ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @ManyToOne(optional = false)
  @JoinColumn(name = "group_id")
  private MakerGroup group;

  private String called;

  @Column(name = "public_name")
  private String publicName;

  private String language;

  @Column(name = "hours_per_week")
  private int hoursPerWeek;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @ElementCollection
  @CollectionTable(name = "member_skill", joinColumns = @JoinColumn(name = "member_id"))
  @Column(name = "skill")
  @Enumerated(EnumType.STRING)
  private Set<Skill> skills = new HashSet<>();

  protected Member() {} // for EclipseLink

  public Member(MemberRef ref, MakerGroup group, String called, LocalDate joinedOn) {
    this.ref = ref;
    this.group = group;
    this.cooperative = group.cooperative();
    this.called = called;
    this.joinedOn = joinedOn;
    this.language = "en";
  }

  public Member offersHoursPerWeek(int hours) {
    this.hoursPerWeek = hours;
    return this;
  }

  public Member speaks(String languageTag) {
    this.language = languageTag;
    return this;
  }

  public Member can(Set<Skill> what) {
    skills.clear();
    skills.addAll(what);
    return this;
  }

  /** One more, for ever. */
  public void learns(Skill what) {
    skills.add(what);
  }

  /** Buyers read this name from now on; null takes it back. */
  public Member isKnownToBuyersAs(String name) {
    this.publicName = name;
    return this;
  }

  public MemberRef ref() {
    return ref;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MakerGroup group() {
    return group;
  }

  public String called() {
    return called;
  }

  public Optional<String> publicName() {
    return Optional.ofNullable(publicName);
  }

  public String language() {
    return language;
  }

  public int hoursPerWeek() {
    return hoursPerWeek;
  }

  public LocalDate joinedOn() {
    return joinedOn;
  }

  public Set<Skill> skills() {
    return skills.isEmpty() ? Set.of() : EnumSet.copyOf(skills);
  }

  public boolean isActiveOn(LocalDate day) {
    return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
  }
}
