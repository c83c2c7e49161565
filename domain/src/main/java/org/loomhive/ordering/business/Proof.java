package org.loomhive.ordering.business;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.loomhive.ordering.business.BusinessRegister.Answer;

/** What a register said about a number, and when. It counts for a day. */
@Embeddable
public class Proof implements Serializable {
  private static final Duration COUNTS = Duration.ofDays(1);

  private static final int LONGEST_NAME = 200;

  /** After that a silent register is asked again. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_word")
  private RegisterWord word;

  @Column(name = "proof_by")
  private String by;

  @Column(name = "proof_reference")
  private String reference;

  @Column(name = "proof_name")
  private String toldName;

  @Column(name = "proof_at")
  private Instant askedAt;

  protected Proof() {} // for EclipseLink

  private Proof(RegisterWord word, Instant askedAt) {
    this.word = word;
    this.askedAt = askedAt;
  }

  /** Nobody was asked. */
  public static Proof none(Instant now) {
    return new Proof(RegisterWord.NOT_ASKED, now);
  }

  public static Proof of(Answer answer, String register, Instant now) {
    var proof = new Proof(answer.word(), now);
    proof.by = register;
    proof.reference = answer.reference();
    proof.toldName = shortened(answer.name());
    return proof;
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  Proof copy() {
    return of(new Answer(word, reference(), toldName()), by, askedAt);
  }

  /** The same without what may name a person. */
  Proof nameless() {
    return of(new Answer(word, "", ""), by, askedAt);
  }

  /** The number was registered, not long ago. */
  boolean isGood(Instant now) {
    return word == RegisterWord.REGISTERED && now.isBefore(askedAt.plus(COUNTS));
  }

  /** Nobody needs to be asked again. */
  boolean isFresh(Instant now) {
    return now.isBefore(askedAt.plus(word == RegisterWord.SILENT ? SILENCE : COUNTS));
  }

  public RegisterWord word() {
    return word;
  }

  /** The register; empty where none was asked. */
  public String by() {
    return Objects.toString(by, "");
  }

  /** No tax office was asked. */
  public boolean isOfDemo() {
    return StandInRegister.NAME.equals(by);
  }

  /** Of the answer, as the register knows it; empty for none. */
  public String reference() {
    return Objects.toString(reference, "");
  }

  /** Of the business as the register has it; empty where it does not tell. */
  public String toldName() {
    return Objects.toString(toldName, "");
  }

  public Instant askedAt() {
    return askedAt;
  }
}
