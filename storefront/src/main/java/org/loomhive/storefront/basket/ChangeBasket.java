package org.loomhive.storefront.basket;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.web.language.SpokenAddress;

/**
 * Receives the plain forms that change a basket and shows the basket after it. A no is said there
 * too: the address names what was wanted.
 */
@WebServlet({"/basket/add", "/basket/set"})
public class ChangeBasket extends HttpServlet {
  private static final int LONGEST = 12;

  @Inject OwnBasket basket;
  @Inject FillBasket fill;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = SpokenAddress.site(request) + "/basket";
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
    response.sendRedirect(SpokenAddress.site(request) + "/basket");
  }

  private String added(HttpServletRequest request, HttpServletResponse response) {
    var sku = new Sku(request.getParameter("sku"));
    int pieces = number(typed(request, "1"));
    try {
      return (isNew(request, basket.orNew(response), sku, pieces) ? "?added=" : "?again=") + sku;
    } catch (Refused no) {
      return "?refused=" + sku + "&more=" + pieces;
    }
  }

  /** False when this very form was sent before. */
  private boolean isNew(HttpServletRequest request, BasketToken basket, Sku sku, int pieces) {
    var once = request.getParameter("once");
    if (once != null) return fill.add(basket, new FillBasket.Addition(sku, pieces, once));
    fill.add(basket, sku, pieces);
    return true;
  }

  private String set(HttpServletRequest request, HttpServletResponse response) {
    var sku = new Sku(request.getParameter("sku"));
    var typed = request.getParameter("remove") != null ? "0" : typed(request, "");
    try {
      fill.set(basket.orNew(response), sku, number(typed));
      return "";
    } catch (Refused no) {
      return "?refused=" + sku + "&wanted=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
  }

  private static String typed(HttpServletRequest request, String otherwise) {
    var text = Objects.toString(request.getParameter("quantity"), otherwise).trim();
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** What is no number is -1, and refused as such. */
  static int number(String typed) {
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
  }
}
