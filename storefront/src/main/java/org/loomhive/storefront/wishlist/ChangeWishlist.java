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

/** Receives the plain forms that change what is on a wishlist and shows the list after it. */
@WebServlet({
  "/wishlist/add",
  "/wishlist/remove",
  "/wishlist/move",
  "/wishlist/share",
  "/wishlist/unshare"
})
public class ChangeWishlist extends HttpServlet {
  @Inject WishCookie cookie;
  @Inject WishFor wish;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var done = done(request, response);
    var page = SpokenAddress.site(request) + WishCookie.page(WishCookie.list(request, "list"));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", page + "done=" + done);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(SpokenAddress.site(request) + "/wishlist");
  }

  private String done(HttpServletRequest request, HttpServletResponse response) {
    try {
      change(request, response);
      return request.getServletPath().replaceFirst(".*/", "");
    } catch (Refused full) {
      return "full";
    }
  }

  private void change(HttpServletRequest request, HttpServletResponse response) {
    var owner = cookie.owner().map(one -> one.on(WishCookie.list(request, "list")));
    switch (request.getServletPath()) {
      case "/wishlist/add" -> wish.add(cookie.ownerOrNew(response), sku(request));
      case "/wishlist/remove" -> owner.ifPresent(one -> wish.remove(one, sku(request)));
      case "/wishlist/move" ->
          owner.ifPresent(one -> wish.move(one, sku(request), WishCookie.list(request, "to")));
      case "/wishlist/share" -> owner.ifPresent(wish::share);
      default -> owner.ifPresent(wish::unshare);
    }
  }

  private static Sku sku(HttpServletRequest request) {
    return new Sku(request.getParameter("sku"));
  }
}
