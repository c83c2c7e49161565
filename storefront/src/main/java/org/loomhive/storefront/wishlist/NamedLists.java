package org.loomhive.storefront.wishlist;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.buyer.wish.WishOwner;
import org.loomhive.buyer.wish.WishlistRef;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.web.SignedIn;
import org.loomhive.web.language.SpokenAddress;

/** Begins and ends lists with names, for whoever is signed in. */
@WebServlet({"/wishlist/new", "/wishlist/end"})
public class NamedLists extends HttpServlet {
  @Inject SignedIn signedIn;
  @Inject WishFor wish;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = signedIn.buyer().map(buyer -> done(buyer, request)).orElse("/wishlist");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", SpokenAddress.site(request) + page);
  }

  private String done(BuyerRef buyer, HttpServletRequest request) {
    if (request.getServletPath().equals("/wishlist/new")) return begun(buyer, request);
    wish.end(WishOwner.account(buyer).on(WishCookie.list(request, "list")));
    return WishCookie.page(WishlistRef.WISHES) + "done=end";
  }

  private String begun(BuyerRef buyer, HttpServletRequest request) {
    var name = request.getParameter("name");
    if (name == null || name.isBlank()) return "/wishlist";
    try {
      return WishCookie.page(wish.beginNamed(buyer, name)) + "done=new";
    } catch (Refused tooMany) {
      return WishCookie.page(WishlistRef.WISHES) + "done=many";
    }
  }
}
