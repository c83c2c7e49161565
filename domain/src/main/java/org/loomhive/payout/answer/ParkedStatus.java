package org.loomhive.payout.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.loomhive.payout.bank.BankAnswer;

/** A word of the bank that could not be placed. It is kept and shown, and changes nothing. */
@Entity
@Table(name = "parked_status")
public class ParkedStatus {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "answer_id")
  private TakenAnswer answer;

  @Column(name = "end_to_end_id")
  private String endToEndId;

  @Column(name = "bank_status")
  private String bankStatus;

  @Column(name = "reason_code")
  private String reasonCode;

  @Column(name = "parked_for")
  @Enumerated(EnumType.STRING)
  private ParkedFor parkedFor;

  protected ParkedStatus() {} // for EclipseLink

  ParkedStatus(TakenAnswer answer, BankAnswer.PaymentStatus word, ParkedFor why) {
    this.answer = answer;
    this.endToEndId = word.endToEndId();
    this.bankStatus = word.status().code();
    this.reasonCode = word.status().reasonCode();
    this.parkedFor = why;
  }

  public TakenAnswer answer() {
    return answer;
  }

  public String endToEndId() {
    return endToEndId;
  }

  public String bankStatus() {
    return bankStatus;
  }

  public Optional<String> reasonCode() {
    return Optional.ofNullable(reasonCode);
  }

  public ParkedFor parkedFor() {
    return parkedFor;
  }
}
