package org.loomhive.portal.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.fund.share.Holder;
import org.loomhive.fund.share.ShareBook;
import org.loomhive.web.SignedIn;

/** What she put into her cooperative. */
@Named("ownShares")
@RequestScoped
public class SharesPart {
  @Inject ShareBook book;
  @Inject SignedIn signedIn;

  private Holder holder;

  /** Null while she holds none. */
  public Holder getHolder() {
    if (holder == null) holder = book.of(signedIn.member()).orElse(null);
    return holder;
  }
}
