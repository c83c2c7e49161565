package org.loomhive.admin.reviews.echo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.review.echo.Echo;
import org.loomhive.review.echo.EchoRef;
import org.loomhive.review.echo.Echoes;
import org.loomhive.review.echo.TakeInEchoes;
import org.loomhive.web.Notes;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** All that is quoted, the newest first; one by one it is taken down again. */
@Named("echoesPage")
@RequestScoped
public class EchoesPage {
  static final String ADDRESS = "/trade/echoes?faces-redirect=true";

  private static final int SHOWN = 25;

  @Inject Echoes echoes;
  @Inject TakeInEchoes quoting;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  /** Stands in the form itself, so a list that changed meanwhile means no other one. */
  @Inject
  @ManagedProperty("#{param.echo}")
  String ref;

  private List<Echo> all;
  private Paging paging;

  public List<Echo> getAll() {
    if (all == null) all = echoes.all(getPaging().first(), SHOWN);
    return all;
  }

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(page, SHOWN, echoes.count());
    return paging;
  }

  public String takeDown() {
    quoting.takeDown(new EchoRef(ref), signedIn.actor());
    notes.good("reviews.echoes.down");
    return ADDRESS;
  }
}
