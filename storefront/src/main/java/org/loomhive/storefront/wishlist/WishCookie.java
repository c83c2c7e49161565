package org.loomhive.storefront.wishlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.buyer.wish.WishOwner;
import org.loomhive.buyer.wish.WishToken;
import org.loomhive.buyer.wish.WishlistRef;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.web.KeyCookie;
import org.loomhive.web.SignedIn;

/**
 * Whose wishlist this visitor has: that of her account, else the one to which she shows the key.
 */
@ApplicationScoped
public class WishCookie {
  private static final String NAME = "wishes";

  /** What a form says for her wishes, which have no reference. */
  private static final String MAIN = "wishes";

  private static final Duration KEPT = Duration.ofDays(180);

  @Inject KeyCookie cookie;
  @Inject WishFor wish;
  @Inject Wishlists lists;
  @Inject SignedIn signedIn;

  /** The key to a list that is there. */
  public Optional<WishToken> token() {
    return cookie
        .find(NAME, WishToken.FORM)
        .map(WishToken::new)
        .filter(token -> lists.find(WishOwner.key(token)).isPresent());
  }

  public Optional<WishOwner> owner() {
    return signedIn.buyer().map(WishOwner::account).or(() -> token().map(WishOwner::key));
  }

  /** Which of her lists a request names; her wishes when it names none. */
  static WishlistRef list(HttpServletRequest request, String parameter) {
    return Optional.ofNullable(request.getParameter(parameter))
        .filter(named -> !named.isEmpty() && !named.equals(MAIN))
        .map(WishlistRef::new)
        .orElse(WishlistRef.WISHES);
  }

  /** Where a list is read, for more to be said behind it. */
  static String page(WishlistRef list) {
    return "/wishlist?" + (list.equals(WishlistRef.WISHES) ? "" : "list=" + list + "&");
  }

  /** The same; a visitor who has none is given a key. */
  WishOwner ownerOrNew(HttpServletResponse response) {
    return owner().orElseGet(() -> begin(response));
  }

  private WishOwner begin(HttpServletResponse response) {
    var token = wish.begin();
    cookie.give(NAME, token.value(), KEPT, response);
    return WishOwner.key(token);
  }
}
