package org.loomhive.storefront.checkout;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.Checkout;

/**
 * What a buyer types, on the page or in a request: each field says itself what is wrong with it.
 */
public class CheckoutForm extends AddressForm {
  @NotBlank(message = "{checkout.missing}")
  @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "{checkout.email.wrong}")
  @Size(max = 254, message = "{checkout.too.long}")
  private String email;

  @NotBlank(message = "{checkout.delivery.missing}")
  private String delivery;

  @Size(max = 120, message = "{checkout.too.long}")
  @Pattern(regexp = ONE_LINE, message = "{checkout.one.line}")
  private String business;

  @Size(max = 30, message = "{checkout.too.long}")
  private String taxNumber;

  /** As the domain wants it. */
  public Checkout.Customer customer(BuyerRef account, Language language) {
    return new Checkout.Customer(email, account, address(), language);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** For which it is bought; empty for a person. */
  public String getBusiness() {
    return business;
  }

  public void setBusiness(String business) {
    this.business = business;
  }

  public String getTaxNumber() {
    return taxNumber;
  }

  public void setTaxNumber(String taxNumber) {
    this.taxNumber = taxNumber;
  }

  public String getDelivery() {
    return delivery;
  }

  public void setDelivery(String delivery) {
    this.delivery = delivery;
  }
}
