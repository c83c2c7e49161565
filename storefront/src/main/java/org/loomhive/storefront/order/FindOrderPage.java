package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loomhive.giftcard.GiftCards;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Orders;

/**
 * Opens an order, or a gift card that was bought, for a guest who knows its number and her e-mail.
 */
@Named
@RequestScoped
public class FindOrderPage {
  @Inject Orders orders;
  @Inject GiftCards cards;
  @Inject StatusLinks links;

  private String number;
  private String email;

  /** To the signed link; a wrong pair says the same whether the number is right or not. */
  public String open() {
    var asked = number.trim().toUpperCase(Locale.ROOT);
    if (asked.matches("LH-[0-9A-Z-]{1,36}")) {
      var number = new OrderNumber(asked);
      if (orders.find(number).filter(order -> order.isOf(email)).isPresent())
        return "/order/status?faces-redirect=true&" + links.query(number);
      if (cards.findSale(number).filter(sale -> sale.isOf(email)).isPresent())
        return "/gift-card-bought?faces-redirect=true&" + links.query(number);
    }
    var faces = FacesContext.getCurrentInstance();
    var words =
        faces.getApplication().evaluateExpressionGet(faces, "#{words}", ResourceBundle.class);
    faces.addMessage(
        null,
        new FacesMessage(FacesMessage.SEVERITY_ERROR, words.getString("order.find.no"), null));
    return null;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
