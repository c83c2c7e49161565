package org.loomhive.storefront.wishlist;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.web.language.SpokenAddress;

/** Receives the plain forms that change a wishlist and shows the list after it. */
@WebServlet({"/wishlist/add", "/wishlist/remove", "/wishlist/share", "/wishlist/unshare"})
public class ChangeWishlist extends HttpServlet {
  @Inject WishCookie cookie;
  @Inject WishFor wish;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = SpokenAddress.site(request) + "/wishlist";
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", page + done(request, response));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(SpokenAddress.site(request) + "/wishlist");
  }

  private String done(HttpServletRequest request, HttpServletResponse response) {
    switch (request.getServletPath()) {
      case "/wishlist/add" -> {
        return added(request, response);
      }
      case "/wishlist/remove" ->
          cookie.owner().ifPresent(owner -> wish.remove(owner, sku(request)));
      case "/wishlist/share" -> cookie.owner().ifPresent(wish::share);
      default -> cookie.owner().ifPresent(wish::unshare);
    }
    return "";
  }

  private String added(HttpServletRequest request, HttpServletResponse response) {
    try {
      wish.add(cookie.ownerOrNew(response), sku(request));
      return "?added=1";
    } catch (Refused full) {
      return "?full=1";
    }
  }

  private static Sku sku(HttpServletRequest request) {
    return new Sku(request.getParameter("sku"));
  }
}
