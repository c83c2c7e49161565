package org.loomhive.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.loomhive.account.seal.CodeSeal;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;

/**
 * Somebody on the staff: her roles, the cooperatives she works for, her password and, where money
 * or people's stories are touched, her second factor. Closed when she leaves, never removed.
 */
@Entity
@Table(name = "staff_account")
public class StaffAccount extends Login {
  private StaffRef ref;
  private String email;
  private String called;

  @Column(name = "code_secret")
  private String sealedCodes;

  @Column(name = "last_code_step")
  private Long lastCodeStep;

  @Column(name = "access_given_at")
  private Instant accessGivenAt;

  @Column(name = "access_asked_at")
  private Instant accessAskedAt;

  @Column(name = "access_asked_by")
  private String accessAskedBy;

  @Column(name = "access_agreed_by")
  private String accessAgreedBy;

  @Column(name = "password_chosen_at")
  private Instant passwordChosenAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "staff_cooperative", joinColumns = @JoinColumn(name = "staff_id"))
  @Column(name = "cooperative_ref")
  private Set<String> cooperatives = new HashSet<>();

  protected StaffAccount() {} // for EclipseLink

  StaffAccount(StaffRef ref, NewStaff asked, String secretHash, Instant now) {
    super(secretHash);
    this.ref = ref;
    this.email = asked.email();
    this.called = asked.called();
    this.roles = new HashSet<>(asked.roles());
    asked.cooperatives().forEach(c -> this.cooperatives.add(c.value()));
    this.sealedCodes =
        asked.codes().map(seed -> CodeSeal.close(ref.value(), seed.base32())).orElse(null);
    this.openedAt = now;
  }

  /** A password that was made for her and that she changes at once, and new codes. */
  public void giveAccess(String hash, CodeSecret seed, Instant now) {
    changeSecret(hash);
    sealedCodes = CodeSeal.close(ref.value(), seed.base32());
    lastCodeStep = null;
    accessGivenAt = now;
    passwordChosenAt = null;
  }

  /** Somebody wants a way in to be made for her; the old one stays until a second person agrees. */
  public void askAccess(Actor asking, Instant now) {
    accessAskedAt = now;
    accessAskedBy = asking.ref();
    accessAgreedBy = null;
  }

  public void agreeToAccess(Actor second) {
    accessAgreedBy = second.ref();
  }

  public boolean waitsForSecondPerson() {
    return isOpen() && accessAskedAt != null && accessAgreedBy == null;
  }

  public boolean wasAskedBy(Actor actor) {
    return actor.ref().equals(accessAskedBy);
  }

  public boolean isOf(Actor actor) {
    return ref.value().equals(actor.ref());
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  void choosePassword(String hash, Instant now) {
    changeSecret(hash);
    passwordChosenAt = now;
  }

  /** She still has the password that was made for her. */
  public boolean hasToChoosePassword() {
    return accessGivenAt != null && passwordChosenAt == null;
  }

  public void close(Instant now) {
    if (closedAt == null) closedAt = now;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Takes a code for one time step; a step at or before the last one taken is refused. */
  boolean takeCode(long step) {
    if (lastCodeStep != null && step <= lastCodeStep) return false;
    lastCodeStep = step;
    return true;
  }

  Optional<CodeSecret> codes() {
    return Optional.ofNullable(sealedCodes)
        .map(closed -> new CodeSecret(CodeSeal.open(ref.value(), closed)));
  }

  public Actor actor() {
    var where = new HashSet<CooperativeRef>();
    cooperatives.forEach(c -> where.add(new CooperativeRef(c)));
    return new Actor(ref.value(), roles, where);
  }

  public StaffRef ref() {
    return ref;
  }

  public String email() {
    return email;
  }

  public String called() {
    return called;
  }

  public Instant openedAt() {
    return openedAt;
  }

  @Override
  String who() {
    return ref.value();
  }
}
