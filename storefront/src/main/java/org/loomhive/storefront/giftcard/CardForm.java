package org.loomhive.storefront.giftcard;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.loomhive.giftcard.Present;
import org.loomhive.kernel.Money;
import org.loomhive.web.language.Spoken;

/** What somebody types who gives a card; each field says itself what is wrong with it. */
public class CardForm {
  private static final String LIKE_MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

  /** Currency and smallest coins, as in EUR5000: the sum that she saw is the sum that she gives. */
  @NotBlank(message = "{checkout.missing}")
  @Pattern(regexp = "[A-Z]{3}[0-9]{1,9}", message = "{checkout.missing}")
  private String amount;

  @Email(regexp = LIKE_MAIL, message = "{checkout.email.wrong}")
  @Size(max = 254, message = "{checkout.too.long}")
  private String to;

  @NotBlank(message = "{checkout.missing}")
  @Email(regexp = LIKE_MAIL, message = "{checkout.email.wrong}")
  @Size(max = 254, message = "{checkout.too.long}")
  private String email;

  @Size(max = 120, message = "{checkout.too.long}")
  @Pattern(regexp = "[^\\p{Cntrl}]*", message = "{checkout.one.line}")
  private String giver;

  @Size(max = 400, message = "{checkout.too.long}")
  private String greeting;

  /** Without another address it goes to the buyer. */
  Present present() {
    var sum = Money.ofMinor(Long.parseLong(amount.substring(3)), amount.substring(0, 3));
    var toEmail = Objects.requireNonNullElse(to, email);
    return new Present(sum, toEmail, giver, greeting, Spoken.now());
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getGiver() {
    return giver;
  }

  public void setGiver(String giver) {
    this.giver = giver;
  }

  public String getGreeting() {
    return greeting;
  }

  public void setGreeting(String greeting) {
    this.greeting = greeting;
  }
}
