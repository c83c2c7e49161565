package org.loomhive.payout.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * The organisation's own account from which one currency is paid. A change is a new row; the newest
 * one counts.
 */
@Entity
@Table(name = "paying_account")
public class PayingAccount {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String currency;
  private String holder;

  @Column(name = "account_number")
  private String accountNumber;

  @Column(name = "bank_code")
  private String bankCode;

  @Column(name = "profile_name")
  private String profile;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  protected PayingAccount() {} // for EclipseLink

  PayingAccount(String currency, BankOrder.Payer payer, String setBy, Instant now) {
    this.currency = currency;
    this.holder = payer.name();
    this.accountNumber = payer.account().number();
    this.bankCode = payer.account().bankCode();
    this.setBy = setBy;
    this.setAt = now;
  }

  PayingAccount inFilesOf(String profileName) {
    this.profile = profileName;
    return this;
  }

  /** The profile by which its bank takes files; empty when it takes ISO 20022. */
  public Optional<String> profile() {
    return Optional.ofNullable(profile);
  }

  public BankOrder.Payer payer() {
    return new BankOrder.Payer(holder, account());
  }

  /** The name that members read on their bank statement; it must tell nothing about them. */
  public String holder() {
    return holder;
  }

  public BankAccount account() {
    return new BankAccount(accountNumber, bankCode);
  }

  public String setBy() {
    return setBy;
  }

  public Instant setAt() {
    return setAt;
  }
}
