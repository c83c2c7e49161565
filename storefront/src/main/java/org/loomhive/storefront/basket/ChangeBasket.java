package org.loomhive.storefront.basket;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.storefront.shop.ShopCurrency;

/**
 * Receives the plain forms that change a basket and shows the basket after it. A no is said there
 * too: the address names what was wanted.
 */
@WebServlet({"/basket/add", "/basket/set"})
public class ChangeBasket extends HttpServlet {
  @Inject BasketCookie cookie;
  @Inject FillBasket fill;
  @Inject ShopCurrency shop;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = request.getContextPath() + "/basket";
    page +=
        request.getServletPath().endsWith("add")
            ? added(request, response)
            : set(request, response);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", page);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/basket");
  }

  private String added(HttpServletRequest request, HttpServletResponse response) {
    var sku = new Sku(request.getParameter("sku"));
    int pieces = quantity(request, "1");
    try {
      fill.add(basket(response), sku, pieces);
      return "?added=" + sku;
    } catch (Refused no) {
      return "?refused=" + sku + "&wanted=" + pieces;
    }
  }

  private String set(HttpServletRequest request, HttpServletResponse response) {
    var sku = new Sku(request.getParameter("sku"));
    int pieces = request.getParameter("remove") != null ? 0 : quantity(request, "");
    try {
      fill.set(basket(response), sku, pieces);
      return "";
    } catch (Refused no) {
      return "?refused=" + sku + "&wanted=" + pieces;
    }
  }

  private BasketToken basket(HttpServletResponse response) {
    return cookie.find().orElseGet(() -> begin(response));
  }

  private BasketToken begin(HttpServletResponse response) {
    var token = fill.begin(shop.getCurrency());
    cookie.give(token, response);
    return token;
  }

  /** What is no number is -1, and refused as such. */
  private static int quantity(HttpServletRequest request, String otherwise) {
    var text = Objects.toString(request.getParameter("quantity"), otherwise).trim();
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }
}
